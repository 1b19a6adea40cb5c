package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yunguan.app.ListeningHall.drag;
import static yunguan.app.ListeningHall.fill;
import static yunguan.app.ListeningHall.finger;
import static yunguan.app.ListeningHall.go;
import static yunguan.app.ListeningHall.shown;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.Monitor;
import yunguan.shell.Route;

/** Picture books in the open hall: read aloud with voices that are heard, and turned by a finger. */
class BookIT {

    private static final double HEARD = 60;

    @TempDir
    Path folder;

    private Stage window;

    @BeforeAll
    static void somethingToHear() throws Exception {
        Monitor.isThere();
    }

    @AfterEach
    void close() {
        Stage open = window;
        if (open != null) {
            Fx.run(open::close);
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

    @Test
    void pagesWithoutSoundAreLookedAtAndHoldNobody() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            fill(hall);
            go(hall, new Route.BookOf("book-c"));
            hall.touch("read-aloud");
            Fx.until("it is open", () -> hall.reads("丙书第1页"));
            assertFalse(Fx.on(hall.wiring::inUse), "nothing is heard");
            waits(20, () -> hall.reads("丙书第3页") && hall.wiring.inUse(), "after a while it turns to where there is something to hear");
            hall.touch("page-previous");
            Fx.until("turned back", () -> hall.reads("丙书第1页"));
            hall.touch("page-previous");
            Fx.until("a closed book", () -> hall.sees("open-book") && !hall.reads("丙书第1页"));
            assertFalse(Fx.on(hall.wiring::inUse));
            Thread.sleep(500);
            assertFalse(Fx.on(() -> hall.reads("停止")), "nobody reads it");
        }
    }

    @Test
    void aPageFollowsTheFingerSpringsBackAndTurns() throws Exception {
        try (OpenHall hall = new OpenHall(folder)) {
            window = shown(hall);
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

    private static void waits(int seconds, java.util.function.BooleanSupplier so, String what) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!Fx.on(so::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, what);
            Thread.sleep(100);
        }
    }
}
