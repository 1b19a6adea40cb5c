package yunguan.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody typed, folded, and cut into what can be looked up. */
final class Typed {

    /** More keys than this find nothing that fewer would not. */
    static final int MOST_KEYS = 30;

    /** Folded and without blanks. A round number of years is rather how long something lasted, unless it is said to be of our era. */
    private static final Pattern YEARS = Pattern.compile("""
            (?:[公西]元|ad|ce)?(?:(?<year>1\\d{3}|20\\d{2})(?:年|ad|ce)?|(?<decade>1\\d{2}0|20\\d0)(?:s|年代)
              |(?<century>[1-9]|1\\d|2[01])(?:世纪|(?:st|nd|rd|th)century)(?:(?<tens>[1-9]0)年代)?)
            |(?:[公西]元|ad|ce)(?<early>[1-9]\\d{0,2})年?|(?<late>[1-9]\\d{0,2})(?:ad|ce)|(?<bare>[1-9]\\d[1-9])年""", Pattern.COMMENTS);
    /** The same before the common era, where years are counted backwards. */
    private static final Pattern BEFORE = Pattern.compile("""
            (?:[公西]元前|前(?=\\d{3}|\\d+(?:年|世纪)))(?:(?<year>[1-9]\\d{0,3})年?|(?<decade>[1-9]\\d{0,2}0)年代|(?<century>[1-9]\\d?)世纪)
            |bce?(?<after>[1-9]\\d{0,3})|(?<written>[1-9]\\d{0,3})bce?|(?<nth>[1-9]\\d?)(?:st|nd|rd|th)centurybce?""", Pattern.COMMENTS);
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

    /**
     * The years that it says: 1949, 1949年, 1920s, 1920年代, 20世纪, 20世纪20年代, 618年, 公元618, 前202年, 公元前3世纪, 202 BC; nothing where it
     * says anything else. As in the store, the year before 1 is 0, and 202 BC is −201.
     */
    Optional<Years> years() {
        String close = folded.replace(" ", "");
        Matcher before = BEFORE.matcher(close);
        return before.matches() ? Optional.of(before(before)) : Optional.of(YEARS.matcher(close)).filter(Matcher::matches).map(Typed::since);
    }

    private static Years since(Matcher said) {
        int century = (number(said, "century") - 1) * A_CENTURY;
        if (said.group("tens") != null) {
            return span(century + number(said, "tens"), A_DECADE);
        }
        return said.group("century") != null ? span(century, A_CENTURY) : said.group("decade") != null ? span(number(said, "decade"), A_DECADE)
                : span(number(said, "year", "early", "late", "bare"), 1);
    }

    private static Years before(Matcher said) {
        int century = number(said, "century", "nth");
        if (century > 0) {
            return span(1 - century * A_CENTURY, A_CENTURY);
        }
        return said.group("decade") != null ? span(2 - number(said, "decade") - A_DECADE, A_DECADE) : span(1 - number(said, "year", "after", "written"), 1);
    }

    /** The first of some groups that was there; 0 where none was. */
    private static int number(Matcher said, String... groups) {
        return Stream.of(groups).map(said::group).filter(Objects::nonNull).findFirst().map(Integer::parseInt).orElse(0);
    }

    private static Years span(int first, int many) {
        return new Years(first, first + many - 1);
    }
}
