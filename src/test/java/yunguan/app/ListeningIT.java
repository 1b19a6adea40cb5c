package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.Monitor;
import yunguan.settings.Settings;
import yunguan.shell.Route;
import yunguan.store.Transaction;

/** The listening room and a picture book in the open hall, with voices of the starter pack that are heard. */
class ListeningIT {

    private static final Path MEDIA = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang");
    private static final double HEARD = 60;

    @TempDir
    Path folder;

    private Stage window;

    private static void fill(OpenHall hall) throws Exception {
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
            // and one that is a single sound
            long whole = item(rows, "book-b", "BOOK", "一段声音的书", null, "");
            rows.update("INSERT INTO medium (item, role, object, seconds) VALUES (?, 'reading', ?, 38)", whole, "1".repeat(64));
            for (int page = 1; page <= 4; page++) {
                rows.update("INSERT INTO page (item, number, picture, text, start) VALUES (?, ?, 'none', ?, ?)", whole, page, "{\"zh-Hans\":\"乙书第" + page + "页\"}", 4.0 * (page - 1));
            }
            return null;
        });
    }

    private static long item(Transaction rows, String id, String kind, String title, String heading, String date) {
        return rows.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, ?, 1, '{"zh-Hans":"' || ? || '"}', '{}', '{}', '{}', ?, ?, '', '', '{}', '{}', 0, 'x')""", id, kind, title, heading, date);
    }

    /** On a real window: what follows and what turns is laid out. */
    private OpenHall shown(OpenHall hall) {
        Fx.run(() -> {
            window = new Stage(StageStyle.UNDECORATED);
            window.setScene(hall.scene);
            window.show();
        });
        return hall;
    }

    @AfterEach
    void close() {
        Stage open = window;
        if (open != null) {
            Fx.run(open::close);
        }
    }

    private static void go(OpenHall hall, Route route) {
        Fx.run(() -> hall.wiring.navigator().go(route));
    }

    private static String clock(OpenHall hall) {
        return hall.scene.getRoot().lookup(".player-time") instanceof Labeled label ? label.getText() : "";
    }

    private static boolean chosen(OpenHall hall, String id) {
        Node node = hall.node(id);
        return node != null && node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("chosen"));
    }

    private static void drag(OpenHall hall, Node on, double fromX, double fromY, double toX, double toY, boolean lift) throws Exception {
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

    private static void finger(OpenHall hall, Node on, javafx.event.EventType<MouseEvent> type, double x, double y) {
        Fx.run(() -> Event.fireEvent(on, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, false, null)));
    }

    private static ScrollPane listOf(Node node) {
        Node up = node;
        while (!(up instanceof ScrollPane)) {
            up = Objects.requireNonNull(up.getParent());
        }
        return (ScrollPane) up;
    }

    @Test
    void todaysEpisodeStandsOnTopOfItsSeries() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            new HallAtNight(hall).itIs("2026-11-23T10:00");
            go(hall, new Route.Listening());
            Fx.until("the episodes", () -> hall.sees("card-audio-3") && hall.sees("card-audio-1"));
            assertTrue(Fx.on(() -> hall.reads("今天")), "of the day it is");
            assertFalse(Fx.on(() -> hall.reads("最新一集")));
            assertTrue(Fx.on(() -> hall.reads("2026 年 11 月 22 日")), "the others have their days");
        }
        try (OpenHall hall = new OpenHall(folder.resolve("later"))) {
            fill(hall);
            hall.holdings.store().inTransaction(rows -> item(rows, "audio-special", "AUDIO", "番外", "radio", "2026-11-20"));
            new HallAtNight(hall).itIs("2026-11-25T10:00");
            go(hall, new Route.Listening());
            Fx.until("the newest is called so", () -> hall.sees("card-audio-3") && hall.reads("最新一集"));
            assertTrue(Fx.on(() -> hall.sees("card-audio-special") && hall.reads("2026 年 11 月 20 日")), "what stands among them without a number has its day");
            assertFalse(Fx.on(() -> hall.reads("第 0 集")), "and no number");
            hall.holdings.store().inTransaction(rows -> item(rows, "audio-other", "AUDIO", "又一", "radio", ""));
            Fx.run(hall.wiring::freshVisit);
            go(hall, new Route.Listening());
            Fx.until("three earlier ones", () -> hall.sees("episodes-all") && !hall.sees("card-audio-other"));
            hall.touch("episodes-all");
            Fx.until("and all of them", () -> hall.sees("card-audio-other") && hall.sees("episodes-fewer"));
            hall.touch("episodes-fewer");
            Fx.until("and fewer again", () -> !hall.sees("card-audio-other"));
        }
    }

    @Test
    void theTextFollowsTheVoiceUntilAHandDrawsItAndAgainWhenAsked() throws Exception {
        try (OpenHall hall = shown(new OpenHall(folder))) {
            fill(hall);
            go(hall, new Route.AudioAt("audio-1", 0));
            Fx.until("the second line is heard", () -> chosen(hall, "line-1"));
            assertTrue(Monitor.heard(2) > HEARD, "a voice is heard");
            hall.touch("line-20");
            Fx.until("it goes there", () -> chosen(hall, "line-20") || chosen(hall, "line-21"));
            assertTrue(clock(hall).startsWith("0:2"), () -> clock(hall));
            ScrollPane list = Fx.on(() -> listOf(hall.node("line-20")));
            assertTrue(Fx.on(list::getVvalue) > 0, "the list went along");
            assertFalse(Fx.on(() -> hall.sees("follow-again")));

            Node line = Fx.on(() -> hall.node("line-20"));
            drag(hall, line, 1200, 400, 1200, 900, true);
            Fx.until("the way back to the voice is offered", () -> hall.sees("follow-again"));
            double drawn = Fx.on(list::getVvalue);
            Thread.sleep(2500);
            assertEquals(drawn, Fx.on(list::getVvalue), 0.02, "it stays where the hand has left it");
            hall.touch("follow-again");
            Fx.until("it is with the voice again", () -> list.getVvalue() > drawn + 0.05 && !hall.sees("follow-again"));
            hall.touch("forward-10");
            Fx.until("and goes on with it", () -> chosen(hall, "line-35") || chosen(hall, "line-36") || chosen(hall, "line-37"));
        }
    }

    @Test
    void whoeverKeepsOnListeningHearsTheNextAndCountsAsThere() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            go(hall, new Route.Listening());
            hall.touch("card-audio-1");
            hall.touch("line-37");
            Fx.until("without the switch nothing follows", () -> hall.sees("next-audio-3"));
            assertFalse(Fx.on(hall.wiring::inUse), "and nobody is taken to be there");
            hall.touch("keep-on");
            Fx.until("now it goes on", () -> hall.sees("keep-on-next"));
            assertTrue(Fx.on(hall.wiring::inUse), "between two pieces somebody is there");
            Fx.until("the next newer one plays", () -> hall.wiring.navigator().route().get() instanceof Route.AudioAt(String id, double from) && id.equals("audio-2")
                    && clock(hall).compareTo("0:01") >= 0);
            assertTrue(Fx.on(hall.wiring::inUse));
            hall.touch("back");
            Fx.until("one step back are the shelves, however many pieces were heard", () -> hall.sees("card-audio-3"));
            Fx.run(hall.wiring::freshVisit);
            assertFalse(Fx.on(() -> hall.wiring.visit().keepOn().wanted().get()), "the next visitor has not said so");
        }
    }

    @Test
    void aQuietHourIsSaidAndOver() throws Exception {
        Path file = Files.writeString(folder.resolve("kiosk.properties"), "volume.hours = 12:00-14:00 30\nsound.out = headphones-left\n");
        try (OpenHall hall = new OpenHall(folder.resolve("data"), Settings.read(file))) {
            fill(hall);
            HallAtNight night = new HallAtNight(hall);
            night.itIs("2031-11-23T11:59");
            go(hall, new Route.AudioAt("audio-1", 0));
            Fx.until("it plays", () -> hall.sees("line-1") && clock(hall).compareTo("0:01") >= 0);
            assertFalse(Fx.on(() -> hall.sees("quiet-hour")));
            assertTrue(Fx.on(() -> hall.reads("左侧的耳机")));
            double before = Monitor.heard(4);
            night.itIs("2031-11-23T12:00");
            Fx.until("it says so while it plays", () -> hall.sees("quiet-hour") && hall.reads("到 14:00 为止"));
            assertEquals(0.3, Fx.on(() -> hall.wiring.visit().loudness().get()), 0.001);
            assertTrue(Fx.on(() -> hall.node("louder").isDisabled()), "louder than that it does not get");
            Thread.sleep(600);
            assertTrue(Monitor.heard(4) < before * 0.75, "and it is softer");
            Fx.run(hall.wiring::freshVisit);
            assertEquals(0.3, Fx.on(() -> hall.wiring.visit().loudness().get()), 0.001, "the next visitor has the same hour");
            night.itIs("2031-11-23T14:00");
            assertEquals(0.6, Fx.on(() -> hall.wiring.visit().loudness().get()), 0.001);
        }
    }

    @Test
    void aBookIsReadAloudAndTurnsWithTheVoice() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            go(hall, new Route.BookOf("book-a"));
            Fx.until("the cover", () -> hall.sees("open-book"));
            Thread.sleep(600);
            assertFalse(Fx.on(hall.wiring::inUse), "a closed book reads nothing");
            hall.touch("read-aloud");
            Fx.until("it is open", () -> hall.reads("第1页的话") && hall.reads("第2页的话"));
            assertTrue(Monitor.heard(3) > HEARD, "the page is heard");
            assertTrue(Fx.on(hall.wiring::inUse), "who has it read to them is there");
            assertFalse(Fx.on(() -> hall.reads("第3页的话")));
            waits(25, () -> hall.reads("第3页的话"), "after both pages it has turned by itself");
            hall.touch("page-next");
            Fx.until("a hand may turn, too", () -> hall.reads("第5页的话") && !hall.reads("第3页的话"));
            hall.touch("read-aloud");
            assertFalse(Fx.on(hall.wiring::inUse));
            Thread.sleep(600);
            assertEquals(0, Monitor.heard(1), 1, "and it is silent");
            hall.touch("page-previous");
            Fx.until("a page may be turned back", () -> hall.reads("第3页的话") && !hall.reads("第5页的话"));
            hall.touch("page-next");
            Fx.until("and on again", () -> hall.reads("第5页的话") && !hall.reads("第3页的话"));
            hall.touch("page-next");
            Fx.until("the end, with a way to the beginning", () -> hall.sees("page-first") && !hall.reads("第5页的话"));
            hall.touch("page-first");
            Fx.until("the cover", () -> hall.sees("open-book"));
        }
    }

    @Test
    void aBookThatIsOneSoundTurnsInTheMidstOfItAndGoesBackWithTheReader() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            go(hall, new Route.BookOf("book-b"));
            Fx.until("the cover", () -> hall.sees("open-book"));
            hall.touch("read-aloud");
            Fx.until("it is open", () -> hall.reads("乙书第1页") && hall.reads("乙书第2页"));
            waits(20, () -> hall.reads("乙书第3页"), "it turns when the voice is there");
            assertTrue(Monitor.heard(2) > HEARD, "and the voice goes on");
            hall.touch("page-previous");
            Fx.until("whoever turns back", () -> hall.reads("乙书第1页") && !hall.reads("乙书第3页"));
            assertTrue(Fx.on(hall.wiring::inUse), "is read to from there");
            waits(20, () -> hall.reads("乙书第3页"), "until the voice is there again");
            hall.touch("read-aloud");
            assertFalse(Fx.on(hall.wiring::inUse));
        }
    }

    private static void waits(int seconds, java.util.function.BooleanSupplier so, String what) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!Fx.on(so::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, what);
            Thread.sleep(100);
        }
    }

    @Test
    void aPageFollowsTheFingerSpringsBackAndTurns() throws Exception {
        try (OpenHall hall = shown(new OpenHall(folder))) {
            fill(hall);
            go(hall, new Route.BookOf("book-a"));
            hall.touch("open-book");
            Fx.until("the first pages", () -> hall.reads("第1页的话") && !hall.sees("open-book"));
            Node book = Fx.on(() -> hall.scene.getRoot().lookup(".book-spread"));
            double pixels = Fx.on(() -> yunguan.ui.Scale.of(book).mm(1));

            drag(hall, book, 1500, 500, 1500 - 15 * pixels, 500, false);
            assertTrue(Fx.on(() -> hall.reads("第4页的话")), "under the lifted page lies the next one");
            assertTrue(Fx.on(() -> hall.reads("第2页的话")), "which the finger still holds");
            finger(hall, book, MouseEvent.MOUSE_RELEASED, 1500 - 15 * pixels, 500);
            Fx.until("a little is no turn: it springs back", () -> !hall.reads("第4页的话") && hall.reads("第2页的话"));

            drag(hall, book, 1500, 500, 700, 500, true);
            Fx.until("far enough, it turns", () -> hall.reads("第3页的话") && hall.reads("第4页的话") && !hall.reads("第1页的话"));
            drag(hall, book, 500, 500, 1300, 500, true);
            Fx.until("and back", () -> hall.reads("第1页的话") && hall.reads("第2页的话") && !hall.reads("第3页的话"));
        }
    }
}
