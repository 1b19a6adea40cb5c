package yunguan.command.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import yunguan.app.Place;

/** One bench in a process of its own: a process shows one kiosk and then no other, and what one bench leaves in memory must not burden the next. */
final class BenchProcess {

    /** For so long a bench that is told to end may clear away what it has made. */
    private static final int CLEARS_AWAY_SECONDS = 20;
    /** Longer than packs take on a slow disk. */
    private static final Duration MOST = Duration.ofHours(1);

    private BenchProcess() {
    }

    /**
     * Runs a bench as this process was started; what it says meanwhile is seen at once.
     *
     * @param place where the kiosk is that is measured
     * @param typed how many words of this process's command line are not Java's
     * @return what it answered as JSON; nothing where it could not measure, of which it has said why
     */
    static Optional<JsonNode> run(String bench, Place place, int typed) throws IOException {
        List<String> words = new ArrayList<>(ofThisProcess());
        words.subList(words.size() - typed, words.size()).clear();
        words.addAll(List.of("--data", place.data().root().toString(), "--settings", place.settingsFile().toString(), "bench", bench, "--json"));
        return run(bench, words, MOST);
    }

    /** @param words of the command line @param most one that takes longer is ended, and could not measure */
    static Optional<JsonNode> run(String bench, List<String> words, Duration most) throws IOException {
        Path answer = Files.createTempFile("bench-", ".json");
        try {
            Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(answer.toFile()).start();
            Thread ending = new Thread(() -> end(process), "bench-end");
            Runtime.getRuntime().addShutdownHook(ending);
            boolean ended = process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                System.err.println(bench + " had not ended after " + most.toMinutes() + " minutes; it is ended.");
                end(process);
            }
            Runtime.getRuntime().removeShutdownHook(ending);
            return ended ? read(answer, bench) : Optional.empty();
        } catch (InterruptedException | IllegalStateException ended) {
            throw new BenchException("It was told to end."); // from outside; the hook has told the bench
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    /** The system keeps them whole; what Java tells of itself is cut short where they are many. */
    private static List<String> ofThisProcess() throws IOException {
        return Arrays.asList(Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8).split("\0"));
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(CLEARS_AWAY_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException impatient) {
            process.destroyForcibly();
        }
    }

    private static Optional<JsonNode> read(Path answer, String bench) throws IOException {
        try {
            return Optional.of(new ObjectMapper().readTree(answer.toFile()).path(bench)).filter(JsonNode::isObject);
        } catch (JsonProcessingException none) {
            return Optional.empty();
        }
    }
}
