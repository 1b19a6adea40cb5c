package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.shell.Mode;
import yunguan.shell.Route;
import yunguan.shell.Screen;

/** Films, sounds and picture books as exhibits, in the open hall. */
class ShownPieceTest {

    @TempDir
    Path folder;

    private static Screen screen(OpenHall hall) {
        return Fx.on(() -> hall.wiring.navigator().screen().get());
    }

    private static void opens(OpenHall hall, String exhibit, String sees) {
        Fx.run(() -> hall.wiring.navigator().go(new Route.ExhibitOf(exhibit)));
        hall.touch("look-closer");
        Fx.until(exhibit + " is opened", () -> hall.sees(sees));
    }

    @Test
    void eachIsPlayedOrOpenedOnTheSpotAndLeavesToTheExhibit() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            FilledHall.fill(hall, folder);
            for (List<String> one : List.of(List.of("exhibit-film", "play-pause"), List.of("exhibit-sound", "play"), List.of("exhibit-book", "page-next"))) {
                opens(hall, one.getFirst(), one.getLast());
                assertTrue(Fx.on(() -> hall.sees("shown-piece")));
                hall.touch("leave-piece");
                Fx.until("the exhibit again", () -> hall.sees("look-closer") && !hall.sees("shown-piece"));
                assertFalse(Fx.on(() -> hall.wiring.navigator().screen().get().inUse()), "nothing plays on");
                Fx.run(() -> hall.wiring.navigator().home());
            }
        }
    }

    @Test
    void aBookStaysOpenAtItsPageInAnotherMode() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            FilledHall.fill(hall, folder);
            Fx.run(() -> hall.wiring.visit().modes().add(Mode.STILL)); // pages lie at once
            opens(hall, "exhibit-book", "page-next");
            Screen before = screen(hall);
            hall.touch("page-next");
            Fx.run(() -> hall.wiring.visit().toggle(Mode.LARGE));
            Thread.sleep(300);
            assertSame(before, screen(hall));
            Fx.until("the book is still there", () -> hall.sees("page-previous"));
            assertFalse(Fx.on(() -> Objects.requireNonNull(hall.node("page-previous")).isDisabled()), "and open");
        }
    }

    @Test
    void aFilmTakesAllOfTheGlassAndGivesItBack() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            FilledHall.fill(hall, folder);
            opens(hall, "exhibit-film", "whole");
            Fx.run(() -> ((ToggleButton) Objects.requireNonNull(hall.node("whole"))).fire());
            Fx.until("all of the glass", () -> hall.wiring.navigator().screen().get().stand().getValue() != Screen.Stand.FRAMED);
            assertFalse(Fx.on(() -> hall.sees("leave-piece")), "nothing lies beside the film");
            Fx.run(() -> ((ToggleButton) Objects.requireNonNull(hall.node("whole"))).fire());
            Fx.until("the frame again", () -> hall.wiring.navigator().screen().get().stand().getValue() == Screen.Stand.FRAMED && hall.sees("leave-piece"));
        }
    }

    @Test
    void aRoundPlaysWhatItsStopShowsAndGoesOn() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            FilledHall.fill(hall, folder);
            Fx.run(() -> hall.wiring.navigator().go(new Route.RoundOf("hall-x")));
            for (int i = 0; i < 4; i++) {
                Fx.until("a stop", () -> hall.sees("round-next"));
                assertFalse(Fx.on(() -> hall.sees("round-piece")), "a picture has nothing to play");
                hall.touch("round-next");
            }
            for (String sees : List.of("play-pause", "play", "page-next")) {
                hall.touch("round-piece");
                Fx.until(sees, () -> hall.sees(sees));
                hall.touch("leave-piece");
                Fx.until("the same stop", () -> hall.sees("round-left"));
                hall.touch(sees.equals("page-next") ? "round-done" : "round-next");
            }
            Node node = Fx.on(() -> hall.node("round-left"));
            assertEquals(null, node, "the round is over");
        }
    }
}
