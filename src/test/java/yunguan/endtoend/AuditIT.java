package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every screen is as it was promised, measured as it is drawn. */
class AuditIT {

    @TempDir
    Path folder;

    /** Takes minutes, and the way of the keys through a picture book is not whole yet: with {@code --full} alone, until it is. */
    @Test
    @EnabledIfSystemProperty(named = "yunguan.full", matches = "true")
    void everyScreenIsAsPromised() throws Exception {
        audit(30);
    }

    @Test
    @EnabledIfSystemProperty(named = "yunguan.full", matches = "true")
    void inEveryLanguageAndMode() throws Exception {
        audit(240, "--full");
    }

    private void audit(int minutes, String... words) throws Exception {
        try (VirtualScreen screen = new VirtualScreen("1920x1920"); // the kiosk lies on it broad and upright in turn
                KioskProcess audit = KioskProcess.start(screen, java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("audit", "--data", Installed.copy(folder).toString()), java.util.Arrays.stream(words)).toArray(String[]::new))) {
            assertEquals(0, audit.ends(minutes), audit::said);
            assertTrue(audit.said().contains("no hit"), audit::said);
        }
    }
}
