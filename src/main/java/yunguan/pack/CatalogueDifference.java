package yunguan.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** What is different between the catalogue that is installed and one that comes: items by their words and by the bytes of their files, and what is said of the hall. */
final class CatalogueDifference {

    private final Database store;
    private final ObjectStore objects;

    CatalogueDifference(Database store, ObjectStore objects) {
        this.store = store;
        this.objects = objects;
    }

    /** @param current the installed version; 0: none, then everything is added */
    List<Change> to(Crate fresh, Function<String, String> sha256, long current) {
        Map<String, List<Object>> before = new LinkedHashMap<>();
        Map<String, Change> gone = new LinkedHashMap<>();
        if (current > 0) {
            store.query("SELECT item.id, item.kind, item.title, EXISTS (SELECT 1 FROM fact WHERE fact.item = item.key AND fact.name = 'reviewer') AS reviewed"
                    + " FROM item WHERE pack = ? AND version = ? ORDER BY kind, position", row -> gone.put(row.textOrEmpty("id"), new Change(Change.What.REMOVED,
                    Kind.valueOf(row.textOrEmpty("kind")), row.textOrEmpty("id"), LangText.read(row.text("title")), row.whole("reviewed") == 1)),
                    fresh.info.id(), current);
        }
        Optional<Old> old = current > 0 ? installed(fresh.info, current) : Optional.empty();
        old.ifPresent(there -> there.crate.entries.forEach(entry -> before.put(entry.id, essence(entry, there.sha256::get))));
        List<Change> changes = new ArrayList<>(ofHall(old.map(Old::crate).orElseGet(() -> new Crate(fresh.info)), fresh));
        for (Entry entry : fresh.entries) {
            Change was = gone.remove(entry.id);
            if (was == null || !essence(entry, sha256).equals(before.get(entry.id))) {
                changes.add(new Change(was == null ? Change.What.ADDED : Change.What.CHANGED, entry.kind, entry.id, entry.title, reviewed(entry)));
            }
        }
        changes.addAll(gone.values());
        return List.copyOf(changes);
    }

    /** Notices by their words and days, and when the hall is open. */
    private static List<Change> ofHall(Crate before, Crate fresh) {
        List<Change> changes = new ArrayList<>();
        for (Crate.Notice notice : fresh.notices) {
            if (!before.notices.contains(notice)) {
                changes.add(notice(Change.What.ADDED, notice));
            }
        }
        for (Crate.Notice notice : before.notices) {
            if (!fresh.notices.contains(notice)) {
                changes.add(notice(Change.What.REMOVED, notice));
            }
        }
        if (!fresh.openingHours.equals(before.openingHours)) {
            Change.What what = before.openingHours.isEmpty() ? Change.What.ADDED : fresh.openingHours.isEmpty() ? Change.What.REMOVED : Change.What.CHANGED;
            String hours = fresh.openingHours.isEmpty() ? before.openingHours : fresh.openingHours;
            changes.add(Change.ofHall(what, Change.HOURS, new LangText(Map.of(Lang.HANS.tag(), hours))));
        }
        return changes;
    }

    private static Change notice(Change.What what, Crate.Notice notice) {
        return Change.ofHall(what, notice.from() + "/" + notice.until(), notice.text());
    }

    /** Between two versions that are both here. Where the catalogue that came with one of them is damaged, all that it has counts as changed. */
    List<Change> between(String pack, long from, long to) {
        Crate.PackInfo info = new Crate.PackInfo(pack, to, LangText.EMPTY, "", "", "", "");
        return installed(info, to).map(there -> to(there.crate, there.sha256::get, from)).orElse(List.of());
    }

    static boolean reviewed(Entry entry) {
        return entry.words.containsKey("reviewer");
    }

    private record Old(Crate crate, Map<String, String> sha256) { }

    /** The catalogue as it came, which is one of its pack's own files. Nothing where it is damaged: then every item counts as changed. */
    private Optional<Old> installed(Crate.PackInfo info, long version) {
        NavigableMap<String, String> files = new TreeMap<>();
        store.query("SELECT path, sha256 FROM payload WHERE pack = ? AND version = ?", row -> files.put(row.textOrEmpty("path"), row.textOrEmpty("sha256")),
                info.id(), version);
        Optional<byte[]> bytes = Optional.ofNullable(files.get(Crate.METADATA)).flatMap(objects::bytes);
        if (bytes.isEmpty() || !Hashing.sha256(bytes.get()).equals(files.get(Crate.METADATA))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Old(CrateReader.read(bytes.get(), info, files.navigableKeySet(), new Problems()), files));
        } catch (IOException | PackException damaged) {
            return Optional.empty();
        }
    }

    /** Everything of an item that a visitor could notice, its files by their hash. */
    private static List<Object> essence(Entry entry, Function<String, String> sha256) {
        List<Object> media = new ArrayList<>();
        entry.media.forEach((role, medium) -> media.addAll(Arrays.asList(role, sha256.apply(medium.path()), medium.seconds())));
        entry.captions.forEach((language, path) -> media.addAll(Arrays.asList(language, sha256.apply(path))));
        entry.pages.forEach(page -> {
            media.addAll(Arrays.asList(page.number(), sha256.apply(page.picture()), page.text(), page.start()));
            page.sounds().forEach((language, sound) -> media.addAll(Arrays.asList(language, sha256.apply(sound.path()))));
        });
        entry.slides.forEach(slide -> media.addAll(Arrays.asList(slide.start(), sha256.apply(slide.picture()), slide.title())));
        entry.shots.forEach((kind, shots) -> shots.forEach(shot -> media.addAll(Arrays.asList(kind, sha256.apply(shot.picture()), shot.date(), shot.title(), shot.points()))));
        media.addAll(entry.figures);
        media.addAll(entry.spots);
        return Arrays.asList(entry.kind, entry.title, entry.summary, entry.body, entry.children, entry.source, entry.notice, entry.heading,
                entry.picture == null ? null : sha256.apply(entry.picture), entry.date, entry.audience, entry.language, entry.pending, entry.license,
                Map.copyOf(entry.words), Map.copyOf(entry.facts), media, entry.site, List.copyOf(entry.links), List.copyOf(entry.chapters),
                Map.copyOf(entry.texts), List.copyOf(entry.questions), List.copyOf(entry.steps));
    }
}
