package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** The desk lies over the hall, behind a PIN, and whoever leaves it leaves a fresh visit. */
class DeskTest {

    @TempDir
    Path folder;

    @Test
    void thePinOpensItAndLeavingItIsAFreshVisit() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            new StaffPin(hall.holdings.visits(), new StaffLog(hall.holdings.visits(), InstantSource.system()), System::nanoTime).set("471193");
            Fx.run(hall.wiring::openDesk);
            assertFalse(Fx.on(() -> hall.sees("door-lectures")));
            for (char digit : "471193".toCharArray()) {
                hall.touch("pin-" + digit);
            }
            hall.touch("pin-enter");
            Fx.until("the desk is open", () -> hall.sees("desk-sticks"));
            hall.touch("desk-health");
            Fx.until("a page is open", () -> !hall.sees("desk-sticks"));
            hall.touch("desk-back");
            Fx.until("the first page is back", () -> hall.sees("desk-sticks"));
            hall.touch("desk-leave");
            Fx.until("home is back", () -> hall.sees("door-lectures"));
            assertTrue(Fx.on(() -> hall.scene.getRoot().getStyleClass().contains("frame")));
        }
    }
}
