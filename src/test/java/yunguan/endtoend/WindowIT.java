package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window covers the screen, whether or not anybody manages windows. */
class WindowIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1920x1080, false", "1920x1080, true", "1080x1920, false", "1080x1920, true", "3840x2160, false", "3840x2160, true"})
    void coversTheWholeScreen(String size, boolean managed) throws Exception {
        try (VirtualScreen screen = new VirtualScreen(size)) {
            if (managed) {
                screen.manage();
            }
            try (KioskProcess kiosk = KioskProcess.start(screen, "--data", Installed.copy(folder).toString())) {
                String wanted = size + "+0+0";
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
                while (!screen.window().equals(wanted) && kiosk.runs() && System.nanoTime() < end) {
                    TimeUnit.MILLISECONDS.sleep(200);
                }
                TimeUnit.SECONDS.sleep(2); // and it stays so when the hall has opened
                assertEquals(wanted, screen.window(), kiosk::said);
            }
        }
    }
}
