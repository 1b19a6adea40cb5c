package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
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

    private static void fire(OpenHall hall, String id) {
        Fx.until(id + " is there", () -> hall.node(id) instanceof ButtonBase);
        Fx.run(() -> ((ButtonBase) hall.node(id)).fire());
    }

    private static void goes(OpenHall hall) {
        fire(hall, "door-lectures");
        fire(hall, "card-lecture-a");
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
            Fx.until("the keys have gone", () -> !hall.sees("key-g"));
            Fx.until("what is spoken of stands beside it", () -> hall.sees("moment"));
            fire(hall, "transcript-all");
            Fx.until("all is read again", () -> hall.sees("line-29"));

            fire(hall, "page-slides");
            fire(hall, "slide-0");
            Fx.until("the film goes to the slide", () -> clock(hall).startsWith("0:3"));
            Fx.until("nothing is spoken of there", () -> !hall.sees("moment"));
            fire(hall, "page-chapters");
            fire(hall, "chapter-1");
            fire(hall, "keep-doc-b");
            assertTrue(Fx.on(() -> hall.wiring.visit().keeps("doc-b")));

            fire(hall, "whole");
            Fx.until("the film stands alone", () -> !hall.sees("home") && !hall.sees("chapter-1"));
            fire(hall, "whole");
            Fx.until("and beside the rest again", () -> hall.sees("home") && hall.sees("chapter-1"));

            fire(hall, "choices");
            fire(hall, "speed-0-75");
            fire(hall, "captions-en");
            fire(hall, "caption-size-large");
            assertEquals(0.75, Fx.on(() -> hall.wiring.visit().speed().get()));
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
