package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody has broken kiosk.properties. */
class DamagedSettingsIT {

    @TempDir
    Path folder;

    @Test
    void itOpensWithTheDefaultsAndTheDoctorNamesEachLine() throws Exception {
        ByteArrayOutputStream garbage = new ByteArrayOutputStream();
        garbage.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 7, (byte) 0x80, '\n'});
        garbage.writeBytes("idle.seconds = soon\nhall.colour = reddish\nhall.color = #000000\n===\n".getBytes(StandardCharsets.UTF_8));
        Path settings = Files.write(folder.resolve("kiosk.properties"), garbage.toByteArray());
        String data = Installed.copy(folder).toString();
        try (VirtualScreen screen = new VirtualScreen("1920x1080")) {
            try (KioskProcess tour = KioskProcess.start(screen, "--settings", settings.toString(), "--data", data,
                    "tour", "--only", "home", "--say", "--out", folder.resolve("pictures").toString())) {
                assertEquals(0, tour.ends(), tour::said);
                assertTrue(tour.said().contains("台江云馆"), () -> "the default name of the hall should be read: " + tour.said());
            }
            try (KioskProcess doctor = KioskProcess.start(screen, "--settings", settings.toString(), "--data", data, "doctor")) {
                assertEquals(1, doctor.ends(), doctor::said);
                String said = doctor.said();
                assertTrue(said.contains("idle.seconds") && said.contains("soon") && said.contains("a whole number"), said);
                assertTrue(said.contains("hall.colour") && said.contains("reddish") && said.contains("#8C1C13"), said);
                assertTrue(said.contains("hall.color\""), said);
            }
        }
    }
}
