package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.shell.Route;
import yunguan.store.Transaction;

/** A trail in the open hall: whoever has come to its end is asked about it there. */
class TrailTest {

    @TempDir
    Path folder;

    private static long fill(Transaction rows) {
        long trail = item(rows, "trail-a", "TRAIL", "一条路线");
        for (int stop = 0; stop < 2; stop++) {
            long place = item(rows, "place-" + stop, "PLACE", "站" + stop);
            rows.update("INSERT INTO site VALUES (?, ?, 119.3, 50, '{}')", place, 26.06 + stop * 0.001);
            rows.update("INSERT INTO link VALUES (?, 'itinerary', ?, ?, NULL)", trail, stop, "place-" + stop);
        }
        rows.update("INSERT INTO question VALUES (?, 1, 1, 'EVERYONE', '{\"zh-Hans\":\"几站？\"}', '[{\"zh-Hans\":\"一站\"},{\"zh-Hans\":\"两站\"}]', 1, '{\"zh-Hans\":\"两站。\"}')", trail);
        return trail;
    }

    private static long item(Transaction rows, String id, String kind, String title) {
        return rows.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, ?, 2, '{"zh-Hans":"' || ? || '"}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x')""", id, kind, title);
    }

    @Test
    void atTheLastStopATrailAsksItsQuestions() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            hall.holdings.store().inTransaction(TrailTest::fill);
            Fx.run(hall.wiring::freshVisit);
            Fx.run(() -> hall.wiring.navigator().go(new Route.TrailOf("trail-a")));
            hall.touch("trail-begin");
            Fx.until("the first stop", () -> hall.sees("stop-next") && hall.reads("站0"));
            assertFalse(Fx.on(() -> hall.sees("questions")), "nobody is asked on the way");
            hall.touch("stop-next");
            hall.touch("questions");
            Fx.until("its question", () -> hall.sees("answer-0") && hall.reads("几站？"));
        }
    }
}
