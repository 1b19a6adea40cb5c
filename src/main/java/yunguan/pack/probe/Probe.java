package yunguan.pack.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import yunguan.pack.BrokenMediaException;
import yunguan.pack.MediaFacts;
import yunguan.pack.MediaType;

/**
 * {@code yunguan.Main probe LIST ANSWERS FIRST}: reads the files of the list, one {@code TYPE TAB PATH} a line, from
 * number FIRST on. For each it writes one JSON line before it begins and one when it is done, so that whoever finds
 * the answers of a dead probe knows what killed it.
 */
public final class Probe {

    /** The word by which the program is asked for this. It is in no list of commands. */
    public static final String WORD = "probe";

    private Probe() {
    }

    /** Runs to the end of the list, or dies. @return 0, or 2 on a wrong call */
    public static int run(String... words) {
        if (words.length != 4 || !words[3].matches("\\d{1,6}")) {
            return 2;
        }
        try {
            List<String> files = Files.readAllLines(Path.of(words[1]));
            Path answers = Path.of(words[2]);
            for (int i = Integer.parseInt(words[3]); i < files.size(); i++) {
                say(answers, "{\"file\":" + i + "}");
                int tab = files.get(i).indexOf('\t');
                say(answers, answer(i, MediaType.valueOf(files.get(i).substring(0, tab)), Path.of(files.get(i).substring(tab + 1))));
            }
            return 0;
        } catch (IOException | IllegalArgumentException wrong) {
            return 2;
        }
    }

    private static String answer(int number, MediaType type, Path file) throws IOException {
        try {
            MediaFacts facts = MediaFacts.decoded(file, type);
            return "{\"file\":" + number + ",\"ok\":true,\"seconds\":" + facts.seconds()
                    + ",\"width\":" + facts.width() + ",\"height\":" + facts.height() + "}";
        } catch (BrokenMediaException broken) {
            return "{\"file\":" + number + ",\"found\":\"" + broken.found().replaceAll("[\"\\\\\\p{Cntrl}]", "?") + "\"}";
        } catch (RuntimeException | StackOverflowError confused) {
            return "{\"file\":" + number + ",\"found\":\"a damaged " + type + "\"}";
        }
    }

    private static void say(Path answers, String line) throws IOException {
        Files.write(answers, (line + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
