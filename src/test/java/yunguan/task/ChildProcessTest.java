package yunguan.task;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that the kiosk started does not stay behind when the kiosk is told to end. */
class ChildProcessTest {

    @TempDir
    Path work;

    /** Starts a long program, writes down its number, and waits. */
    static final class Starter {
        private Starter() {
        }

        /** @param words where to write */
        public static void main(String... words) throws Exception {
            try (ChildProcess child = ChildProcess.start(new ProcessBuilder("sh", "-c", "echo $$ >\"$0.new\"; mv \"$0.new\" \"$0\"; exec sleep 600", words[0]))) {
                child.await(600_000);
            }
        }
    }

    @Test
    void whenTheKioskIsToldToEndTheChildEndsToo() throws Exception {
        Path id = work.resolve("id");
        Process starter = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path")
                + java.io.File.pathSeparator + System.getProperty("jdk.module.path", ""), Starter.class.getName(), id.toString())
                .redirectErrorStream(true).redirectOutput(work.resolve("said").toFile()).start();
        try {
            while (!Files.exists(id) && starter.isAlive()) {
                Thread.sleep(20);
            }
            assertTrue(Files.exists(id), () -> "it did not start: " + work.resolve("said"));
            ProcessHandle child = ProcessHandle.of(Long.parseLong(Files.readString(id).strip())).orElseThrow();
            assertTrue(child.isAlive());
            starter.destroy(); // as a service is stopped
            assertTrue(starter.waitFor(60, TimeUnit.SECONDS));
            for (int i = 0; i < 1500 && runs(child.pid()); i++) {
                Thread.sleep(20);
            }
            assertFalse(runs(child.pid()));
        } finally {
            starter.destroyForcibly();
        }
    }

    /** Whether a process does anything: a dead one that nobody has asked about yet, as in a container, is still listed (proc(5)). */
    private static boolean runs(long id) throws Exception {
        Path stat = Path.of("/proc", Long.toString(id), "stat");
        try {
            String line = Files.readString(stat);
            return line.charAt(line.lastIndexOf(')') + 2) != 'Z';
        } catch (java.io.IOException gone) {
            return false;
        }
    }
}
