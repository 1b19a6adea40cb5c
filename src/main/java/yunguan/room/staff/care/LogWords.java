package yunguan.room.staff.care;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import yunguan.catalogue.LangText;
import yunguan.pack.Refusal;
import yunguan.ui.Texts;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;

/**
 * Says a line of the log in the language that is chosen.
 *
 * @param titles by the id of a pack or an item, where they are known
 */
record LogWords(Texts texts, Map<String, LangText> titles) {

    /** What was done. */
    String deed(StaffLog.Line line) {
        Optional<Deed> deed = Deed.of(line.what());
        if (deed.isEmpty()) {
            return texts.now("desk.log.deed.unknown", line.what(), line.subject());
        }
        String subject = subject(deed.get(), line);
        return subject.isEmpty() && deed.get() == Deed.SETTINGS ? texts.now("desk.log.settings.all") : texts.now("desk.log.deed." + deed.get().name(), subject);
    }

    /** What it was done with; empty where that is clear by itself. */
    String subject(StaffLog.Line line) {
        return Deed.of(line.what()).map(deed -> subject(deed, line)).orElse(line.subject());
    }

    private String subject(Deed deed, StaffLog.Line line) {
        if (line.subject().isEmpty()) {
            return "";
        }
        if (deed == Deed.SETTINGS) {
            return setting(line.subject());
        }
        LangText title = titles.get(line.subject());
        Object name = title == null ? line.subject() : title;
        return line.version() > 0 ? texts.now("desk.log.subject.version", name, line.version()) : texts.now("desk.log.subject", name);
    }

    /** A setting by the first word of its key: that is how clerks know them. */
    private String setting(String key) {
        String first = key.split("\\.", 2)[0];
        return SETTINGS.contains(first) ? texts.now("desk.log.setting." + first) : key;
    }

    /** What the keys of {@code kiosk.properties} begin with. */
    static final java.util.Set<String> SETTINGS = java.util.Set.of("hall", "language", "staff", "opening", "notice", "idle", "volume", "sound", "venue",
            "stick", "packs", "power", "data", "bundled", "search", "screen", "touch", "attract", "dark", "closed", "contest", "class", "here");

    /** What came of it. */
    String result(StaffLog.Line line) {
        Optional<Deed.Result> known = Deed.Result.of(line.result());
        if (known.isPresent()) {
            return texts.now("desk.log.result." + known.get().name());
        }
        Optional<Refusal> refusal = refusal(line);
        if (refusal.isPresent()) {
            return texts.now("desk.log.refused." + why(refusal.get()));
        }
        String[] counts = line.result().split(" → ", 2);
        if (line.what().equals(Deed.REPAIR.word()) && counts.length == 2) {
            return texts.now("desk.log.result.repaired", counts[0], counts[1]);
        }
        if (line.result().matches("\\d+")) {
            return texts.now("desk.log.result.number", line.result());
        }
        return line.what().equals(Deed.WITHDRAW.word()) ? texts.now("desk.log.result.reason", line.result()) : line.result();
    }

    /** Whether it did not come to what was meant. */
    static boolean failed(StaffLog.Line line) {
        return refusal(line).isPresent() || line.result().equals(Deed.Result.WRONG.word());
    }

    private static Optional<Refusal> refusal(StaffLog.Line line) {
        return Arrays.stream(Refusal.values()).filter(refusal -> refusal.name().equals(line.result())).findFirst();
    }

    /** The short reason; the long one stood on the screen when it happened. */
    private static String why(Refusal refusal) {
        return switch (refusal) {
            case NOT_FOUND, UNREADABLE -> "gone";
            case NOT_A_PACK, BAG_BUT_NO_PACK -> "no-pack";
            case DAMAGED_ZIP, MISSING_PAYLOAD, WRONG_HASH, WRONG_SIZE, VOLUME_MISSING, VOLUME_CUT_SHORT, VOLUME_FOREIGN, MISSING_TAG_FILE -> "damaged";
            case NAMES_NOT_UTF8, SEVERAL_FOLDERS, ZIP_ODD, ENCRYPTED, ZIP_BOMB, TOO_MANY, TOO_MANY_VOLUMES, BAD_DECLARATION, BAD_BAG_INFO, BAD_MANIFEST,
                    FETCH, UNSAFE_NAME, BAD_NAME, DUPLICATE_NAME, TWIN_NAMES, LINK, UNKNOWN_ALGORITHM, TOO_LARGE, UNLISTED, NESTED_ARCHIVE -> "malformed";
            case BROKEN_CATALOGUE, PROBLEMS_IN_FOLDER, WRONG_CONTENT, PICTURE_TOO_LARGE, BAD_DATABASE, BROKEN_MEDIA, CRASHING_MEDIA, ID_TAKEN -> "content";
            case OLDER_VERSION -> "older";
            case OTHER_CONTENT -> "other";
            case SAME_VERSION_OTHER_CONTENT -> "same-version";
            case NOT_INSTALLED, NO_PREVIOUS, OBJECT_MISSING -> "not-there";
            case UNSIGNED -> "unsigned";
            case UNKNOWN_KEY, NOT_TRUSTED -> "unknown-key";
            case WRONG_SIGNATURE, BAD_SIGNATURE, SIGNATURE_OF_ANOTHER, KEY_CHANGED, BAD_KEY, BAD_PUBLIC_KEY, KEY_EXISTS, KEY_ID_TAKEN -> "signature";
            case EXPIRED -> "expired";
            case WRONG_VENUE -> "venue";
            case KIOSK_TOO_OLD -> "kiosk";
            case NO_ROOM, DISK_FULL -> "room";
            case TARGET_EXISTS, FOLDER_NOT_EMPTY, READ_ONLY, IN_USE, STORE_DAMAGED, CANNOT_WRITE, STORE_FAILED, NOT_CONFIRMED -> "write";
            case KIOSK_GONE, BUILD_STOPPED, CANCELLED -> "cancelled";
        };
    }
}
