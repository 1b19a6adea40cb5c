package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.shell.Route;

/** A trail in the open hall: whoever has come to its end is asked about it there. */
class TrailTest {

    @TempDir
    Path folder;

    @Test
    void atTheLastStopATrailAsksItsQuestions() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            TrailOnAMap.lay(hall);
            hall.holdings.store().update("INSERT INTO question SELECT key, 1, 1, 'EVERYONE', '{\"zh-Hans\":\"几站？\"}', '[{\"zh-Hans\":\"一站\"},{\"zh-Hans\":\"两站\"}]', 1, '{\"zh-Hans\":\"两站。\"}' FROM item WHERE id = 'trail-a'");
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
