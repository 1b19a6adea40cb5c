package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk with nothing to show. */
class NoPackIT {

    @TempDir
    Path folder;

    @Test
    void aMissingPackIsToldInPlainWords() throws Exception {
        Path settings = Files.writeString(folder.resolve("kiosk.properties"), "bundled.pack = nowhere\n");
        try (VirtualScreen screen = new VirtualScreen("1920x1080");
                KioskProcess tour = KioskProcess.start(screen, "--settings", settings.toString(), "--data", folder.resolve("data").toString(),
                        "tour", "--only", "home", "--say", "--out", folder.resolve("pictures").toString())) {
            assertEquals(1, tour.ends(), "the tour should find the home screen in trouble");
            String said = tour.said();
            assertTrue(said.contains(Installed.text("trouble", "trouble.no_pack.title")), said);
            assertFalse(said.contains("Exception"), said);
        }
    }
}
