package yunguan.room.staff.packs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.pack.Change;
import yunguan.pack.PackException;
import yunguan.pack.Plan;
import yunguan.pack.Progress;
import yunguan.pack.Publishers;
import yunguan.pack.PublisherKey;
import yunguan.pack.Refusal;
import yunguan.pack.Signer;
import yunguan.ui.Texts;

/** What the desk says of packs, without an id, a hash or a command: those stand in what {@code ./kiosk pack} says. */
final class PackWords {

    /** For these the command line's advice is of no use at the desk. */
    private static final Set<Refusal> OWN = EnumSet.of(Refusal.UNREADABLE, Refusal.NOT_FOUND, Refusal.CANCELLED, Refusal.UNSIGNED, Refusal.OLDER_VERSION,
            Refusal.KEY_CHANGED, Refusal.ID_TAKEN, Refusal.SAME_VERSION_OTHER_CONTENT, Refusal.NOT_INSTALLED, Refusal.NO_PREVIOUS, Refusal.KEY_ID_TAKEN,
            Refusal.NO_ROOM, Refusal.DISK_FULL, Refusal.READ_ONLY, Refusal.IN_USE, Refusal.STORE_DAMAGED, Refusal.STORE_FAILED, Refusal.CANNOT_WRITE,
            Refusal.FOLDER_NOT_EMPTY);

    private final Texts texts;

    PackWords(Texts texts) {
        this.texts = texts;
    }

    /** Why something was refused, and what to do. */
    ObservableValue<String> of(PackException why) {
        return texts.in(lang -> now(why, lang));
    }

    private String now(PackException why, Lang lang) {
        if (OWN.contains(why.refusal())) {
            return texts.now("desk.packs.refusal." + why.refusal());
        }
        String words = PackException.told(why.refusal(), lastName(why.arguments().get(0)), lastName(why.arguments().get(1)), why.problems()).inWords(lang);
        return lang.among(Lang.OWN).equals(Lang.EN) ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** Where a file lies is of no help at the desk; its name is. */
    private static String lastName(String subject) {
        if (!subject.startsWith("/") || subject.indexOf('\0') >= 0) {
            return subject;
        }
        @Nullable Path name = Path.of(subject).getFileName();
        return name == null ? subject : name.toString();
    }

    /** Who made a pack, as far as this hall can tell. */
    ObservableValue<String> of(Signer signer, @Nullable PublisherKey key) {
        Publishers.@Nullable Trusted publisher = signer.publisher();
        if (publisher != null) {
            return texts.of("desk.packs.signer.TRUSTED", publisher.name());
        }
        return key == null ? texts.of("desk.packs.signer." + signer.state())
                : texts.of("desk.packs.signer.fingerprint", key.fingerprint());
    }

    /** In a few words, what a plan would change. */
    String changes(Plan plan) {
        if (!plan.obstacles().isEmpty()) {
            Refusal first = plan.obstacles().getFirst().refusal();
            return texts.now(first == Refusal.UNKNOWN_KEY ? "desk.packs.change.stranger"
                    : first == Refusal.OLDER_VERSION ? "desk.packs.change.older" : "desk.packs.change.obstacle");
        }
        if (plan.changes().isEmpty()) {
            return texts.now(plan.current() == plan.version() ? "desk.packs.change.there" : "desk.packs.change.none");
        }
        return texts.now("desk.packs.change.counts", plan.count(Change.What.ADDED), plan.count(Change.What.CHANGED), plan.count(Change.What.REMOVED));
    }

    /** A size for people: decimal, as sticks are sold. */
    static String size(long bytes) {
        double mega = bytes / 1e6;
        return mega >= 1000 ? String.format(Locale.ROOT, "%.1f GB", mega / 1000)
                : mega >= 10 ? Math.round(mega) + " MB" : mega >= 0.1 ? String.format(Locale.ROOT, "%.1f MB", mega) : Math.max(1, Math.round(bytes / 1e3)) + " KB";
    }

    /** How long it still takes: nobody needs seconds of hours. */
    String left(@Nullable Duration left) {
        return left == null ? texts.now("desk.packs.left.unknown")
                : left.toSeconds() < 60 ? texts.now("desk.packs.left.seconds", Math.max(1, left.toSeconds()))
                : left.toMinutes() < 60 ? texts.now("desk.packs.left.minutes", left.toMinutes() + 1)
                : texts.now("desk.packs.left.hours", left.toHours(), left.toMinutesPart());
    }

    /** How far something is, in what it is counted in. */
    String done(Progress.Phase phase, long done, long total) {
        boolean bytes = phase == Progress.Phase.BUILD || phase == Progress.Phase.VERIFY || phase == Progress.Phase.COPY;
        boolean time = phase == Progress.Phase.MEASURE || phase == Progress.Phase.CONVERT;
        if (total <= 0) {
            return texts.now("desk.packs.done.unknown");
        }
        return bytes ? texts.now("desk.packs.done", size(done), size(total))
                : time ? texts.now("desk.packs.done.minutes", done / 60_000, (total + 59_999) / 60_000) : texts.now("desk.packs.done.items", done, total);
    }

    /** A fingerprint in two lines, to be read aloud. */
    static String twoLines(String fingerprint) {
        List<String> groups = List.of(fingerprint.split(" "));
        int half = (groups.size() + 1) / 2;
        return String.join("  ", groups.subList(0, half)) + "\n" + String.join("  ", groups.subList(half, groups.size()));
    }
}
