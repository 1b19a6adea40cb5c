package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What somebody does by hand who has no installer: {@code cp}, then {@code sha256sum} of the copies, then {@code sync}. */
final class ByHand {

    private static final double SECOND = 1e9;

    private ByHand() {
    }

    /**
     * Seconds of each of the three, one after the other.
     */
    record Times(double copying, double hashing, double syncing) {

        double all() {
            return copying + hashing + syncing;
        }
    }

    /** Copies the payload of a bag into a folder, hashes it there, and syncs. No reflinks: from a stick there are none. */
    static Times run(Path bag, Path target) throws IOException {
        return new Times(time("cp", "-r", "--reflink=never", bag.resolve("data").toString(), target.toString()),
                time("find", target.toString(), "-type", "f", "-exec", "sha256sum", "{}", "+"), sync());
    }

    /** Puts everything on the disk, so that nobody pays for what others wrote. @return seconds */
    static double sync() throws IOException {
        return time("sync");
    }

    private static double time(String... words) throws IOException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            if (process.waitFor() != 0) {
                throw new BenchException("\"" + String.join(" ", List.of(words)) + "\" failed; is the disk full?");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BenchException("The bench was interrupted.");
        } finally {
            process.destroyForcibly();
        }
        return (System.nanoTime() - begun) / SECOND;
    }
}
