package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.shell.Mode;
import yunguan.shell.Route;

/** What is said in a film or a piece, as text: line by line, in one piece as its author wrote it, and at the length of two hours. */
class FilmTextTest {

    private static final String LECTURE = "(SELECT key FROM item WHERE id = 'lecture-a' AND version = 1)";

    @TempDir
    Path folder;

    private static void written(OpenHall hall, String item) {
        hall.holdings.store().update("INSERT INTO fact VALUES ((SELECT key FROM item WHERE id = ? AND version = 1), 'transcript', ?)", item,
                "{\"zh-Hans\":\"## 第一段\\n\\n这是作者写的全文。\",\"en\":\"## One\\n\\nAs its author wrote it.\"}");
    }

    private static void said(OpenHall hall, int lines) {
        hall.holdings.store().inTransaction(rows -> {
            for (int i = 0; i < lines; i++) {
                rows.update("INSERT INTO cue (item, language, start, stop, text) VALUES (" + LECTURE + ", 'zh-Hans', ?, ?, ?)", 3.0 * i, 3.0 * i + 2.5,
                        i == lines - 1 ? "高家大院到了" : "第" + i + "句，说得不长也不短，刚好要占到一行半左右的地方");
            }
            return null;
        });
    }

    /** Call it on the JavaFX thread. */
    private static Parent lay(OpenHall hall) {
        Parent root = hall.scene.getRoot();
        root.applyCss();
        root.resize(1920, 1080);
        root.layout();
        return root;
    }

    private static void audio(OpenHall hall) {
        hall.holdings.store().update("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, 'audio-a', 'AUDIO', 1, '{"zh-Hans":"听"}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x')""");
        hall.holdings.store().update("INSERT INTO medium (item, role, object, seconds) SELECT key, 'sound', ?, 60 FROM item WHERE id = 'audio-a'", OpenHall.FILM);
    }

    @Test
    void aFilmWithATranscriptAndNoCaptionsHasItsText() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            written(hall, "lecture-a");
            Fx.run(() -> hall.wiring.navigator().go(new Route.LectureAt("lecture-a", 0)));
            hall.touch("page-transcript");
            Fx.until("what its author wrote is there", () -> hall.reads("这是作者写的全文。"));
            assertTrue(Fx.on(() -> hall.reads("第一段")), "with its headings");
            assertFalse(Fx.on(() -> hall.sees("text-whole") || hall.sees("transcript-look")), "there are no lines to turn to, or to look in");
            hall.touch("language-en");
            Fx.until("and in the reader's language", () -> hall.reads("As its author wrote it."));
        }
    }

    @Test
    void whereThereAreLinesTooOneTouchLeadsFromTheOneToTheOther() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            written(hall, "lecture-a");
            said(hall, 20);
            Fx.run(() -> hall.wiring.navigator().go(new Route.LectureAt("lecture-a", 0)));
            hall.touch("page-transcript");
            Fx.until("the lines", () -> hall.sees("line-19"));
            assertFalse(Fx.on(() -> hall.reads("这是作者写的全文。")));
            hall.touch("text-whole");
            Fx.until("the whole", () -> hall.reads("这是作者写的全文。") && !hall.sees("line-19"));
            hall.touch("mode-large");
            Fx.until("in large letters it is still the whole", () -> hall.reads("这是作者写的全文。") && !hall.sees("line-19"));
            hall.touch("transcript-look");
            hall.touch("key-g");
            hall.touch("key-j");
            Fx.until("who looks for words sees the lines that have them", () -> hall.sees("line-19") && !hall.sees("line-1") && !hall.reads("这是作者写的全文。"));
        }
    }

    /** There it would cover what was found, and there is nothing that goes on meanwhile. */
    @Test
    void whileWordsAreLookedForNothingLeadsBackToTheVoice() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            said(hall, 60);
            Fx.run(() -> hall.wiring.navigator().go(new Route.LectureAt("lecture-a", 0)));
            hall.touch("page-transcript");
            Fx.until("the lines", () -> hall.sees("line-59"));
            Fx.run(() -> {
                lay(hall);
                javafx.scene.Node list = hall.node("line-59");
                while (!(list instanceof javafx.scene.control.ScrollPane)) {
                    list = list.getParent();
                }
                javafx.event.Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.PAGE_DOWN, false, false, false, false));
                ((javafx.scene.control.ScrollPane) list).setVvalue(0.6);
            });
            Fx.until("it was drawn elsewhere", () -> hall.sees("follow-again"));
            hall.touch("transcript-look");
            hall.touch("key-g");
            hall.touch("key-j");
            Fx.until("the lines that have them", () -> hall.sees("line-59") && !hall.sees("line-1"));
            assertFalse(Fx.on(() -> hall.sees("follow-again")));
            hall.touch("transcript-all");
            Fx.until("all of them, and a way back to the voice", () -> hall.sees("line-1") && hall.sees("follow-again"));
        }
    }

    @Test
    void aPieceToListenToHasItsTextToo() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            audio(hall);
            written(hall, "audio-a");
            Fx.run(() -> hall.wiring.navigator().go(new Route.AudioAt("audio-a", 0)));
            Fx.until("what its author wrote is there", () -> hall.reads("这是作者写的全文。"));
            assertFalse(Fx.on(() -> hall.sees("text-whole")));
            hall.holdings.store().update("INSERT INTO cue (item, language, start, stop, text) SELECT key, 'zh-Hans', 0, 50, '一句' FROM item WHERE id = 'audio-a'");
            Fx.run(hall.wiring::freshVisit);
            Fx.run(() -> hall.wiring.navigator().go(new Route.AudioAt("audio-a", 0)));
            Fx.until("the lines", () -> hall.sees("line-0") && !hall.reads("这是作者写的全文。"));
            hall.touch("text-whole");
            Fx.until("the whole", () -> !hall.sees("line-0") && hall.reads("这是作者写的全文。"));
        }
    }

    /** Made all at once it kept the film waiting for seconds. */
    @Test
    void theTextOfTwoHoursIsMadeBitByBitAndWholeInTheEnd() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            said(hall, 2000);
            Fx.run(() -> hall.wiring.navigator().go(new Route.LectureAt("lecture-a", 0)));
            Fx.until("there is a text", () -> hall.sees("page-transcript"));
            int first = Fx.on(() -> {
                ((javafx.scene.control.ButtonBase) hall.node("page-transcript")).fire();
                return lay(hall).lookupAll(".read-line").size();
            });
            assertTrue(first > 10 && first <= 100, first + " lines are there at once");
            Fx.until("and the rest follows", () -> hall.sees("line-1999"));
            hall.touch("transcript-look");
            long began = System.nanoTime();
            for (String key : List.of("key-g", "key-j", "key-d", "key-y")) {
                hall.touch(key);
            }
            long typed = (System.nanoTime() - began) / 1_000_000;
            Fx.until("one line of them is left", () -> hall.sees("line-1999") && !hall.sees("line-0"));
            double high = Fx.on(() -> lay(hall).lookup(".read-along").getLayoutBounds().getHeight());
            assertTrue(high < 300, "what is not shown takes no room: " + high);
            assertTrue(typed < 4000, "four letters took " + typed + " ms");
            hall.touch("line-1999");
            hall.touch("transcript-all");
            Fx.until("all of it again", () -> hall.sees("line-0"));
        }
    }

    /** Each change of mode lays a film out anew around the player that plays on: what was there before must not listen to it for ever. */
    @Test
    void ofTwentyChangesOfModeNothingStays() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            said(hall, 60);
            hall.holdings.store().update("INSERT INTO link (item, relation, position, target, start) VALUES (" + LECTURE + ", 'mentions', 2, 'doc-b', 0)");
            hall.holdings.store().update("INSERT INTO chapter (item, start, title) VALUES (" + LECTURE + ", 0, '{\"zh-Hans\":\"开头\"}')");
            Stage window = Fx.on(() -> { // a scene without one never lets go of what it would have to draw
                Stage made = new Stage(StageStyle.UNDECORATED);
                made.setScene(hall.scene);
                made.show();
                return made;
            });
            Fx.run(() -> hall.wiring.navigator().go(new Route.LectureAt("lecture-a", 0)));
            hall.touch("page-transcript");
            List<WeakReference<Node>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Fx.until("the text", () -> hall.sees("line-39"));
                Fx.run(() -> List.of(".beside-film", ".player-pane", ".read-along", ".moment-band").forEach(one -> all.add(new WeakReference<>(hall.scene.getRoot().lookup(one)))));
                Fx.run(() -> hall.wiring.visit().toggle(Mode.LARGE));
            }
            Fx.until("the text", () -> hall.sees("line-39"));
            long alive = 80;
            for (int i = 0; i < 40 && alive > 8; i++) {
                System.gc();
                Thread.sleep(100);
                Fx.run(() -> lay(hall));
                alive = all.stream().filter(one -> one.get() != null).count();
            }
            assertTrue(alive <= 8, alive + " of 80 parts of screens that are gone are still there");
            Fx.run(window::close);
            assertEquals(3, Fx.on(() -> hall.scene.getRoot().lookupAll(".moment-band").size() + hall.scene.getRoot().lookupAll(".read-along").size()));
        }
    }
}
