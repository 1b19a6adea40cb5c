package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.media.MediaView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.settings.Settings;
import yunguan.shell.Route;

/** Where a film, its captions and what steers it lie: a broad one and an upright one, on a broad glass and on an upright one. */
class FilmPlaceTest {

    private static final String UPRIGHT = "a".repeat(64);
    private static final Path FILM = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang/films/lecture-pocket-parks.mp4");
    private static final String LECTURE = "(SELECT key FROM item WHERE id = 'lecture-a' AND version = 1)";

    @TempDir
    Path folder;

    private OpenHall hall(int width, int height, boolean upright) throws Exception {
        OpenHall hall = new OpenHall(folder.resolve("data" + width + upright), Settings.defaults(), width, height);
        hall.holdings.store().inTransaction(rows -> {
            rows.update("INSERT INTO cue (item, language, start, stop, text) VALUES (" + LECTURE + ", 'zh-Hans', 0, 600, '街头巷尾的边角地，变成了口袋公园，树下有坐椅，走几步就到，老人孩子都爱来')");
            rows.update("INSERT INTO chapter (item, start, title) VALUES (" + LECTURE + ", 0, '{\"zh-Hans\":\"开头\"}')");
            rows.update("INSERT INTO link (item, relation, position, target, start) VALUES (" + LECTURE + ", 'mentions', 2, 'doc-b', 0)");
            return null;
        });
        if (upright) {
            Files.copy(FILM, folder.resolve("data" + width + upright).resolve("objects").resolve(UPRIGHT));
            hall.holdings.store().update("INSERT INTO object VALUES (?, 1, 'video/mp4', NULL)", UPRIGHT);
            hall.holdings.store().update("INSERT INTO payload VALUES ('p', 1, 'data/u.mp4', ?)", UPRIGHT);
            hall.holdings.store().update("UPDATE medium SET object = ?, width = 720, height = 1280, seconds = 80 WHERE item = " + LECTURE, UPRIGHT);
        }
        Fx.run(() -> hall.wiring.navigator().go(new Route.LectureAt("lecture-a", 0)));
        Fx.until("it plays, with words", () -> {
            lay(hall);
            return hall.node("caption") instanceof Label words && !words.getText().isEmpty() && hall.sees("play-pause") && film(hall).getWidth() > 0;
        });
        Fx.until("its own shape is known", () -> {
            lay(hall);
            return Math.abs(film(hall).getWidth() / film(hall).getHeight() - (upright ? 9.0 / 16 : 16.0 / 9)) < 0.02;
        });
        return hall;
    }

    /** Call it on the JavaFX thread. */
    private static void lay(OpenHall hall) {
        Parent root = hall.scene.getRoot();
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.resize(hall.scene.getWidth(), hall.scene.getHeight());
            root.layout();
        }
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds at(OpenHall hall, String id) {
        return at(Objects.requireNonNull(hall.node(id), id));
    }

    private static Node stage(OpenHall hall) {
        return hall.scene.getRoot().lookup(".film-stage");
    }

    /** The picture itself, without what is dark around it. */
    private static Bounds film(OpenHall hall) {
        MediaView view = (MediaView) ((Parent) stage(hall)).getChildrenUnmodifiable().getFirst();
        return view.localToScene(view.getBoundsInLocal());
    }

    private static void apart(OpenHall hall, String what, String... ids) {
        Fx.run(() -> {
            lay(hall);
            for (String one : ids) {
                if (!hall.sees(one)) {
                    continue;
                }
                for (String other : ids) {
                    assertTrue(one.equals(other) || !hall.sees(other) || !inside(at(hall, one)).intersects(at(hall, other)), () -> what + ": " + one + " meets " + other);
                }
            }
        });
    }

    /** Less a pixel at each side: to touch is not to meet. */
    private static Bounds inside(Bounds of) {
        return new javafx.geometry.BoundingBox(of.getMinX() + 1, of.getMinY() + 1, Math.max(0, of.getWidth() - 2), Math.max(0, of.getHeight() - 2));
    }

    /** In each of the three sizes, playing and standing still, framed and alone on the glass, with the choices open and without. */
    private static void hidesNothing(OpenHall hall, String where) {
        for (String size : List.of("small", "middle", "large")) {
            hall.touch("choices");
            hall.touch("caption-size-" + size);
            Fx.until("it has that size", () -> Objects.requireNonNull(hall.node("caption")).getStyleClass().contains("size-" + size));
            apart(hall, where + ", choosing " + size, "caption", "player-choices", "play-pause", "play", "seek");
            hall.touch("choices-done");
            apart(hall, where + ", " + size, "caption", "play-pause", "play", "seek");
            hall.touch("play-pause");
            Fx.until("it stands still", () -> hall.wiring.visitorsScreen() != null && !hall.wiring.visitorsScreen().inUse());
            apart(hall, where + ", still, " + size, "caption", "play-pause", "play", "seek");
            hall.touch("choices");
            apart(hall, where + ", still, choosing " + size, "caption", "player-choices", "play-pause", "play", "seek");
            hall.touch("choices-done");
            hall.touch("play-pause");
        }
    }

    @Test
    void anUprightFilmOnABroadGlassHasAllTheHeightAndItsWordsBesideIt() throws Exception {
        try (OpenHall hall = hall(1920, 1080, true)) {
            Fx.run(() -> {
                assertEquals(at(stage(hall)).getHeight(), film(hall).getHeight(), 2, "as high as its place");
                assertTrue(at(hall, "caption").getMinX() >= film(hall).getMaxX() - 1, "the words beside it");
                assertTrue(at(hall, "seek").getMinX() >= film(hall).getMaxX() - 1, "and the bar");
            });
            hidesNothing(hall, "beside");
            hall.touch("mode-large");
            Fx.until("in large letters all that steers it is on the glass", () -> {
                lay(hall);
                return hall.scene.getRoot().getStyleClass().contains("mode-large") && hall.sees("whole")
                        && at(hall, "whole").getMaxX() <= at(stage(hall)).getMaxX() && at(hall, "seek").getMinX() >= film(hall).getMaxX() - 1;
            });
        }
    }

    @Test
    void anUprightFilmOnAnUprightGlassHasTheMiddleAndItsWordsBelow() throws Exception {
        try (OpenHall hall = hall(1080, 1920, true)) {
            Fx.run(() -> {
                assertEquals(at(stage(hall)).getCenterX(), film(hall).getCenterX(), 2, "in the middle");
                assertTrue(film(hall).getHeight() > 600, () -> "large: " + film(hall));
                assertTrue(at(hall, "caption").getMinY() >= film(hall).getMaxY() - 1, "the words below it");
            });
            hidesNothing(hall, "upright");
            hall.touch("whole");
            Fx.until("alone it has all of the glass", () -> {
                lay(hall);
                return Math.abs(film(hall).getHeight() - 1920) < 2 && Math.abs(film(hall).getWidth() - 1080) < 2;
            });
            hidesNothing(hall, "upright, alone");
        }
    }

    @Test
    void whereThereIsRoomBelowAFilmItsWordsStandThereAndOverItWhereThereIsNone() throws Exception {
        try (OpenHall hall = hall(1080, 1920, false)) {
            Fx.run(() -> {
                assertEquals(1080, film(hall).getWidth(), 2, "from side to side");
                assertTrue(at(hall, "caption").getMinY() >= film(hall).getMaxY() - 1, () -> "the words below it: " + at(hall, "caption") + film(hall));
            });
            hidesNothing(hall, "broad on an upright glass");
            Bounds framed = Fx.on(() -> film(hall));
            hall.touch("captions");
            Fx.until("without words the place is not kept for them", () -> {
                lay(hall);
                return hall.node("caption") == null && at(hall, "seek").getMinY() < framed.getMaxY() + 60;
            });
            hall.touch("captions");
            hall.touch("whole");
            Fx.until("alone, too, the words stand below it", () -> {
                lay(hall);
                return at(stage(hall)).getHeight() > 1900 && at(hall, "caption").getMinY() >= film(hall).getMaxY() - 1;
            });
        }
        try (OpenHall hall = hall(1920, 1080, false)) {
            hidesNothing(hall, "broad");
            hall.touch("whole");
            Fx.until("alone it has all of the glass", () -> {
                lay(hall);
                return Math.abs(film(hall).getHeight() - 1080) < 2;
            });
            hidesNothing(hall, "broad, alone");
        }
    }

    @Test
    void whatIsSpokenOfComesWithTheControlsOfAFilmThatIsAloneOnTheGlass() throws Exception {
        for (boolean upright : new boolean[] {false, true}) {
            try (OpenHall hall = hall(1920, 1080, upright)) {
                Fx.until("it stands beside the film", () -> hall.sees("keep-doc-b"));
                hall.touch("whole");
                Fx.until("and comes along", () -> hall.sees("moment") && hall.sees("keep-doc-b") && !hall.sees("chapter-0"));
                apart(hall, "alone", "moment", "caption", "seek", "play-pause", "play");
                hall.touch("choices");
                Fx.until("whoever chooses has the room", () -> hall.sees("player-choices") && !hall.sees("moment"));
                hall.touch("choices-done");
                hall.touch("keep-doc-b");
                assertTrue(Fx.on(() -> hall.wiring.visit().keeps("doc-b")), "it can be kept from there");
                if (!upright) {
                    Fx.until("and goes with the controls", () -> !hall.sees("moment") && !hall.sees("seek"));
                    assertFalse(Fx.on(() -> hall.sees("keep-doc-b")));
                }
            }
        }
    }
}
