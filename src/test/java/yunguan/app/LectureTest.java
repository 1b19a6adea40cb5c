package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.ui.Scale;

/** A lecture with all that stands beside it, in the open hall, with a real film. */
class LectureTest {

    @TempDir
    Path folder;

    private static void fill(OpenHall hall) {
        hall.holdings.store().inTransaction(rows -> {
            String lecture = "(SELECT key FROM item WHERE id = 'lecture-a' AND version = 1)";
            for (int i = 0; i < 40; i++) {
                rows.update("INSERT INTO cue (item, language, start, stop, text) VALUES (" + lecture + ", 'zh-Hans', ?, ?, ?)", 3.0 * i, 3.0 * i + 2.5,
                        i == 30 ? "高家大院到了" : "第" + i + "句");
                rows.update("INSERT INTO cue (item, language, start, stop, text) VALUES (" + lecture + ", 'en', ?, ?, ?)", 3.0 * i, 3.0 * i + 2.5, "Line " + i);
            }
            rows.update("INSERT INTO chapter (item, start, title) VALUES (" + lecture + ", 0, '{\"zh-Hans\":\"开头\"}')");
            rows.update("INSERT INTO chapter (item, start, title) VALUES (" + lecture + ", 60, '{\"zh-Hans\":\"后半\"}')");
            rows.update("INSERT INTO slide (item, start, picture, title) VALUES (" + lecture + ", 30, 'none', '{\"zh-Hans\":\"一页\"}')");
            rows.update("INSERT INTO link (item, relation, position, target, start) VALUES (" + lecture + ", 'mentions', 2, 'doc-b', 60)");
            return null;
        });
    }

    @Test
    void nothingIsCalledMoreWhereNothingStandsBeforeIt() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fire(hall, "door-lectures");
            Fx.until("a film without a series", () -> hall.sees("card-lecture-a"));
            assertFalse(Fx.on(() -> hall.reads("其他影片")));
            hall.holdings.store().inTransaction(rows -> {
                rows.update("INSERT INTO heading VALUES ('p', 1, 'series', 'lectures', 0, '{\"zh-Hans\":\"一组\"}', '{}', '', '')");
                return rows.insert("""
                        INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                        VALUES ('p', 1, 'lecture-b', 'LECTURE', 2, '{"zh-Hans":"讲二"}', '{}', '{}', '{}', 'series', '', '', '', '{}', '{}', 0, 'x')""");
            });
            Fx.run(hall.wiring::freshVisit);
            fire(hall, "door-lectures");
            Fx.until("after a series it is", () -> hall.sees("card-lecture-b") && hall.reads("一组") && hall.reads("其他影片"));
        }
    }

    private static void fire(OpenHall hall, String id) {
        Fx.until(id + " is there", () -> hall.node(id) instanceof ButtonBase);
        Fx.run(() -> ((ButtonBase) hall.node(id)).fire());
    }

    private static void goes(OpenHall hall) {
        fire(hall, "door-lectures");
        fire(hall, "card-lecture-a");
    }

    private static boolean marked(OpenHall hall, String id) {
        return hall.node(id) instanceof Node node && node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen"));
    }

    /** Call it on the JavaFX thread. */
    private static Parent lay(OpenHall hall) {
        Parent root = hall.scene.getRoot();
        root.applyCss();
        root.resize(1920, 1080);
        root.layout();
        return root;
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    /** Touches the middle of a node as a finger does. */
    private static void taps(OpenHall hall, Node node) {
        Fx.run(() -> {
            Point2D at = node.localToScene(node.getLayoutBounds().getWidth() / 2, node.getLayoutBounds().getHeight() / 3);
            List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED).forEach(type -> Event.fireEvent(node, new MouseEvent(type,
                    at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, type == MouseEvent.MOUSE_PRESSED,
                    false, false, false, false, true, null)));
        });
    }

    /** Call it on the JavaFX thread. */
    private static String clock(OpenHall hall) {
        return hall.scene.getRoot().lookup(".player-time") instanceof Label label ? label.getText() : "";
    }

    @Test
    void aLessonIsReadFoundKeptAndSeenAlone() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            goes(hall);
            Fx.until("the chapters stand first", () -> hall.sees("chapter-1"));
            assertFalse(Fx.on(() -> hall.sees("line-0")), "the text is another page");

            fire(hall, "page-transcript");
            Fx.until("the text is there", () -> hall.sees("line-39"));
            fire(hall, "transcript-look");
            for (String key : new String[] {"key-g", "key-j", "key-d", "key-y"}) {
                fire(hall, key);
            }
            Fx.until("one line is left", () -> hall.sees("line-30") && !hall.sees("line-29"));
            assertTrue(Fx.on(() -> hall.reads("1 处")));
            fire(hall, "line-30");
            Fx.until("the film goes there", () -> clock(hall).startsWith("1:3"));
            Fx.until("and the line is marked", () -> marked(hall, "line-30") && !marked(hall, "line-29"));
            Fx.until("the keys have gone", () -> !hall.sees("key-g"));
            Fx.until("what is spoken of stands beside it", () -> hall.sees("moment"));
            fire(hall, "transcript-all");
            Fx.until("all is read again", () -> hall.sees("line-29"));

            fire(hall, "page-slides");
            fire(hall, "slide-0");
            Fx.until("the film goes to the slide", () -> clock(hall).startsWith("0:3") && marked(hall, "slide-0"));
            Fx.until("nothing is spoken of there", () -> !hall.sees("moment"));
            fire(hall, "page-chapters");
            fire(hall, "chapter-1");
            Fx.until("the chapter is marked", () -> marked(hall, "chapter-1") && !marked(hall, "chapter-0"));
            fire(hall, "keep-doc-b");
            assertTrue(Fx.on(() -> hall.wiring.visit().keeps("doc-b")));

            fire(hall, "choices");
            fire(hall, "speed-0-75");
            fire(hall, "captions-en");
            fire(hall, "caption-size-large");
            assertEquals(0.75, Fx.on(() -> hall.wiring.visit().speed().get()));
            assertTrue(Fx.on(() -> ((ToggleButton) hall.node("speed-0-75")).isSelected() && !((ToggleButton) hall.node("speed-1")).isSelected()), "one speed is chosen");
            fire(hall, "choices-done");
            Fx.until("captions are English and large", () -> hall.node("caption") instanceof Label caption && caption.getText().startsWith("Line")
                    && caption.getStyleClass().contains("size-large"));

            fire(hall, "home");
            Fx.until("home shows what was kept", () -> hall.node("kept-doc-b") instanceof Button);
            Fx.run(hall.wiring::freshVisit);
            Fx.until("nobody after finds it", () -> hall.sees("door-archive") && !hall.sees("kept-doc-b"));
        }
    }

    @Test
    void fromAFilmAloneOnTheGlassEveryWayIsOneTouchAwayOnceTheGlassWasTouched() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            goes(hall);
            Fx.until("it plays", () -> clock(hall).startsWith("0:02"));
            double high = Fx.on(() -> lay(hall).lookup(".film-stage").getLayoutBounds().getHeight());
            fire(hall, "whole");
            Fx.until("the film has all of the glass", () -> !hall.sees("chapter-1") && !hall.sees("where"));
            for (String way : new String[] {"back", "home", "search", "help", "mode-large", "language-en", "play-pause", "whole"}) {
                assertTrue(Fx.on(() -> hall.sees(way)), way);
            }
            Node stage = Fx.on(() -> lay(hall).lookup(".film-stage"));
            assertEquals(1080, Fx.on(() -> stage.localToScene(stage.getLayoutBounds()).getMaxY()), 1, "the foot lies over the film and takes nothing from it");
            assertTrue(Fx.on(() -> stage.getLayoutBounds().getHeight()) > high);
            Fx.until("left alone it stands alone", () -> !hall.sees("home") && !hall.sees("play-pause"));
            assertEquals(1080, Fx.on(() -> lay(hall).lookup(".film-stage").getLayoutBounds().getHeight()), 1);

            Fx.run(() -> hall.scene.getRoot().lookup(".film-stage").fireEvent(key(KeyCode.RIGHT)));
            Fx.until("a key brings what steers it", () -> hall.sees("home") && hall.sees("play-pause"));
            Fx.until("and it goes again", () -> !hall.sees("home"));
            taps(hall, stage);
            Fx.until("so does a touch, and the film plays on", () -> hall.sees("home") && hall.sees("play-pause") && !hall.sees("play"));
            fire(hall, "language-en");
            assertTrue(Fx.on(() -> hall.sees("whole") && !hall.sees("chapter-1")), "a language is changed where one is");
            fire(hall, "home");
            Fx.until("home", () -> hall.sees("door-lectures"));
            assertFalse(Fx.on(() -> Objects.requireNonNull(hall.wiring.visitorsScreen()).inUse()));
        }
    }

    @Test
    void tenSecondsBackCaptionsOffAndTheFilmsOfOneLanguage() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            hall.holdings.store().update("INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)"
                    + " SELECT pack, version, 'lecture-b', kind, 2, '{\"zh-Hans\":\"另一讲\"}', summary, body, children, date, audience, 'cdo', source, notice, pending, license"
                    + " FROM item WHERE id = 'lecture-a' AND version = 1");
            hall.holdings.store().update("UPDATE item SET language = 'cmn' WHERE id = 'lecture-a'");
            fire(hall, "door-lectures");
            Fx.until("both films", () -> hall.sees("card-lecture-a") && hall.sees("card-lecture-b"));
            fire(hall, "spoken-cdo");
            Fx.until("those in the dialect", () -> !hall.sees("card-lecture-a") && hall.sees("card-lecture-b"));
            fire(hall, "spoken-cmn");
            Fx.until("those in Mandarin", () -> hall.sees("card-lecture-a") && !hall.sees("card-lecture-b"));
            fire(hall, "spoken-any");
            Fx.until("both again", () -> hall.sees("card-lecture-a") && hall.sees("card-lecture-b"));

            fire(hall, "card-lecture-a");
            fire(hall, "chapter-1");
            Fx.until("it plays from there", () -> clock(hall).startsWith("1:0"));
            fire(hall, "back-10");
            Fx.until("ten seconds back", () -> clock(hall).startsWith("0:5"));
            fire(hall, "choices");
            Fx.until("there are words", () -> hall.sees("caption"));
            fire(hall, "captions-off");
            Fx.until("there are none", () -> !hall.sees("caption"));
            assertFalse(Fx.on(() -> hall.wiring.visit().captions().get()));
            fire(hall, "captions-as-read");
            Fx.until("there are words again", () -> hall.sees("caption"));
        }
    }

    @Test
    void allOfItIsLargeEnoughForAFinger() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            goes(hall);
            fire(hall, "chapter-1");
            Fx.until("something is spoken of", () -> hall.sees("keep-doc-b"));
            fire(hall, "choices");
            Fx.until("the choices are there", () -> hall.sees("speed-0-5"));
            double least = 2.65 * new Scale(1920, 1080).text() - 0.5;
            Fx.run(() -> {
                hall.scene.getRoot().resize(1920, 1080);
                hall.scene.getRoot().layout();
                for (String id : new String[] {"speed-0-5", "captions-en", "caption-size-small", "choices-done", "whole", "choices", "page-slides", "keep-doc-b", "play-pause"}) {
                    Node node = java.util.Objects.requireNonNull(hall.node(id), id);
                    assertTrue(node.getLayoutBounds().getHeight() >= least, () -> id + " is " + node.getLayoutBounds().getHeight() + " high, " + least + " is the least");
                    assertTrue(node.getLayoutBounds().getWidth() >= least, () -> id + " is " + node.getLayoutBounds().getWidth() + " wide");
                    assertTrue(node instanceof ToggleButton || node instanceof Button, id);
                }
            });
        }
    }
}
