package yunguan.command.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import yunguan.catalogue.PinyinWords;

/** Texts to search in: somebody's own as JSON lines, or made up of the input method's characters. */
final class SearchCorpus {

    private static final long SEED = 20_260_101;
    /** Invented words, and how much commoner the common ones are: like 1/rank to the power of this. */
    private static final int WORDS = 60_000;
    private static final double SLOPE = 1.0;
    private static final double LENGTH_OF_TEXT = 56;

    private SearchCorpus() {
    }

    /** Hands over title and text of each line. @throws BenchException at a line that is no such object */
    static void read(Path file, BiConsumer<String, String> each) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                JsonNode one;
                try {
                    one = json.readTree(line);
                } catch (IOException broken) {
                    throw new BenchException("Line " + number + " of " + file + " is not JSON.");
                }
                String title = one.path("title").asText("");
                if (title.isBlank()) {
                    throw new BenchException("Line " + number + " of " + file + " has no \"title\".");
                }
                each.accept(title, one.path("text").asText(""));
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Makes up so many items, the same ones each time: words by Zipf's law, titles of 2 to 4 words, texts of about 56 characters. */
    static void invent(int items, BiConsumer<String, String> each) {
        Random random = new Random(SEED);
        List<String> characters = new PinyinWords(List.of()).characters();
        Zipf ofCharacters = new Zipf(characters.size(), 0.8, random);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            int length = random.nextInt(10) < 2 ? 1 : random.nextInt(10) < 8 ? 2 : 3;
            StringBuilder word = new StringBuilder();
            for (int at = 0; at < length; at++) {
                word.append(characters.get(ofCharacters.next()));
            }
            words.add(word.toString());
        }
        Zipf ofWords = new Zipf(words.size(), SLOPE, random);
        // titles are of rarer words than texts
        Zipf ofTitles = new Zipf(words.size(), 0.6, random);
        for (int i = 0; i < items; i++) {
            StringBuilder title = new StringBuilder();
            for (int word = 2 + random.nextInt(3); word > 0; word--) {
                title.append(words.get(ofTitles.next()));
            }
            StringBuilder text = new StringBuilder();
            int wanted = (int) Math.max(12, LENGTH_OF_TEXT * (0.6 + 0.35 * Math.abs(random.nextGaussian())));
            int clause = 5 + random.nextInt(8);
            while (text.length() < wanted) {
                text.append(words.get(ofWords.next()));
                if (--clause == 0) {
                    text.append(random.nextInt(3) == 0 ? "。" : "，");
                    clause = 5 + random.nextInt(8);
                }
            }
            each.accept(title.toString(), text.append("。").toString());
        }
    }

    /** Numbers of which each is the rarer the larger it is. */
    private static final class Zipf {

        private final double[] upTo;
        private final Random random;

        Zipf(int size, double slope, Random random) {
            this.random = random;
            upTo = new double[size];
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += 1 / Math.pow(i + 1.0, slope);
                upTo[i] = sum;
            }
        }

        int next() {
            int at = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
            return Math.min(upTo.length - 1, at < 0 ? -at - 1 : at);
        }
    }
}
