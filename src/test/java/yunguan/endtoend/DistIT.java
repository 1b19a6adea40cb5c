package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release folder, carried to another place, on a machine that has nothing on its PATH. */
class DistIT {

    @TempDir
    Path folder;

    @Test
    void theReleaseStartsByItself() throws Exception {
        Path made = folder.resolve("made/release");
        Path carried = folder.resolve("carried to 别处");
        try (VirtualScreen screen = new VirtualScreen("1920x1080")) {
            try (KioskProcess dist = KioskProcess.start(screen, "dist", "-o", made.toString())) {
                assertEquals(0, dist.ends(), dist::said);
            }
            try (KioskProcess again = KioskProcess.start(screen, "dist", "-o", made.toString())) {
                assertEquals(1, again.ends(), again::said);
                assertTrue(again.said().contains("is there already and is not empty"), again::said);
            }
            Files.move(made, carried);
            assertFalse(Files.exists(carried.resolve("data/staging")), "what was half done should not be released");

            assertSays(screen, carried, 0, "Yunguan", "--version");
            assertSays(screen, carried, 0, "taijiang-five-clouds", "doctor");
            assertSays(screen, carried, 0, "archive-entry", "tour", "--only", "home,archive", "--out", folder.resolve("pictures").toString());
        }
    }

    private static void assertSays(VirtualScreen screen, Path release, int code, String words, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(release.resolve("kiosk").toString());
        builder.command().addAll(java.util.List.of(command));
        builder.environment().clear();
        builder.environment().putAll(Map.of("DISPLAY", screen.display(), "PATH", "/nowhere"));
        try (KioskProcess kiosk = KioskProcess.start(builder)) {
            assertEquals(code, kiosk.ends(), kiosk::said);
            assertTrue(kiosk.said().contains(words), kiosk::said);
        }
    }
}
