package yunguan.command.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final Path HOME = Path.of(System.getProperty("yunguan.home", "."));

    @Test
    void theDataOfAReleaseLieInIt() {
        assertEquals("a = 1\ndata.dir = data\nb = 2\n", Release.withLine("a = 1\ndata.dir =\nb = 2\n", "data.dir", "data"));
        assertTrue(Release.withLine("a = 1\n", "data.dir", "data").contains("\ndata.dir = data\n"));
    }

    /** The repository and a release must not drift apart in how they start Java. */
    @Test
    void bothLaunchersGiveJavaTheSameOptions() throws Exception {
        String repository = Files.readString(HOME.resolve("kiosk"));
        String release = Files.readString(HOME.resolve("src/main/resources/yunguan/command/dist/kiosk.sh"));
        for (String option : release.split("\\s+")) {
            if (option.startsWith("--enable") || option.startsWith("-XX")) {
                assertTrue(repository.contains(option), option + " is in the release's launcher alone");
            }
        }
        assertTrue(release.contains("--enable-native-access") && release.contains("-XX:SoftRef"), release);
    }
}
