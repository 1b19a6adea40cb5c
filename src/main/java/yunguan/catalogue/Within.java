package yunguan.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what somebody types within lines of text: words in either Chinese form, or letters that are the initials or the
 * syllables of what is meant. It remembers how characters sound; one thread at a time.
 */
public final class Within {

    /** One letter would be found in nearly every line. */
    private static final int FEWEST_LETTERS = 2;

    private final Map<Character, List<String>> sounds = new HashMap<>();

    /** Whether a line has what was typed; nothing is in no line. */
    public boolean has(String line, String typed) {
        return hasFolded(folded(line), typed);
    }

    /** A line as {@link #hasFolded} takes it, for whoever looks in the same lines at every key. */
    public static String folded(String line) {
        return Folding.fold(line);
    }

    /** Whether a line has what was typed. @param text from {@link #folded} */
    public boolean hasFolded(String text, String typed) {
        String wanted = Folding.fold(typed);
        if (wanted.isEmpty()) {
            return false;
        }
        if (text.contains(wanted)) {
            return true;
        }
        String letters = wanted.replace(" ", "");
        if (letters.length() < FEWEST_LETTERS || !letters.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return false;
        }
        String spoken = text.replace(" ", "");
        for (int from = 0; from < spoken.length(); from++) {
            if (Folding.isHan(spoken.charAt(from)) && sounds(spoken, from, letters)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the characters from here on sound like these letters; the last syllable may only be begun. */
    private boolean sounds(String text, int at, String letters) {
        if (letters.isEmpty()) {
            return true;
        }
        if (at >= text.length() || !Folding.isHan(text.charAt(at))) {
            return false;
        }
        for (String reading : sounds.computeIfAbsent(text.charAt(at), Pinyin::readings)) {
            if (reading.startsWith(letters)
                    || letters.startsWith(reading) && sounds(text, at + 1, letters.substring(reading.length()))
                    || letters.charAt(0) == reading.charAt(0) && sounds(text, at + 1, letters.substring(1))) {
                return true;
            }
        }
        return false;
    }
}
