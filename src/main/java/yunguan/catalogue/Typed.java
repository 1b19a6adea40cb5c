package yunguan.catalogue;

import java.util.List;

/** What somebody typed, folded, and cut into what can be looked up. */
final class Typed {

    /** More keys than this find nothing that fewer would not. */
    static final int MOST_KEYS = 30;

    private final String folded;
    private final List<String> runs;
    private final List<String> words;
    private final char[] keys;

    Typed(String text) {
        String whole = Folding.fold(text.replace("'", "").replace("’", "")); // xi'an
        folded = whole;
        runs = Folding.runs(whole);
        words = whole.isEmpty() ? List.of() : List.of(whole.split(" "));
        String close = whole.replace(" ", "");
        keys = close.substring(0, Math.min(close.length(), MOST_KEYS)).toCharArray();
    }

    String folded() {
        return folded;
    }

    /** Each wholly of Han characters or wholly of letters and digits. */
    List<String> runs() {
        return runs;
    }

    /** What blanks divide. */
    List<String> words() {
        return words;
    }

    /** Letters, digits and Han characters without blanks. */
    char[] keys() {
        return keys;
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    boolean hasHan() {
        return Folding.hasHan(folded);
    }

    boolean hasLetters() {
        return new String(keys).chars().anyMatch(key -> key >= 'a' && key <= 'z');
    }

    /** Whether letters and Han characters stand in one word. */
    boolean isHalfAName() {
        return hasLetters() && words.stream().anyMatch(word -> Folding.hasHan(word) && word.chars().anyMatch(key -> key >= 'a' && key <= 'z'));
    }

    /** Four digits that may be a year. */
    boolean isYear() {
        return folded.matches("1\\d{3}|20\\d{2}");
    }
}
