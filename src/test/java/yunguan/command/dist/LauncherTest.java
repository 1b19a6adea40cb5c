package yunguan.command.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launchers, of the repository and of a release, do when Java ends; Java itself is a script here that ends as it is told. */
class LauncherTest {

    private static final Path HOME = Path.of(System.getProperty("yunguan.home", ".")).toAbsolutePath();
    private static final String JAVA = """
            #!/bin/sh
            n=$(($(cat "$ENDS/runs" 2>/dev/null || echo 0) + 1))
            echo $n >"$ENDS/runs"
            echo "$KIOSK_BROKE_DOWN" >>"$ENDS/heard"
            echo "$MALLOC_ARENA_MAX" >"$ENDS/arenas"
            case $(sed -n "${n}p" "$ENDS/codes") in
                kill) kill -9 $$ ;;
                wait)
                    trap 'echo told >"$ENDS/told"; exit 143' TERM
                    echo $$ >"$ENDS/waits"
                    while :; do sleep 0.1; done ;;
                *) exit $(sed -n "${n}p" "$ENDS/codes") ;;
            esac
            """;

    @TempDir
    Path folder;

    private Path script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    /** A launcher with a Java that ends in these ways, one after the other. */
    private ProcessBuilder launcher(String which, List<String> codes, String... words) throws IOException {
        Files.write(folder.resolve("codes"), codes);
        Files.deleteIfExists(folder.resolve("runs"));
        Path start = HOME.resolve("kiosk");
        if (which.equals("release")) {
            start = script(folder.resolve("release/kiosk"), Files.readString(HOME.resolve("src/main/resources/yunguan/command/dist/kiosk.sh")));
            script(folder.resolve("release/runtime/bin/java"), JAVA);
        } else {
            script(folder.resolve("jdk/bin/java"), JAVA);
            script(folder.resolve("jdk/bin/javac"), JAVA);
            Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        }
        // whoever runs the tests in the background has them ignore Ctrl-C, and what they start as well
        ProcessBuilder launcher = new ProcessBuilder("env", "--default-signal=INT,TERM,HUP", start.toString());
        launcher.command().addAll(List.of(words));
        launcher.environment().put("ENDS", folder.toString());
        launcher.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        launcher.environment().put("KIOSK_AS_BUILT", "1");
        return launcher.redirectErrorStream(true);
    }

    private String runs(String which, List<String> codes, String... words) throws Exception {
        Process process = launcher(which, codes, words).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertEquals(said.contains("sixth"), codes.size() > 6, said);
        return Files.readString(folder.resolve("runs")).strip() + " runs, " + code;
    }

    @ParameterizedTest
    @ValueSource(strings = {"repository", "release"})
    void itIsOpenedAgainWhenStaffAskForItOrItBrokeDown(String which) throws Exception {
        assertEquals("1 runs, 0", runs(which, List.of("0", "0")), "staff have left it");
        assertEquals("3 runs, 0", runs(which, List.of("75", "75", "0")), "staff have restarted it");
        assertEquals("4 runs, 0", runs(which, List.of("kill", "75", "134", "0"), "--data", "somewhere"), "it broke down");
        assertEquals("1 runs, 1", runs(which, List.of("1", "0")), "it refused to start");
        assertEquals("1 runs, 2", runs(which, List.of("2", "0")), "a wrong call");
        assertEquals("1 runs, 143", runs(which, List.of("143", "0")), "somebody told Java itself to end");
        assertEquals("1 runs, 75", runs(which, List.of("75", "0"), "doctor"), "a command runs once");
        assertEquals("1 runs, 137", runs(which, List.of("kill", "0"), "--data", "x", "pack", "list"), "whatever becomes of it");
        assertEquals("2", Files.readString(folder.resolve("arenas")).strip(), "or its memory would grow with every film");
    }

    @ParameterizedTest
    @ValueSource(strings = {"repository", "release"})
    void aKioskThatIsOpenedAfterItBrokeDownHearsOfIt(String which) throws Exception {
        assertEquals("4 runs, 0", runs(which, List.of("kill", "134", "75", "0")));
        assertEquals(List.of("", "137", "134", ""), Files.readAllLines(folder.resolve("heard")), "and one that staff restarted does not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"repository", "release"})
    void afterFiveTimesInTenMinutesItGivesUpAndSaysSo(String which) throws Exception {
        assertEquals("6 runs, 1", runs(which, List.of("kill", "139", "kill", "134", "3", "kill", "0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"repository", "release"})
    void aSignalGoesToTheKioskAndEndsBoth(String which) throws Exception {
        for (String signal : List.of("TERM", "INT", "HUP")) {
            for (String file : List.of("told", "waits")) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Process process = launcher(which, List.of("75", "wait", "0")).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            for (int looks = 0; looks < 600 && !Files.exists(folder.resolve("waits")); looks++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the launcher should have ended");
            assertEquals(signal.equals("INT") ? 130 : 143, process.exitValue());
            assertTrue(Files.exists(folder.resolve("told")), "the kiosk should have heard " + signal);
            assertEquals("2", Files.readString(folder.resolve("runs")).strip());
            assertFalse(ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("waits")).strip())).map(ProcessHandle::isAlive).orElse(false));
        }
    }
}
