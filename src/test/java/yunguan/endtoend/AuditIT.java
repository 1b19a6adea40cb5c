package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every screen is as it was promised, measured as it is drawn. The broad and the upright glasses are gone through side by side. */
class AuditIT {

    /** The kiosk lies on it in either way. */
    private static final String SCREEN = "1920x1920";

    @TempDir
    Path folder;

    @Test
    void everyScreenIsAsPromised() throws Exception {
        audit(30);
    }

    @Test
    @EnabledIfSystemProperty(named = "yunguan.full", matches = "true")
    void inEveryLanguageAndMode() throws Exception {
        audit(120, "--full");
    }

    private void audit(int minutes, String... words) throws Exception {
        try (VirtualScreen broad = new VirtualScreen(SCREEN); VirtualScreen upright = new VirtualScreen(SCREEN);
                KioskProcess one = start(broad, "1920x1080", words); KioskProcess other = start(upright, "1080x1920", words)) {
            List<String> said = new ArrayList<>();
            for (KioskProcess audit : List.of(one, other)) {
                int code = audit.ends(minutes);
                said.add(audit.said());
                assertEquals(0, code, audit::said);
            }
            said.forEach(all -> assertTrue(all.contains("no hit"), all));
        }
    }

    private KioskProcess start(VirtualScreen screen, String glass, String... words) throws Exception {
        Path data = Installed.copy(Files.createDirectory(folder.resolve(glass)));
        return KioskProcess.start(screen, Stream.concat(Stream.of("audit", "--data", data.toString(), "--in", glass), Stream.of(words)).toArray(String[]::new));
    }
}
