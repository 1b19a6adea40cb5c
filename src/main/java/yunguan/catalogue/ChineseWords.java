package yunguan.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a venue or of an author, which win wherever one written form of Chinese is made of the other: a file {@code words.txt},
 * one {@code 简体=繁體} a line, {@code #} for comments. A line that cannot be followed is left out and named.
 */
public final class ChineseWords {

    /** What the file is called, beside {@code kiosk.properties} and in an author's folder. */
    public static final String FILE = "words.txt";
    public static final ChineseWords NONE = new ChineseWords(Map.of(), Map.of(), List.of());

    private static final int LONGEST = 40;

    private final PhraseList traditional;
    private final PhraseList simplified;
    private final List<Odd> odd;

    /**
     * A line that is not followed.
     *
     * @param number from 1 on
     * @param again  whether an earlier line says something else of the same word
     */
    public record Odd(int number, String line, boolean again) { }

    private ChineseWords(Map<String, String> traditional, Map<String, String> simplified, List<Odd> odd) {
        this.traditional = new PhraseList(traditional);
        this.simplified = new PhraseList(simplified);
        this.odd = List.copyOf(odd);
    }

    /** Reads the text of such a file; never fails. */
    public static ChineseWords parse(String text) {
        Map<String, String> forth = new HashMap<>();
        Map<String, String> back = new HashMap<>();
        List<Odd> odd = new ArrayList<>();
        int number = 0;
        for (String raw : (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] sides = line.replace('＝', '=').split("=", -1);
            String left = sides[0].strip();
            String right = sides.length == 2 ? sides[1].strip() : "";
            if (!word(left) || !word(right)) {
                odd.add(new Odd(number, shorten(line), false));
            } else if (forth.containsKey(left) && !right.equals(forth.get(left))) {
                odd.add(new Odd(number, shorten(line), true));
            } else {
                forth.put(left, right);
                back.putIfAbsent(right, left);
            }
        }
        return new ChineseWords(forth, back, odd);
    }

    private static boolean word(String side) {
        return !side.isEmpty() && side.length() <= LONGEST && side.indexOf('\uFFFD') < 0 && side.codePoints().anyMatch(Character::isIdeographic);
    }

    private static String shorten(String line) {
        String clean = line.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= 60 ? clean : clean.substring(0, 60) + "…";
    }

    PhraseList traditional() {
        return traditional;
    }

    PhraseList simplified() {
        return simplified;
    }

    public boolean isEmpty() {
        return traditional.isEmpty();
    }

    /** The lines that are not followed, in the order of the file. */
    public List<Odd> odd() {
        return odd;
    }
}
