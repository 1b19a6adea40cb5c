package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher keeps the real kiosk open: after a kill, and after staff have restarted it; and ends with it when they leave. */
class StayOpenIT {

    private static final String PIN = "471193";

    @TempDir
    Path folder;

    private String data() {
        return folder.resolve("data").toString();
    }

    private void setsThePin() throws Exception {
        ProcessBuilder setting = new ProcessBuilder(KioskProcess.HOME.resolve("kiosk").toString(), "--data", data(), "staff", "pin", "--lang", "en");
        setting.environment().put("KIOSK_AS_BUILT", "1");
        setting.redirectInput(Files.writeString(folder.resolve("typed"), PIN + "\n").toFile());
        try (KioskProcess set = KioskProcess.start(setting)) {
            assertEquals(0, set.ends(), set::said);
            assertTrue(set.said().contains("The staff PIN is set."), set::said);
        }
    }

    /** Another process than this one is shown. @return its id */
    private static long shown(KioskProcess kiosk, VirtualScreen screen, long before, int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end && kiosk.runs()) {
            long now = kiosk.java().map(ProcessHandle::pid).orElse(before);
            if (now != before && !screen.window().isEmpty()) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return before;
    }

    /** From the visitors' home to the page where the kiosk ends; the places are those of a screen of 1920 by 1080. */
    private static void toTheEnds(VirtualScreen screen) throws Exception {
        screen.touch(90, 1015); // what an attempt before has left open, if one has: the pad, or a page of the desk
        screen.touch(310, 1015);
        screen.touch(20, 20);
        screen.touch(1900, 20);
        screen.touch(1900, 1060);
        screen.touch(20, 1060);
        TimeUnit.SECONDS.sleep(1);
        screen.type(PIN);
        TimeUnit.SECONDS.sleep(3); // it reckons
        screen.touch(490, 827);
        TimeUnit.SECONDS.sleep(1);
    }

    @Test
    void aKillBringsItBackAndSoDoesARestartByTouch() throws Exception {
        Installed.copy(folder);
        setsThePin();
        try (VirtualScreen screen = new VirtualScreen("1920x1080")) {
            screen.manage();
            try (KioskProcess kiosk = KioskProcess.start(screen, "--data", data())) {
                long first = shown(kiosk, screen, 0, 60);
                assertTrue(first > 0, kiosk::said);
                assertTrue(kiosk.java().orElseThrow().destroyForcibly());
                long second = shown(kiosk, screen, first, 60);
                assertFalse(second == first, () -> "it should be back: " + kiosk.said());
                assertTrue(kiosk.said().contains("137"), kiosk::said);

                long third = second;
                for (int attempts = 0; attempts < 5 && third == second; attempts++) {
                    TimeUnit.SECONDS.sleep(3); // until the hall is open
                    toTheEnds(screen);
                    screen.touch(960, 180);
                    third = shown(kiosk, screen, second, 20);
                }
                assertFalse(third == second, () -> "it should have been restarted: " + kiosk.said());
                assertEquals(1, kiosk.said().lines().filter(line -> line.contains("broke down")).count(), "a restart is no breakdown");

                for (int attempts = 0; attempts < 5 && kiosk.runs(); attempts++) {
                    TimeUnit.SECONDS.sleep(3);
                    toTheEnds(screen);
                    screen.touch(960, 481);
                    TimeUnit.SECONDS.sleep(1);
                    screen.type(PIN);
                    TimeUnit.SECONDS.sleep(5);
                }
                assertFalse(kiosk.runs(), "staff have left the kiosk, and the launcher with it");
                assertEquals(0, kiosk.ends());
            }
            assertFalse(Files.exists(Path.of(data(), "visits.db-wal")), "the databases were closed");
        }
    }

    @Test
    void aKioskWithoutMemoryEndsAndIsOpenedAgain() throws Exception {
        Installed.copy(folder);
        try (VirtualScreen screen = new VirtualScreen("1920x1080");
                KioskProcess kiosk = KioskProcess.start(screen, List.of(), Map.of("JDK_JAVA_OPTIONS", "-Xmx24m"), "--data", data())) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            while (System.nanoTime() < end && kiosk.runs() && !kiosk.said().contains("it is opened again")) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertTrue(kiosk.said().contains("broke down (3); it is opened again"), kiosk::said);
        }
    }
}
