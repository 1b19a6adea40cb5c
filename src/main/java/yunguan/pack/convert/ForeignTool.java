package yunguan.pack.convert;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yunguan.task.ChildProcess;

/**
 * Runs one foreign program to its end, without a terminal to ask and with a time limit. What it says goes into files:
 * no pipe can run full, no thread is needed.
 */
final class ForeignTool {

    /** What it said. @param late whether it was ended because its time was over, or because it did not stop talking */
    record Answer(int code, boolean late, String out, String err) {
        boolean good() {
            return code == 0 && !late;
        }
    }

    private static final long MOST_WORDS = 32L << 20;
    private static final int TAIL = 64 << 10;
    private static final long POLL_MILLIS = 25;
    private static final Pattern TIME = Pattern.compile("out_time_us=(\\d{1,15})");

    private final Path work;

    /** A runner. @param work a folder that is thrown away afterwards */
    ForeignTool(Path work) {
        this.work = work;
    }

    Answer run(List<String> words, Duration limit) throws IOException {
        return run(words, limit, seconds -> { });
    }

    /**
     * Runs a program.
     *
     * @param seconds hears how far {@code ffmpeg -progress pipe:1} has come, in seconds of film
     * @throws InterruptedIOException when the thread is interrupted; the program is killed then
     */
    Answer run(List<String> words, Duration limit, DoubleConsumer seconds) throws IOException {
        Path out = Files.createTempFile(work, "tool", ".out");
        Path err = Files.createTempFile(work, "tool", ".err");
        ProcessBuilder builder = new ProcessBuilder(words).directory(work.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"));
        environment.put("LC_ALL", "C");
        environment.put("VIPS_BLOCK_UNTRUSTED", "1"); // no loader that its makers do not trust with strange files
        environment.put("TMPDIR", work.toString());
        try (ChildProcess child = ChildProcess.start(builder)) {
            long end = System.nanoTime() + limit.toNanos();
            boolean late = false;
            double last = -1;
            while (!child.await(POLL_MILLIS) && !late) {
                late = System.nanoTime() - end > 0 || Files.size(out) + Files.size(err) > MOST_WORDS;
                double now = time(tail(out, 2048));
                if (now > last) {
                    last = now;
                    seconds.accept(now);
                }
            }
            return new Answer(late ? -1 : child.code(), late, tail(out, TAIL), tail(err, TAIL));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    /** The last time that ffmpeg's progress tells, in seconds, or -1. */
    static double time(String progress) {
        double time = -1;
        Matcher line = TIME.matcher(progress);
        while (line.find()) {
            time = Long.parseLong(line.group(1)) / 1e6;
        }
        return time;
    }

    private static String tail(Path file, int most) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(most, in.length());
            byte[] bytes = new byte[length];
            in.seek(in.length() - length);
            int read = Math.max(0, in.read(bytes));
            return new String(bytes, 0, read, StandardCharsets.UTF_8);
        }
    }

    /** A file under a plain name, so that no letter of its own name means anything to a program. */
    Path plain(Path file, String name) throws IOException {
        Path link = work.resolve(name);
        Files.deleteIfExists(link);
        try {
            return Files.createSymbolicLink(link, file.toRealPath());
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            return Files.copy(file, link);
        }
    }
}
