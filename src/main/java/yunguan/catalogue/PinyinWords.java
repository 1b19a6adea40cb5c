package yunguan.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Characters and words for the letters that somebody types, as an input method offers them: words that a hall needs and its own
 * names by whole syllables or by initials, then the 3,755 characters of GB 2312, level 1, the common ones first. Simplified.
 */
public final class PinyinWords {

    private static final Charset GB_2312 = Charset.forName("GB2312");
    private static final int LONGEST_SYLLABLE = 6; // zhuang, chuang, shuang

    private final Map<String, Integer> ranks = new HashMap<>();
    private final NavigableMap<String, Set<String>> wordsBySound = new TreeMap<>();
    private final NavigableMap<String, Set<String>> wordsByInitials = new TreeMap<>();
    private final NavigableMap<String, List<String>> characters = new TreeMap<>();

    /**
     * What is offered.
     *
     * @param letters how many of the typed letters it stands for; the others are typed on
     */
    public record Candidate(String text, int letters) { }

    /** @param names the hall's own: titles and places, in simplified characters; what is longer than eight characters is left out */
    public PinyinWords(Collection<String> names) {
        List<String> lines = lines();
        lines.getFirst().codePoints().forEach(character -> ranks.putIfAbsent(Character.toString(character), ranks.size()));
        lines.subList(1, lines.size()).forEach(line -> List.of(line.split(" ")).forEach(this::word));
        names.stream().filter(name -> name.length() >= 2 && name.length() <= 8).forEach(this::word);
        firstLevel().forEach(this::character);
        ranks.keySet().forEach(this::character);
        Comparator<String> common = Comparator.comparingInt(character -> ranks.getOrDefault(character, Integer.MAX_VALUE));
        characters.values().forEach(alike -> alike.sort(common));
    }

    private void word(String word) {
        if (word.codePoints().allMatch(Folding::isHan)) {
            for (List<String> reading : Pinyin.whole(word)) {
                StringBuilder initials = new StringBuilder();
                reading.forEach(syllable -> initials.append(syllable.charAt(0)));
                wordsBySound.computeIfAbsent(String.join("", reading), sound -> new LinkedHashSet<>()).add(word);
                wordsByInitials.computeIfAbsent(initials.toString(), first -> new LinkedHashSet<>()).add(word);
            }
        }
    }

    private void character(String character) {
        for (List<String> reading : Pinyin.whole(character)) {
            List<String> alike = characters.computeIfAbsent(reading.getFirst(), sound -> new ArrayList<>());
            if (!alike.contains(character)) {
                alike.add(character);
            }
        }
    }

    /** Rows 16 to 55 of GB 2312: its common characters. */
    private static List<String> firstLevel() {
        List<String> all = new ArrayList<>();
        for (int row = 16; row <= 55; row++) {
            for (int cell = 1; cell <= (row == 55 ? 89 : 94); cell++) {
                all.add(new String(new byte[] {(byte) (0xA0 + row), (byte) (0xA0 + cell)}, GB_2312));
            }
        }
        return all;
    }

    /** What may be meant by these letters, the likeliest first; an apostrophe divides syllables. */
    public List<Candidate> candidates(String typed, int most) {
        SequencedMap<String, Candidate> found = new LinkedHashMap<>();
        String letters = typed.replace("'", "");
        if (letters.isEmpty()) {
            return List.of();
        }
        if (letters.length() > 1) {
            offer(found, wordsBySound.getOrDefault(letters, Set.of()), typed.length());
            offer(found, wordsByInitials.getOrDefault(letters, Set.of()), typed.length());
            if (!characters.containsKey(letters)) { // a whole syllable is rather a character than the beginning of a word
                wordsBySound.subMap(letters, letters + '\uFFFF').values().forEach(words -> offer(found, words, typed.length()));
            }
            for (int end = letters.length() - 1; end > 1; end--) {
                offer(found, wordsBySound.getOrDefault(letters.substring(0, end), Set.of()), through(typed, end));
            }
        }
        String first = typed.startsWith("'") ? "" : typed.split("'")[0];
        int longest = Math.min(first.length(), LONGEST_SYLLABLE);
        for (int end = longest; end > 0; end--) {
            offer(found, characters.getOrDefault(first.substring(0, end), List.of()), through(typed, end));
        }
        if (found.isEmpty() || !characters.containsKey(first)) {
            // a syllable that has only been begun: the common ones among all that begin so
            List<String> begun = characters.subMap(first, first + '\uFFFF').values().stream().flatMap(List::stream).distinct()
                    .sorted(Comparator.comparingInt(character -> ranks.getOrDefault(character, Integer.MAX_VALUE))).limit(most).toList();
            offer(found, begun, first.length());
        }
        return found.values().stream().limit(most).toList();
    }

    /** All characters that it knows, the commonest first. */
    public List<String> characters() {
        return characters.values().stream().flatMap(List::stream).distinct()
                .sorted(Comparator.comparingInt(character -> ranks.getOrDefault(character, Integer.MAX_VALUE))).toList();
    }

    /** How a word sounds in its usual reading, a syllable each; empty where a character has none. */
    public static List<String> syllables(String word) {
        List<String> usual = Pinyin.whole(word).getFirst();
        return usual.contains("?") ? List.of() : usual;
    }

    private static void offer(SequencedMap<String, Candidate> found, Collection<String> texts, int letters) {
        texts.forEach(text -> found.putIfAbsent(text, new Candidate(text, letters)));
    }

    /** How much of what was typed holds so many letters, with the apostrophe that ends them. */
    private static int through(String typed, int letters) {
        int at = 0;
        for (int counted = 0; counted < letters; at++) {
            counted += typed.charAt(at) == '\'' ? 0 : 1;
        }
        return at < typed.length() && typed.charAt(at) == '\'' ? at + 1 : at;
    }

    private static List<String> lines() {
        try (InputStream in = PinyinWords.class.getResourceAsStream("typed.txt")) {
            if (in == null) {
                throw new IllegalStateException("typed.txt is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
