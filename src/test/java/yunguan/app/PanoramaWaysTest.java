package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.shell.Route;

/** From one panorama into the next. */
class PanoramaWaysTest {

    @TempDir
    Path folder;

    @Test
    void aSpotLeadsFromOnePanoramaIntoTheNextAndBack() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            FilledHall.fill(hall, folder);
            Fx.run(() -> hall.wiring.navigator().go(new Route.ExhibitOf("exhibit-around")));
            hall.touch("look-closer");
            hall.touch("spot-1");
            hall.touch("spot-go");
            Fx.until("one looks around in the next", () -> hall.sees("leave-panorama") && !hall.sees("spot-1"));
            assertEquals(new Route.ExhibitOf("exhibit-next", true), Fx.on(() -> hall.wiring.navigator().screen().get().renewed(new Route.Home())));
            hall.touch("leave-panorama");
            Fx.until("and stands before it", () -> hall.sees("look-closer"));
            hall.touch("back");
            Fx.until("back in the first one, where one was looking", () -> hall.sees("spot-1"));
        }
    }
}
