package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One data folder, one kiosk. */
class SecondKioskIT {

    @TempDir
    Path folder;

    @Test
    void theSecondOneSaysSoAndEnds() throws Exception {
        String data = Installed.copy(folder).toString();
        try (VirtualScreen screen = new VirtualScreen("1920x1080"); KioskProcess first = KioskProcess.start(screen, "--data", data)) {
            for (int looks = 0; looks < 300 && screen.window().isEmpty(); looks++) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            TimeUnit.SECONDS.sleep(2);
            try (KioskProcess second = KioskProcess.start(screen, "--data", data)) {
                assertEquals(1, second.ends(), second::said);
                assertTrue(second.said().contains("already running"), second::said);
            }
            assertTrue(first.runs(), first::said);
        }
    }
}
