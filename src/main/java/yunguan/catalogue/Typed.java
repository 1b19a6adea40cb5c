package yunguan.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed, folded, and cut into what can be looked up. */
final class Typed {

    /** More keys than this find nothing that fewer would not. */
    static final int MOST_KEYS = 30;

    private static final Pattern YEARS = Pattern.compile("(1\\d{3}|20\\d{2})年?|(1\\d{2}0|20\\d0)(?:s|年代)|([1-9]|1\\d|2[01])世纪(?:([1-9]0)年代)?");
    private static final int YEAR = 1;
    private static final int DECADE = 2;
    private static final int CENTURY = 3;
    private static final int TENS = 4;
    private static final int A_DECADE = 10;
    private static final int A_CENTURY = 100;

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

    /** From the first to the last of some years. */
    record Years(int first, int last) { }

    /** The years that it says: 1949, 1949年, 1920s, 1920年代, 20世纪, 20世纪20年代; nothing where it says anything else. */
    Optional<Years> years() {
        Matcher said = YEARS.matcher(folded.replace(" ", ""));
        if (!said.matches()) {
            return Optional.empty();
        }
        if (said.group(CENTURY) != null) {
            int century = (Integer.parseInt(said.group(CENTURY)) - 1) * A_CENTURY;
            return Optional.of(said.group(TENS) == null ? span(century, A_CENTURY) : span(century + Integer.parseInt(said.group(TENS)), A_DECADE));
        }
        return Optional.of(said.group(DECADE) != null ? span(Integer.parseInt(said.group(DECADE)), A_DECADE) : span(Integer.parseInt(said.group(YEAR)), 1));
    }

    private static Years span(int first, int many) {
        return new Years(first, first + many - 1);
    }
}
