package yunguan.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Displays that are too fine for their machine are told of. */
class DisplaysTest {

    @TempDir
    private Path drm;

    private void display(String name, String status, String modes) throws Exception {
        Path folder = Files.createDirectories(drm.resolve(name));
        Files.writeString(folder.resolve("status"), status + "\n");
        Files.writeString(folder.resolve("modes"), modes);
    }

    @Test
    void aFineDisplayWithoutAGraphicsCardIsToldOf() throws Exception {
        display("card0-HDMI-A-1", "connected", "3840x2160\n1920x1080\n");
        display("card0-HDMI-A-2", "disconnected", "3840x2160\n");
        display("card0-DP-1", "connected", "1920x1080\n");
        assertEquals(List.of("card0-HDMI-A-1 has 3840x2160: sharp, but without a graphics card not fluid. Set it to 1920x1080."), Displays.of(drm));
        Files.createDirectory(drm.resolve("renderD128"));
        assertEquals(List.of(), Displays.of(drm), "with one it is fluid");
    }

    @Test
    void aMachineThatDoesNotTellGetsNoAdvice() {
        assertEquals(List.of(), Displays.of(drm.resolve("none")));
    }
}
