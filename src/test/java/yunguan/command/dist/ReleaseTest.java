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

    /** Run on the modules that a release has, and on no others: without those that are found by name, characters would be sorted by their numbers. */
    @Test
    void inAReleaseChineseNamesAreSortedByTheirSound() throws Exception {
        Process sorts = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--limit-modules", "java.base," + String.join(",", Release.FOUND_BY_NAME),
                "-Dstdout.encoding=UTF-8", "-cp", Path.of(SortsNames.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString(), SortsNames.class.getName()).start();
        assertEquals("茶 高 南 中", new String(sorts.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip());
        assertEquals(0, sorts.waitFor());
    }

    /** How the kiosk stays open is written down twice, because a release has no bash and the repository no copy of a release. */
    @Test
    void bothLaunchersKeepTheKioskOpenInTheSameWay() throws Exception {
        String repository = kept(HOME.resolve("kiosk"));
        assertTrue(repository.contains("stay_open()"), repository);
        assertEquals(repository, kept(HOME.resolve("src/main/resources/yunguan/command/dist/kiosk.sh")));
    }

    private static String kept(Path launcher) throws Exception {
        String all = Files.readString(launcher);
        return all.substring(all.indexOf("# ---- the kiosk stays open"), all.indexOf("# ---- so far"));
    }
}
