package yunguan.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @Test
    void theFileInTheRepositoryNamesEveryKeyAndNoOther() throws IOException {
        Path file = Path.of(System.getProperty("yunguan.home", "."), "kiosk.properties");
        String text = Files.readString(file);
        assertEquals(List.of(), Settings.read(file).complaints());
        for (Key key : Key.values()) {
            assertTrue(text.contains("\n" + key.key() + " ="), key.key() + " is not documented");
            if (!key.standard().isEmpty()) {
                assertTrue(text.contains("\n" + key.key() + " = " + key.standard()), key.key() + " is documented with another default");
            }
        }
    }

    @Test
    void aWrongValueGivesWayToTheDefaultAndIsNamed() {
        Settings settings = Settings.parse("idle.seconds = soon\nlanguage=French!\nhall.colour = red\nvolume.most = 400\n");
        assertEquals(90, settings.number(Key.IDLE_SECONDS));
        assertEquals("zh-Hans", settings.text(Key.LANGUAGE));
        assertEquals(List.of("idle.seconds", "language", "hall.colour", "volume.most"), settings.complaints().stream().map(Complaint::key).toList());
        assertEquals("soon", settings.complaints().getFirst().value());
        assertEquals(Complaint.Expected.WHOLE_NUMBER, settings.complaints().getFirst().expected());
        assertTrue(settings.complaints().getFirst().inWords().contains("\"soon\""));
    }

    @Test
    void unknownKeysAndLinesThatAreNoneAreNamedToo() {
        Settings settings = Settings.parse("hall.nmae = x\nwhat is this\n# a comment\n\nidle.seconds = 30");
        assertEquals(30, settings.number(Key.IDLE_SECONDS));
        assertEquals(2, settings.complaints().size());
    }

    @Test
    void aDamagedFileNeverStopsTheKiosk(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kiosk.properties");
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        Files.write(file, noise);
        assertEquals("台江云馆", Settings.read(file).text(Key.HALL_NAME));
        assertEquals("台江云馆", Settings.read(folder).text(Key.HALL_NAME), "a folder in its place");
        assertTrue(Settings.read(folder.resolve("missing")).complaints().isEmpty());
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertEquals("上海街道", Settings.parse("\uFEFFhall.name = 上海街道").text(Key.HALL_NAME));
    }
}
