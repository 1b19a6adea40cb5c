package yunguan.command.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import yunguan.room.atlas.CrowdedMap;
import yunguan.store.Database;
import yunguan.store.Transaction;

/** Two thousand places and two hundred trails: what gathering them into signs takes, and finding the one that a finger means. */
final class MapCrowd {

    private static final int PLACES = 2000;
    private static final int TRAILS = 200;
    private static final double WANTED_GATHERED = 5;
    private static final double WANTED_FOUND = 1;
    private static final int STOPS = 6;
    /** Behind everything that a pack has. */
    private static final int AFTER = 100_000;
    private static final int TIMES = 400;
    /** Until the machine has compiled it well. */
    private static final int WARM = 1200;
    private static final double NANOS = 1e6;

    private MapCrowd() {
    }

    /** Lays made-up places and trails down in the store of a kiosk that is open, beside what is there: whoever opens the map next has them. */
    static void comes(Path file) {
        try (Database store = Database.open(file, "store")) {
            record Version(String pack, long number) { }
            Version version = store.one("SELECT pack, version FROM live WHERE kind = 'PLACE' LIMIT 1", row -> new Version(row.textOrEmpty("pack"), row.whole("version")))
                    .orElseThrow(() -> new BenchException("The map has no places."));
            List<String> layers = store.query("SELECT DISTINCT heading FROM live WHERE kind = 'PLACE' AND heading IS NOT NULL ORDER BY heading", row -> row.textOrEmpty("heading"));
            if (layers.isEmpty()) {
                throw new BenchException("The map has no layers.");
            }
            Random dice = new Random(1);
            store.inTransaction(rows -> {
                for (int place = 0; place < PLACES; place++) {
                    long key = item(rows, version.pack, version.number, "crowd-place-" + place, "PLACE", place, layers.get(place % layers.size()));
                    rows.update("INSERT INTO site VALUES (?, ?, ?, 20, '{}')", key, 26.035 + dice.nextDouble() * 0.05, 119.26 + dice.nextDouble() * 0.1);
                }
                for (int trail = 0; trail < TRAILS; trail++) {
                    long key = item(rows, version.pack, version.number, "crowd-trail-" + trail, "TRAIL", trail, null);
                    for (int stop = 0; stop < STOPS; stop++) {
                        rows.update("INSERT INTO link VALUES (?, 'itinerary', ?, ?, NULL)", key, stop, "crowd-place-" + (trail * STOPS + stop) % PLACES);
                    }
                }
                return true;
            });
        }
    }

    private static long item(Transaction rows, String pack, long version, String id, String kind, int number, @Nullable String heading) {
        return rows.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                VALUES (?, ?, ?, ?, ?, ?, '{}', '{"zh-Hans":"…"}', '{}', ?, '', '', '', '{}', '{}', 0, '')""",
                pack, version, id, kind, AFTER + number, "{\"zh-Hans\":\"第" + number + "处\"}", heading);
    }

    /** Where a measure goes. */
    interface Told {
        /** @param all milliseconds @param quantile the share of them that counts @param wanted milliseconds */
        void tell(String what, List<Double> all, double quantile, double wanted);
    }

    /** Measures, and tells both. */
    static void measure(Told told) {
        CrowdedMap map = new CrowdedMap(PLACES, TRAILS);
        List<Double> gathered = new ArrayList<>();
        List<Double> found = new ArrayList<>();
        for (int run = -WARM; run < TIMES; run++) {
            long begun = System.nanoTime();
            map.gathers(11 + Math.floorMod(run, 8));
            if (run >= 0) {
                gathered.add((System.nanoTime() - begun) / NANOS);
            }
        }
        map.scatters();
        Random finger = new Random(2);
        for (int run = -WARM; run < TIMES; run++) {
            long begun = System.nanoTime();
            map.means(finger.nextInt(1920), finger.nextInt(1080));
            if (run >= 0) {
                found.add((System.nanoTime() - begun) / NANOS);
            }
        }
        told.tell("2,000 places gathered into signs, ms", gathered, 0.95, WANTED_GATHERED);
        told.tell("found under a finger, ms", found, 0.95, WANTED_FOUND);
    }
}
