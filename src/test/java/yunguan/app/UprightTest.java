package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.shell.Route;
import yunguan.ui.Scale;

/** An upright screen is designed as one, and not a wide one that was squeezed. */
class UprightTest {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final double LEAST_SEEN = 0.1;

    @TempDir
    Path folder;

    private static void layout(OpenHall hall) {
        Fx.run(() -> {
            Parent root = hall.scene.getRoot();
            root.applyCss();
            root.resize(WIDTH, HEIGHT);
            root.layout();
            root.layout();
        });
    }

    /** What a picture says of itself stands at its lower edge, on either side. */
    @Test
    void aDoorShowsItsPictureFromSideToSide() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), Settings.defaults(), WIDTH, HEIGHT)) {
            Fx.until("home is there", () -> hall.sees("door-archive"));
            layout(hall);
            var frames = Fx.on(() -> hall.scene.getRoot().lookupAll(".door .picture-box"));
            assertEquals(6, frames.size());
            for (Node frame : frames) {
                double ratio = Fx.on(() -> ((Region) frame).getWidth() / ((Region) frame).getHeight());
                assertTrue(ratio > 16 / 9.0 - 0.03, "a film's picture loses its sides: " + ratio);
            }
        }
    }

    /** What comes down at the edge may be a sleeve; keys lie where a finger is believed. */
    @Test
    void theKeysKeepAwayFromTheEdge() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), Settings.defaults(), WIDTH, HEIGHT)) {
            hall.touch("home-search");
            Fx.until("the keys are there", () -> hall.sees("key-q"));
            layout(hall);
            double edge = new Scale(WIDTH, HEIGHT).mm(10);
            for (String key : new String[] {"key-1", "key-0", "key-q", "key-p", "key-clear", "key-space"}) {
                Fx.until(key + " keeps away from the edge", () -> {
                    hall.scene.getRoot().layout();
                    Node node = Objects.requireNonNull(hall.node(key));
                    Bounds at = node.localToScene(node.getLayoutBounds());
                    return at.getMinX() >= edge && at.getMaxX() <= WIDTH - edge;
                });
            }
        }
    }

    /** Whether what is read beside a film is there. */
    private static boolean reads(OpenHall hall) {
        Node beside = hall.scene.getRoot().lookup(".beside-film");
        return beside != null && beside.getParent().isVisible();
    }

    /** A film needs no hand: within reach it would be a strip between what steers it and what is read. */
    @Test
    void withinReachAFilmHangsAboveAsBroadAsTheGlass() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), Settings.defaults(), WIDTH, HEIGHT)) {
            Fx.run(() -> {
                hall.wiring.visit().modes().add(Mode.REACH);
                hall.wiring.navigator().go(new Route.LectureAt("lecture-a", 0));
            });
            Fx.until("the film is there", () -> hall.scene.getRoot().lookup(".film-stage") != null && hall.sees("choices"));
            layout(hall);
            double reach = new Scale(WIDTH, HEIGHT).withinReach().above();
            Bounds film = Fx.on(() -> {
                Node stage = hall.scene.getRoot().lookup(".film-stage");
                return stage.localToScene(stage.getLayoutBounds());
            });
            assertEquals(WIDTH, film.getWidth());
            assertTrue(film.getMaxY() <= reach && film.getHeight() > WIDTH * 0.42, "above what is touched, and no strip: " + film);
            assertTrue(Fx.on(() -> hall.scene.getRoot().lookupAll(".film-stage .button").isEmpty()), "nothing is to be touched up there");
            assertTrue(Fx.on(() -> !hall.sees("whole")), "it has all that there is");
            double title = Fx.on(() -> hall.scene.getRoot().lookup("#where-above").getLayoutBounds().getHeight());
            assertTrue(title < film.getHeight() / 4, "the film is what is large: " + title);
            hall.touch("choices");
            layout(hall);
            Fx.until("what is chosen has the room below", () -> hall.sees("choices-done") && !reads(hall));
            hall.touch("choices-done");
            Fx.until("and what is read has it again", () -> reads(hall));
            hall.touch("mode-reach");
            Fx.until("where hands reach all of it, it stands among the rest", () -> hall.sees("whole"));
            hall.touch("mode-reach");
            Fx.until("and hangs again", () -> !hall.sees("whole") && hall.scene.getRoot().lookup(".film-stage") != null);
            Fx.run(() -> hall.wiring.navigator().home());
            Fx.until("nothing is left of it", () -> hall.scene.getRoot().lookup(".film-stage") == null);
        }
    }

    /** There the height is short: what leads to the next exhibit stands beside the picture and not below it. */
    @Test
    void withinReachAnExhibitIsStillSeen() throws Exception {
        try (OpenHall hall = new OpenHall(folder, Settings.defaults(), WIDTH, HEIGHT)) {
            FilledHall.fill(hall, folder);
            Fx.run(() -> hall.wiring.visit().modes().addAll(List.of(Mode.LARGE, Mode.REACH)));
            for (List<String> one : List.of(List.of("exhibit-pair", "#two-pictures"), List.of("exhibit-times", "#times-pictures"), List.of("exhibit-around", ".exhibit-picture > .whole-picture"))) {
                Fx.run(() -> hall.wiring.navigator().go(new Route.ExhibitOf(one.getFirst())));
                Fx.until(one.getFirst() + " has its room", () -> {
                    hall.scene.getRoot().applyCss();
                    hall.scene.getRoot().layout();
                    return hall.scene.getRoot().lookup(one.getLast()) instanceof Region picture && picture.getHeight() >= LEAST_SEEN * HEIGHT;
                });
            }
        }
    }
}
