package yunguan.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts {@code yunguan.pack.probe.Probe} in a process of its own, with little memory, and lets it read the films, sounds
 * and pictures of a pack, many in one process. A file on which the child dies or falls silent is refused by its name,
 * and a new child goes on with the next. The child writes into a file: no pipe can run full, no thread is needed. Its first list
 * is among the words it is started with; when it is done with one it says so, and the next ones it is told by a line each. It ends
 * when there is nobody to tell it more.
 */
final class MediaProbe {

    /**
     * A file to read, or a picture within one.
     *
     * @param path   its name in the bag
     * @param from   where it begins, in bytes
     * @param length of a picture within the file, in bytes; -1: it is the whole file
     */
    record Target(String path, MediaType type, Path file, long from, long length) {

        Target(String path, MediaType type, Path file) {
            this(path, type, file, 0, -1);
        }
    }

    /** What is wrong with a file. @param crashed whether it took the child with it, or held it up */
    record Fault(Target target, boolean crashed, String found) { }

    private static final int MOST_CRASHES = 5;
    private static final long MOST_ANSWERS = 8L << 20;
    /** A child that has been given so many is replaced: what earlier files left in it is not to harm later ones. */
    private static final int MOST_FILES = 40_000;
    /** So many milliseconds are waited before the answers are looked at again. */
    private static final long POLL = 5;
    /** What a child that stays writes to its standard output, and nothing else, when it is done with a list. */
    private static final int DONE = '\n';

    private final List<String> command;
    private final Duration patience;

    /**
     * A probe.
     *
     * @param command  starts the child; the list of files, the file of answers and the number of the first file are added
     * @param patience so long one file may take
     */
    MediaProbe(List<String> command, Duration patience) {
        this.command = List.copyOf(command);
        this.patience = patience;
    }

    /** The program itself, as it was started. */
    static MediaProbe standard() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null", "-XX:-UsePerfData", "-Djava.awt.headless=true"));
        // without the libraries, which it needs none of, it starts in a third of the time
        command.addAll(List.of("-cp", program(), "yunguan.pack.probe.Probe"));
        return new MediaProbe(command, Duration.ofSeconds(30));
    }

    /** Where our own classes lie, a jar or a folder: the child starts in a folder of its own. */
    private static String program() {
        try {
            return Path.of(MediaProbe.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toAbsolutePath().toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible); // it is a file, and was started from
        }
    }

    /** Reads all files in a sitting of their own. */
    Optional<List<Fault>> probe(List<Target> targets, Path work) throws IOException {
        try (Sitting sitting = sitting(work)) {
            return sitting.probe(targets, () -> false);
        }
    }

    /** @param work a folder for the lists and the answers */
    Sitting sitting(Path work) {
        return new Sitting(work);
    }

    /**
     * Many lists, one after the other, read by one child as long as it lives. A child that ends with its list is one too:
     * the next list gets a new one.
     */
    final class Sitting implements AutoCloseable {

        private final Path work;
        private @Nullable Process child;
        /** So many files the child has been given. */
        private int given;

        private Sitting(Path work) {
            this.work = work;
        }

        /**
         * Reads all files.
         *
         * @param givenUp whether nobody waits for the answer any more: then the child is ended, and what is returned means nothing
         * @return what is wrong with which; nothing at all where no child could be started
         */
        Optional<List<Fault>> probe(List<Target> targets, BooleanSupplier givenUp) throws IOException {
            Path list = work.resolve("probe.list");
            StringBuilder lines = new StringBuilder();
            for (Target target : targets) {
                lines.append(target.type).append('\t').append(target.from).append('\t').append(target.length).append('\t').append(target.file.toAbsolutePath()).append('\n');
            }
            Files.writeString(list, lines);
            List<Fault> faults = new ArrayList<>();
            int crashes = 0;
            int next = 0;
            while (next < targets.size() && crashes < MOST_CRASHES) {
                Path answers = work.resolve("probe-" + next + ".answers");
                Files.deleteIfExists(answers);
                Files.createFile(answers);
                boolean known = child != null;
                boolean ended = run(list, answers, next, givenUp);
                given += targets.size() - next;
                if (child != null && given > MOST_FILES) {
                    close();
                }
                if (givenUp.getAsBoolean()) {
                    return Optional.of(List.of());
                }
                int begun = -1;
                for (JsonNode answer : answers(answers)) {
                    int file = answer.path("file").asInt(-1);
                    if (file < next || file >= targets.size()) {
                        continue; // whatever that is, it speaks of none of these
                    }
                    begun = Math.max(begun, file);
                    if (answer.has("found")) {
                        faults.add(new Fault(targets.get(file), false, shorten(answer.path("found").asText())));
                        next = file + 1;
                    } else if (answer.has("ok")) {
                        next = file + 1;
                    }
                }
                Files.deleteIfExists(answers);
                if (begun < 0 && known) {
                    close(); // it died between two lists: that is no file's fault
                } else if (begun < 0) {
                    return Optional.empty(); // it never came as far as the first file: there is no such program here
                } else if (begun >= next) {
                    faults.add(new Fault(targets.get(begun), true, ended ? "stopped" : "> " + patience.toSeconds() + " s"));
                    crashes++;
                    next = begun + 1;
                    close();
                } else if (next < targets.size()) {
                    close(); // it is not done and goes on no further: another one does
                }
            }
            Files.deleteIfExists(list);
            return Optional.of(faults);
        }

        /** Lets the child read a list; a new one where there is none. @return whether it ended by itself, the list or its life */
        private boolean run(Path list, Path answers, int first, BooleanSupplier givenUp) throws IOException {
            List<String> words = List.of(list.toAbsolutePath().toString(), answers.toAbsolutePath().toString(), Integer.toString(first));
            boolean done = false;
            boolean ended = false;
            try {
                Process reading = child == null ? start(words) : child;
                if (reading == null) {
                    return true;
                }
                if (reading == child) {
                    tell(reading, words);
                }
                child = reading;
                long said = 0;
                long since = System.nanoTime();
                while (!done && !ended) {
                    ended = reading.waitFor(POLL, TimeUnit.MILLISECONDS); // before the answers are looked at: what it said last counts
                    long now = Files.size(answers);
                    if (now != said) {
                        said = now;
                        since = System.nanoTime();
                    }
                    done = saysDone(reading);
                    if (!done && !ended && (System.nanoTime() - since > patience.toNanos() || now > MOST_ANSWERS || givenUp.getAsBoolean())) {
                        return false;
                    }
                }
                return true;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                if (!done) {
                    close();
                }
            }
        }

        private @Nullable Process start(List<String> first) {
            List<String> words = new ArrayList<>(command);
            words.addAll(first);
            ProcessBuilder builder = new ProcessBuilder(words).directory(work.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().keySet().retainAll(List.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "HOME", "SystemRoot"));
            given = 0;
            try {
                return builder.start();
            } catch (IOException noSuchProgram) {
                return null;
            }
        }

        /** One line, which always has room in the pipe: the child has read the one before. */
        private static void tell(Process child, List<String> words) {
            try {
                OutputStream out = child.getOutputStream();
                out.write((String.join("\t", words) + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException dead) {
                // that is seen at once
            }
        }

        /** Whether the child has said that it is done with the list. */
        private static boolean saysDone(Process child) {
            try {
                InputStream in = child.getInputStream();
                return in.available() > 0 && in.read() == DONE;
            } catch (IOException dead) {
                return false;
            }
        }

        /** Ends the child, and waits until it has. */
        @Override
        public void close() {
            Process ending = child;
            child = null;
            if (ending != null) {
                ending.destroyForcibly();
                ending.onExit().join();
            }
        }
    }

    private static List<JsonNode> answers(Path file) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        if (Files.size(file) > MOST_ANSWERS) {
            return answers;
        }
        ObjectMapper json = new ObjectMapper();
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
            try {
                answers.add(json.readTree(line));
            } catch (com.fasterxml.jackson.core.JacksonException half) {
                return answers; // it was killed while it wrote
            }
        }
        return answers;
    }

    private static String shorten(String found) {
        String clean = BagName.visible(found);
        return clean.isEmpty() ? "?" : clean;
    }
}
