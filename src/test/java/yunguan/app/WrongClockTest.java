package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yunguan.Fx;
import yunguan.settings.Settings;

/** A dark screen wakes by itself, also on a machine whose clock was wrong when it was switched on, and was put right later. */
class WrongClockTest {

    @TempDir
    private Path folder;

    private OpenHall hall() throws Exception {
        Path file = folder.resolve("kiosk.properties");
        Files.writeString(file, "opening.hours = Mo-Su 09:00-17:00");
        return new OpenHall(folder.resolve("data"), Settings.read(file));
    }

    private static boolean isDark(OpenHall hall) {
        return Fx.on(() -> "dark".equals(hall.scene.getRoot().getId()));
    }

    /** The time of the evening before, which a machine without a battery takes up again; one that is ahead, by a month and by years. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-26T17:05", "2026-12-30T03:00", "2031-06-01T23:00"})
    void theDarkWakesWithTheLookAfterTheClockWasPutRight(String atStart) throws Exception {
        try (OpenHall hall = hall()) {
            HallAtNight night = new HallAtNight(hall);
            night.itIs(atStart);
            night.pass(100);
            assertTrue(isDark(hall), "by its clock it is night");
            night.itIs("2026-11-27T10:00");
            night.pass(1);
            assertFalse(isDark(hall));
            assertTrue(Fx.on(() -> hall.sees("door-archive")));
            night.pass(300);
            assertFalse(isDark(hall), "and it stays awake");
        }
    }

    @Test
    void aClockThatGoesOnFromAWrongTimeOpensByIt() throws Exception {
        try (OpenHall hall = hall()) {
            HallAtNight night = new HallAtNight(hall);
            night.itIs("2026-12-30T03:00");
            night.pass(100);
            assertTrue(isDark(hall));
            night.itIs("2026-12-30T09:00");
            night.pass(1);
            assertFalse(isDark(hall), "nobody has to come and wake it");
        }
    }
}
