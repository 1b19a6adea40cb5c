package yunguan.pack.probe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import yunguan.pack.BrokenMediaException;
import yunguan.pack.MediaFacts;
import yunguan.pack.MediaType;

/**
 * {@code Probe LIST ANSWERS FIRST}, a program of its own: reads the files of the list, one {@code TYPE TAB FROM TAB LENGTH TAB PATH} a line,
 * from number FIRST on; a LENGTH of -1 is the whole file, any other a picture within it. For each it writes one JSON line before it
 * begins and one when it is done, so that whoever finds the answers of a dead probe knows what killed it. When the list is done it
 * writes a line end to its standard output, and nothing else ever, and waits for the next one: a line {@code LIST TAB ANSWERS TAB FIRST}
 * on its standard input, which ends when nobody needs it any more.
 */
public final class Probe {

    private Probe() {
    }

    public static void main(String[] words) {
        System.exit(run(words));
    }

    /** Runs until there are no more lists, or dies. @return 0, or 2 on a wrong call */
    private static int run(String... words) {
        try (BufferedReader more = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            read(words);
            for (String line = more.readLine(); line != null; line = more.readLine()) {
                read(line.split("\t"));
            }
            return 0;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException wrong) {
            return 2;
        }
    }

    private static void read(String... words) throws IOException {
        if (words.length != 3 || !words[2].matches("\\d{1,6}")) {
            throw new IllegalArgumentException();
        }
        List<String> files = Files.readAllLines(Path.of(words[0]));
        try (OutputStream answers = Files.newOutputStream(Path.of(words[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            int first = Integer.parseInt(words[2]);
            String done = "";
            for (int i = first; i < files.size(); i++) {
                // what was found of the one before and that this one begins, in one write: there are tens of thousands
                say(answers, done + "{\"file\":" + i + "}\n");
                String[] parts = files.get(i).split("\t", 4);
                done = answer(i, MediaType.valueOf(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]), Path.of(parts[3])) + "\n";
            }
            say(answers, done);
        }
        System.out.write('\n');
        System.out.flush();
    }

    private static MediaFacts facts(MediaType type, long from, int length, Path file) throws IOException, BrokenMediaException {
        if (length < 0) {
            return MediaFacts.decoded(file, type);
        }
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            return MediaFacts.decoded(in.readNBytes(length), type);
        }
    }

    private static String answer(int number, MediaType type, long from, int length, Path file) throws IOException {
        try {
            MediaFacts facts = facts(type, from, length, file);
            return "{\"file\":" + number + ",\"ok\":true,\"seconds\":" + facts.seconds()
                    + ",\"width\":" + facts.width() + ",\"height\":" + facts.height() + "}";
        } catch (BrokenMediaException broken) {
            return "{\"file\":" + number + ",\"found\":\"" + broken.found().replaceAll("[\"\\\\\\p{Cntrl}]", "?") + "\"}";
        } catch (RuntimeException | StackOverflowError confused) {
            return "{\"file\":" + number + ",\"found\":\"a damaged " + type + "\"}";
        }
    }

    /** At once: nothing is kept back that a dead probe could not say any more. */
    private static void say(OutputStream answers, String lines) throws IOException {
        answers.write(lines.getBytes(StandardCharsets.UTF_8));
    }
}
