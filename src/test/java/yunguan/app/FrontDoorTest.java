package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.room.door.AttractShelf;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.shell.touch.Contact;
import yunguan.shell.touch.Fingers;
import yunguan.shell.touch.SceneGlass;

/** The front door of a real hall, on a real scene, by clocks that the test sets. */
class FrontDoorTest {

    @TempDir
    private Path folder;

    private Settings settings(String lines) throws Exception {
        Path file = folder.resolve("kiosk.properties");
        Files.writeString(file, lines);
        return Settings.read(file);
    }

    private static boolean shows(OpenHall hall, String id) {
        return Fx.on(() -> id.equals(hall.scene.getRoot().getId()));
    }

    private static String middle(OpenHall hall) {
        return Fx.on(() -> hall.wiring.visitorsScreen().getClass().getSimpleName());
    }

    /** Goes into the archive, as a visitor who reads. */
    private static void goesIn(OpenHall hall) {
        hall.touch("door-archive");
        Fx.until("the archive", () -> hall.sees("card-doc-a"));
        hall.touch(960, 1075); // the foot, between its buttons: a touch that is nothing but a touch
    }

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
        try (OpenHall hall = new OpenHall(folder.resolve("data"), settings("idle.seconds = 30"))) {
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

    @Test
    void outsideItsHoursTheHallIsDarkSaysWhenItOpensAndWakesByItself() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), settings("opening.hours = Mo-Su 09:00-17:00"))) {
            HallAtNight night = new HallAtNight(hall);
            night.itIs("2026-11-27T16:54");
            goesIn(hall);
            assertFalse(Fx.on(() -> hall.sees("closing")));
            night.itIs("2026-11-27T16:56");
            assertTrue(Fx.on(() -> hall.sees("closing")), "five minutes before, it is said");
            night.itIs("2026-11-27T17:01");
            night.pass(80);
            assertEquals("ArchiveView", middle(hall), "whoever is there finishes");
            night.pass(10 + 21 + 2);
            assertTrue(shows(hall, "dark"));
            hall.touch(600, 600);
            assertTrue(shows(hall, "closed"));
            assertTrue(Fx.on(() -> hall.reads("明天 09:00 开馆") && hall.reads("tomorrow at 09:00")));
            night.pass(61);
            assertTrue(shows(hall, "dark"));
            night.itIs("2026-11-28T08:59");
            night.pass(1);
            assertTrue(shows(hall, "dark"));
            night.itIs("2026-11-28T09:00");
            night.pass(1);
            assertEquals("HomeView", middle(hall));
            assertFalse(shows(hall, "dark"));
            assertTrue(Fx.on(() -> hall.reads("今天 17:00 闭馆")));
        }
    }

    @Test
    void staffReachTheirDeskInTheEvening() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), settings("opening.hours = Mo-Su 09:00-17:00"))) {
            HallAtNight night = new HallAtNight(hall);
            night.itIs("2026-11-27T22:00");
            night.pass(100);
            assertTrue(shows(hall, "dark"));
            for (double[] corner : new double[][] {{20, 20}, {1900, 20}, {1900, 1060}, {20, 1060}}) {
                hall.touch(corner[0], corner[1]);
            }
            Fx.until("the pad", () -> hall.sees("pin-1"));
            night.pass(60);
            assertTrue(Fx.on(() -> hall.sees("pin-1")), "the desk is not darkened");
            night.pass(40);
            night.pass(100);
            assertTrue(shows(hall, "dark"));
        }
    }

    @Test
    void aClockThatCannotBeRightDarkensNothingAndOneThatIsPutRightIsFollowedAtOnce() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), settings("opening.hours = Mo-Su 09:00-17:00"))) {
            HallAtNight night = new HallAtNight(hall);
            night.itIs("2001-01-01T03:00"); // the pack in it is of 2026
            night.pass(100);
            assertFalse(shows(hall, "dark"), "nobody knows how late it is");
            night.itIs("2026-11-27T22:00");
            night.pass(1);
            assertTrue(shows(hall, "dark"));
            night.itIs("2001-01-01T03:00");
            night.pass(1);
            assertFalse(shows(hall, "dark"));
        }
    }

    @Test
    void aHallWithoutHoursAndOneThatWantsLightAreNeverDark() throws Exception {
        for (String lines : List.of("", "opening.hours = Mo-Su 09:00-17:00\ndark.outside.hours = no")) {
            try (OpenHall hall = new OpenHall(folder.resolve("data" + lines.length()), settings(lines))) {
                HallAtNight night = new HallAtNight(hall);
                night.itIs("2026-11-27T23:00");
                night.pass(100);
                assertFalse(shows(hall, "dark"));
                assertNotNull(Fx.on(() -> hall.node("door-archive")));
            }
        }
    }

    @Test
    void theDisplayIsSwitchedOffAndOnByTheVenuesOwnCommands() throws Exception {
        Path off = folder.resolve("off");
        Path on = folder.resolve("on");
        try (OpenHall hall = new OpenHall(folder.resolve("data"), settings("opening.hours = Mo-Su 09:00-17:00\nscreen.off = touch " + off
                + "\nscreen.on = touch " + on))) {
            HallAtNight night = new HallAtNight(hall);
            night.itIs("2026-11-27T22:00");
            night.pass(100);
            Fx.until("it is off", () -> Files.exists(off));
            assertFalse(Files.exists(on));
            night.itIs("2026-11-28T09:30");
            night.pass(1);
            Fx.until("it is on", () -> Files.exists(on));
        }
    }

    @Test
    void noticesOfAPackComeAndGoByTheirDaysAndTheHallsOwnGoesFirst() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            hall.holdings.store().update("INSERT INTO announcement VALUES ('p', 1, 1, '{\"zh-Hans\":\"元宵灯会\"}', '2027-02-01', '2027-02-20')");
            hall.holdings.store().update("INSERT INTO announcement VALUES ('p', 2, 1, '{\"zh-Hans\":\"别的版本\"}', '', '')");
            HallAtNight night = new HallAtNight(hall);
            night.itIs("2027-01-31T10:00");
            assertFalse(Fx.on(() -> hall.sees("notice")));
            night.itIs("2027-02-01T10:00");
            assertTrue(Fx.on(() -> hall.reads("元宵灯会")));
            night.itIs("2027-02-21T00:00");
            assertFalse(Fx.on(() -> hall.reads("元宵灯会")), "it vanishes by itself");
            night.itIs("2001-01-01T00:00");
            assertTrue(Fx.on(() -> hall.reads("元宵灯会")), "while the clock is doubted nothing is over");
            night.itIs("2027-02-02T10:00");
            Fx.run(() -> hall.wiring.settled(settings2("notice = 今天下午三点讲座")));
            Fx.until("the hall's own", () -> hall.reads("今天下午三点讲座"));
            assertFalse(Fx.on(() -> hall.reads("元宵灯会")));
        }
    }

    private Settings settings2(String lines) {
        try {
            return settings(lines);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void hoursOfAPackAreFollowedUnlessTheHallHasItsOwn() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            hall.holdings.store().update("INSERT INTO opening VALUES ('p', 1, 'Mo-Su 09:00-17:00')");
            HallAtNight night = new HallAtNight(hall);
            night.itIs("2026-11-27T22:00");
            night.pass(100);
            assertTrue(shows(hall, "dark"));
            Fx.run(() -> hall.wiring.settled(settings2("opening.hours = Mo-Su 09:00-23:00")));
            Fx.until("it is open", () -> {
                hall.wiring.door().look();
                return hall.reads("今天 23:00 闭馆");
            });
        }
    }
}
