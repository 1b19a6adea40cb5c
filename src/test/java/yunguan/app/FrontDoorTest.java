package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yunguan.app.HallAtNight.goesIn;
import static yunguan.app.HallAtNight.middle;
import static yunguan.app.HallAtNight.shows;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.room.door.AttractShelf;
import yunguan.shell.Mode;
import yunguan.shell.touch.Contact;
import yunguan.shell.touch.Fingers;
import yunguan.shell.touch.SceneGlass;

/** The front door of a real hall, on a real scene, by clocks that the test sets. */
class FrontDoorTest {

    @TempDir
    private Path folder;

    @Test
    void theQuestionComesFirstAndAnyTouchIsAYesThatPressesNothing() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            HallAtNight night = new HallAtNight(hall);
            goesIn(hall);
            night.pass(91);
            assertTrue(Fx.on(() -> hall.sees("still-there")));
            Fx.run(() -> hall.scene.getRoot().layout());
            double[] door = Fx.on(() -> {
                var card = Objects.requireNonNull(hall.node("card-doc-a")).localToScene(1, 1);
                return new double[] {card.getX() + 20, card.getY() + 20};
            });
            String before = middle(hall);
            Fx.run(() -> { // with the finger of a touchscreen, right where something lies beneath
                Fingers fingers = new Fingers(new SceneGlass(hall.scene));
                Contact finger = new Contact(1, door[0] / 1920, door[1] / 1080, 0, false);
                fingers.frame(List.of(finger), 1_000_000L);
                fingers.frame(List.of(), 90_000_000L);
            });
            assertFalse(Fx.on(() -> hall.sees("still-there")));
            assertEquals(before, middle(hall), "nothing beneath was pressed");
            night.pass(91);
            assertTrue(Fx.on(() -> hall.sees("still-there")));
            night.pass(20);
            assertFalse(Fx.on(() -> hall.sees("still-there")));
            assertEquals("HomeView", middle(hall));
        }
    }

    @Test
    void theResetReplacesTheVisitAndAVisitAsItBeganIsNotAskedFor() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            HallAtNight night = new HallAtNight(hall);
            hall.touch(960, 1075);
            var visit = Fx.on(hall.wiring::visit);
            night.pass(90);
            assertFalse(Fx.on(() -> hall.sees("still-there")), "home would come after home");
            assertTrue(Fx.on(hall.wiring::visit) != visit);
            Fx.run(() -> {
                hall.wiring.visit().language().set(Lang.EN);
                hall.wiring.visit().modes().add(Mode.LARGE);
            });
            hall.touch(960, 1075);
            night.pass(90);
            assertTrue(Fx.on(() -> hall.sees("still-there")), "large English is not taken from anybody without asking");
            night.pass(21);
            assertEquals(Lang.HANS, Fx.on(() -> hall.wiring.visit().language().get()));
            assertTrue(Fx.on(() -> hall.wiring.visit().modes().isEmpty()));
        }
    }

    @Test
    void whoeverReadsALongTextIsGivenTheTimeOfThePage() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), HallAtNight.settings(folder, "idle.seconds = 30"))) {
            String text = "福州台江的街巷。".repeat(300); // more than a screen of it: well over a minute
            hall.holdings.store().update("UPDATE item SET body = '{\"zh-Hans\":\"" + text + "\"}' WHERE id = 'doc-a'");
            HallAtNight night = new HallAtNight(hall);
            Fx.run(() -> hall.wiring.freshVisit());
            goesIn(hall);
            hall.touch("card-doc-a");
            Fx.until("the text", () -> hall.reads("福州台江的街巷"));
            Fx.run(() -> {
                hall.scene.getRoot().applyCss();
                hall.scene.getRoot().layout();
                hall.scene.getRoot().layout();
            });
            hall.touch(960, 1075);
            night.pass(50);
            assertFalse(Fx.on(() -> hall.sees("still-there")), "the page is not read yet");
            int more = 0;
            while (more < 250 && !Fx.on(() -> hall.sees("still-there"))) {
                night.pass(1);
                more++;
            }
            assertTrue(more > 10 && more < 250, "nobody reads a screen for longer: " + more);
        }
    }

    @Test
    void theFirstTouchOfWhoeverPassesByOpensHomeAndPressesNothing() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            HallAtNight night = new HallAtNight(hall);
            night.pass(180);
            assertTrue(shows(hall, "attract"));
            hall.touch(600, 600); // where a door is at home
            assertFalse(shows(hall, "attract"));
            assertEquals("HomeView", middle(hall));
            night.pass(200);
            assertTrue(shows(hall, "attract"));
            Fx.run(() -> {
                Fingers fingers = new Fingers(new SceneGlass(hall.scene));
                Contact one = new Contact(1, 0.3, 0.5, 0, false);
                Contact two = new Contact(2, 0.6, 0.6, 0, false);
                fingers.frame(List.of(one, two), 1_000_000L); // ten fingers are one touch
                fingers.frame(List.of(two), 60_000_000L);
                fingers.frame(List.of(), 120_000_000L);
            });
            assertEquals("HomeView", middle(hall));
            night.pass(200);
            Fx.run(() -> {
                KeyEvent press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
                KeyEvent release = new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false);
                Event.fireEvent(hall.scene, press);
                Event.fireEvent(hall.scene, release);
            });
            assertFalse(shows(hall, "attract"), "a key of an accessible keypad begins, too");
            assertEquals("HomeView", middle(hall));
        }
    }

    @Test
    void theWindowingSystemIsKeptFromDarkeningTheScreenUnlessTheHallIsDark() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), HallAtNight.settings(folder, "opening.hours = Mo-Su 09:00-17:00"))) {
            HallAtNight night = new HallAtNight(hall);
            night.itIs("2026-10-14T10:00");
            Robot robot = Fx.on(Robot::new);
            Stage stage = Fx.on(Stage::new);
            try {
                Fx.run(() -> {
                    stage.setScene(hall.scene);
                    stage.show();
                    robot.mouseMove(300, 300);
                });
                night.pass(70);
                assertEquals(new Point2D(300, 300), Fx.on(robot::getMousePosition), "in a window the pointer is somebody else's");
                Fx.run(() -> stage.setFullScreen(true));
                Fx.until("the whole screen", stage::isFullScreen);
                Set<Point2D> seen = new LinkedHashSet<>();
                for (int minute = 0; minute < 5; minute++) { // into the pictures for passers-by, who touch nothing
                    night.pass(61);
                    seen.add(Fx.on(robot::getMousePosition));
                }
                assertTrue(shows(hall, "attract"));
                assertEquals(2, seen.size(), "it goes to and fro: " + seen);
                Fx.run(() -> robot.mouseMove(400, 400));
                night.pass(61);
                assertEquals(new Point2D(400, 400), Fx.on(robot::getMousePosition), "whoever moves it keeps the screen awake, and keeps the pointer");
                night.itIs("2026-10-14T20:00");
                night.pass(200);
                assertTrue(shows(hall, "dark"));
                Fx.run(() -> robot.mouseMove(500, 500));
                night.pass(200);
                assertEquals(new Point2D(500, 500), Fx.on(robot::getMousePosition), "a display that was switched off is not woken");
                night.itIs("2026-10-15T09:00");
                night.pass(130);
                assertNotEquals(new Point2D(500, 500), Fx.on(robot::getMousePosition), "in the morning it is");
            } finally {
                Fx.run(stage::close);
            }
        }
    }

    @Test
    void nobodyIsInvitedOverThePadNorWhereAStickWasPluggedInAndStaffCanCallTheDeskFromThere() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            HallAtNight night = new HallAtNight(hall);
            Fx.run(hall.wiring::openDesk);
            night.pass(80);
            assertFalse(shows(hall, "attract"));
            night.pass(30);
            assertEquals("HomeView", middle(hall), "a pad that nobody touches goes home, unasked");
            night.pass(180);
            assertTrue(shows(hall, "attract"));
            for (double[] corner : new double[][] {{20, 20}, {1900, 20}, {1900, 1060}, {20, 1060}}) {
                hall.touch(corner[0], corner[1]);
            }
            Fx.until("the pad", () -> hall.sees("pin-1"));
        }
    }

    @Test
    void whatIsWithdrawnInvitesNobodyAndWithoutAPackTheHallsNameDoes() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            hall.holdings.store().update("UPDATE item SET picture = 'none' WHERE id = 'doc-a'"); // a picture that is not there
            HallAtNight night = new HallAtNight(hall);
            night.pass(180);
            Fx.until("the name of the hall", () -> hall.reads("台江云馆"));
            Fx.until("how to begin", () -> hall.reads("轻轻一点") || hall.reads("輕輕一點") || hall.reads("Touch to begin"));
        }
    }

    @Test
    void onlyWhatVisitorsMaySeeAndHasAPictureInvites() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            AttractShelf shelf = new AttractShelf(new Catalogue(hall.holdings.store()));
            assertEquals(List.of(), shelf.pieces());
            hall.holdings.store().update("UPDATE item SET picture = id");
            hall.holdings.store().update("UPDATE item SET pending = 1 WHERE id = 'doc-b'");
            assertEquals(List.of("lecture-a", "doc-a", "song-a"), shelf.pieces().stream().map(piece -> piece.card().id()).toList());
            assertNotNull(shelf.pieces().getFirst().film());
            hall.holdings.store().update("INSERT INTO hidden VALUES ('doc-a', 'withdrawn')");
            assertEquals(List.of("lecture-a", "song-a"), shelf.pieces().stream().map(piece -> piece.card().id()).toList());
        }
    }
}
