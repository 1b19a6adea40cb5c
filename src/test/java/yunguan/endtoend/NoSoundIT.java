package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine with no loudspeaker. */
class NoSoundIT {

    @TempDir
    Path folder;

    @Test
    void aLectureSaysSoAndTheRestWorks() throws Exception {
        Path alsa = Files.writeString(folder.resolve("alsa.conf"), "pcm.!default { type hw card 31 }\nctl.!default { type hw card 31 }\n");
        try (VirtualScreen screen = new VirtualScreen("1920x1080");
                KioskProcess tour = KioskProcess.start(screen, List.of(),
                        Map.of("ALSA_CONFIG_PATH", alsa.toString(), "PULSE_SERVER", "unix:" + folder.resolve("nobody")),
                        "tour", "--only", "lectures,archive", "--say", "--out", folder.resolve("pictures").toString(),
                        "--data", Installed.copy(folder).toString())) {
            tour.ends();
            String said = tour.said();
            assertTrue(said.contains(Installed.text("part", "part.player.trouble.no_sound_device.title")), said);
            assertTrue(said.contains("archive-entry"), () -> "the archive should open after that: " + said);
            assertFalse(said.contains("✗ archive"), said);
        }
    }
}
