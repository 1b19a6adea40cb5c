package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to it, the kiosk holds: no failure, home within reach, no way out, and no memory lost. */
class MonkeyIT {

    @TempDir
    Path folder;

    @Test
    void holdsTwoThousandActs() throws Exception {
        goesMad(2_000, 4, "1280x720");
    }

    @Test
    @EnabledIfSystemProperty(named = "yunguan.full", matches = "true")
    void holdsAHundredThousandActs() throws Exception {
        // in rounds, upright and broad, so that one that fails can be told again by its seed
        for (int round = 0; round < 20; round++) {
            goesMad(5_000, 100 + round, round % 2 == 0 ? "1280x720" : "720x1280");
        }
    }

    private void goesMad(int acts, long seed, String size) throws Exception {
        Path data = Installed.copy(java.nio.file.Files.createTempDirectory(folder, "monkey"));
        try (VirtualScreen screen = new VirtualScreen(size);
                KioskProcess monkey = KioskProcess.start(screen, "monkey", "--acts", String.valueOf(acts), "--seed", String.valueOf(seed),
                        "--size", size, "--data", data.toString())) {
            assertEquals(0, monkey.ends(30), () -> "seed " + seed + ": " + monkey.said());
        }
    }
}
