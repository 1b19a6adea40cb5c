package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yunguan.app.HallAtNight.goesIn;
import static yunguan.app.HallAtNight.middle;
import static yunguan.app.HallAtNight.shows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.settings.Settings;

/** When the hall is open, what is said of its days, and what a real hall does in the dark, by clocks that the test sets. */
class OpenHoursTest {

    @TempDir
    private Path folder;

    @Test
    void outsideItsHoursTheHallIsDarkSaysWhenItOpensAndWakesByItself() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), HallAtNight.settings(folder, "opening.hours = Mo-Su 09:00-17:00"))) {
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
        try (OpenHall hall = new OpenHall(folder.resolve("data"), HallAtNight.settings(folder, "opening.hours = Mo-Su 09:00-17:00"))) {
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
        try (OpenHall hall = new OpenHall(folder.resolve("data"), HallAtNight.settings(folder, "opening.hours = Mo-Su 09:00-17:00"))) {
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
            try (OpenHall hall = new OpenHall(folder.resolve("data" + lines.length()), HallAtNight.settings(folder, lines))) {
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
        try (OpenHall hall = new OpenHall(folder.resolve("data"), HallAtNight.settings(folder, "opening.hours = Mo-Su 09:00-17:00\nscreen.off = touch " + off
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
            Fx.run(() -> hall.wiring.settled(settings("notice = 今天下午三点讲座")));
            Fx.until("the hall's own", () -> hall.reads("今天下午三点讲座"));
            assertFalse(Fx.on(() -> hall.reads("元宵灯会")));
        }
    }

    private Settings settings(String lines) {
        try {
            return HallAtNight.settings(folder, lines);
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
            Fx.run(() -> hall.wiring.settled(settings("opening.hours = Mo-Su 09:00-23:00")));
            Fx.until("it is open", () -> {
                hall.wiring.door().look();
                return hall.reads("今天 23:00 闭馆");
            });
        }
    }
}
