package yunguan.app;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import yunguan.Fx;
import yunguan.shell.Route;
import yunguan.store.Transaction;

/** A hall with three episodes, a book that is read page by page, one of which little is heard and one that is a single sound; and a finger. */
final class ListeningHall {

    private static final Path MEDIA = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang");

    private ListeningHall() {
    }

    /** What there is to hear. */
    static void fill(OpenHall hall) throws Exception {
        Path objects = hall.holdings.data().objects();
        Files.copy(MEDIA.resolve("sound/voice/broadcast-music.mp3"), objects.resolve("1".repeat(64)));
        Files.copy(MEDIA.resolve("sound/book/book-pocket-park-02.mp3"), objects.resolve("2".repeat(64)));
        hall.holdings.store().inTransaction(rows -> {
            rows.update("INSERT INTO heading VALUES ('p', 1, 'radio', 'audio', 0, '{\"zh-Hans\":\"微广播\"}', '{}', '', '')");
            for (int episode = 1; episode <= 3; episode++) {
                long piece = item(rows, "audio-" + episode, "AUDIO", "第" + episode + "集", "radio", "2026-11-2" + episode);
                rows.update("INSERT INTO fact VALUES (?, 'episode', ?)", piece, String.valueOf(episode));
                rows.update("INSERT INTO medium (item, role, object, seconds) VALUES (?, 'sound', ?, 38)", piece, "1".repeat(64));
                for (int line = 0; line < 38; line++) {
                    rows.update("INSERT INTO cue (item, language, start, stop, text) VALUES (?, 'zh-Hans', ?, ?, ?)", piece, (double) line, line + 0.9, "第" + line + "句，念到这里的时候会亮起来。");
                }
            }
            long book = item(rows, "book-a", "BOOK", "一本书", null, "");
            for (int page = 1; page <= 5; page++) {
                rows.update("INSERT INTO page (item, number, picture, text) VALUES (?, ?, 'none', ?)", book, page, "{\"zh-Hans\":\"第" + page + "页的话\"}");
                rows.update("INSERT INTO page_sound (item, page, language, object, seconds) VALUES (?, ?, 'zh-Hans', ?, 10)", book, page, "2".repeat(64));
            }
            long half = item(rows, "book-c", "BOOK", "前两页没有声音的书", null, "");
            for (int page = 1; page <= 4; page++) {
                rows.update("INSERT INTO page (item, number, picture, text) VALUES (?, ?, 'none', ?)", half, page, "{\"zh-Hans\":\"丙书第" + page + "页\"}");
            }
            rows.update("INSERT INTO page_sound (item, page, language, object, seconds) VALUES (?, 3, 'zh-Hans', ?, 10)", half, "2".repeat(64));
            // and one that is a single sound
            long whole = item(rows, "book-b", "BOOK", "一段声音的书", null, "");
            rows.update("INSERT INTO medium (item, role, object, seconds) VALUES (?, 'reading', ?, 38)", whole, "1".repeat(64));
            for (int page = 1; page <= 4; page++) {
                rows.update("INSERT INTO page (item, number, picture, text, start) VALUES (?, ?, 'none', ?, ?)", whole, page, "{\"zh-Hans\":\"乙书第" + page + "页\"}", 4.0 * (page - 1));
            }
            return null;
        });
    }

    /** One thing of the pack; its key in the store. */
    static long item(Transaction rows, String id, String kind, String title, String heading, String date) {
        return rows.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, ?, 1, '{"zh-Hans":"' || ? || '"}', '{}', '{}', '{}', ?, ?, '', '', '{}', '{}', 0, 'x')""", id, kind, title, heading, date);
    }

    /** What the clock of what plays says; on the JavaFX thread. */
    static String clock(OpenHall hall) {
        return hall.scene.getRoot().lookup(".player-time") instanceof Labeled label ? label.getText() : "";
    }

    /** On a real window, which the test closes: what follows and what turns is laid out. */
    static Stage shown(OpenHall hall) {
        return Fx.on(() -> {
            Stage window = new Stage(StageStyle.UNDECORATED);
            window.setScene(hall.scene);
            window.show();
            return window;
        });
    }

    static void go(OpenHall hall, Route route) {
        Fx.run(() -> hall.wiring.navigator().go(route));
    }

    /** A finger draws, and rests before it is lifted. */
    static void drag(OpenHall hall, Node on, double fromX, double fromY, double toX, double toY, boolean lift) throws Exception {
        finger(hall, on, MouseEvent.MOUSE_PRESSED, fromX, fromY);
        for (int step = 1; step <= 12; step++) {
            finger(hall, on, MouseEvent.MOUSE_DRAGGED, fromX + (toX - fromX) * step / 12, fromY + (toY - fromY) * step / 12);
            Thread.sleep(16);
        }
        Thread.sleep(150); // it rests: a drag, and no throw
        finger(hall, on, MouseEvent.MOUSE_DRAGGED, toX, toY);
        if (lift) {
            finger(hall, on, MouseEvent.MOUSE_RELEASED, toX, toY);
        }
    }

    static void finger(OpenHall hall, Node on, javafx.event.EventType<MouseEvent> type, double x, double y) {
        Fx.run(() -> Event.fireEvent(on, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, false, null)));
    }
}
