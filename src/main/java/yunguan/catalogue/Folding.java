package yunguan.catalogue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text as search sees it: full width is half, capitals are small, accents are gone, traditional is simplified, and whatever is
 * neither a letter nor a digit is one blank. Each character is folded by itself, so that what is typed so far always folds to the
 * beginning of what the whole word folds to. Han characters become overlapping pairs, so that any two in a row can be looked up at once.
 */
final class Folding {

    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9FFF';

    private Folding() {
    }

    /** The simplified form of each Han character alone; made when it is first needed. */
    private static final class Forms {

        private static final char[] SIMPLE = new char[LAST_HAN - FIRST_HAN + 1];

        static {
            for (char han = FIRST_HAN; han <= LAST_HAN; han++) {
                String simple = ZhConverterUtil.toSimple(Character.toString(han));
                SIMPLE[han - FIRST_HAN] = simple.length() == 1 && isHan(simple.charAt(0)) ? simple.charAt(0) : han;
            }
        }

        private Forms() {
        }
    }

    /**
     * Folded text that knows where it came from.
     *
     * @param text folded; no blank at either end, no two in a row
     * @param at   for each of its characters where it stood in the text that was folded; one more for the end
     */
    record Folded(String text, int[] at) { }

    /** The folded text alone. */
    static String fold(String text) {
        return folded(text).text();
    }

    static Folded folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int[] at = new int[text.length() + 1];
        boolean blank = false;
        int from = 0;
        while (from < text.length()) {
            int codePoint = text.codePointAt(from);
            char plain = plain(codePoint);
            if (plain != 0 && !blank) { // nearly all
                at[out.length()] = from;
                out.append(plain);
                from++;
                at = out.length() < at.length ? at : Arrays.copyOf(at, at.length * 2);
                at[out.length()] = from;
                continue;
            }
            String kept = one(codePoint);
            if (kept.isEmpty()) {
                blank |= Character.getType(codePoint) != Character.NON_SPACING_MARK && Character.getType(codePoint) != Character.FORMAT;
            } else {
                int length = out.length() + (blank && !out.isEmpty() ? 1 : 0) + kept.length();
                at = length < at.length ? at : Arrays.copyOf(at, length * 2);
                if (blank && !out.isEmpty()) {
                    at[out.length()] = from;
                    out.append(' ');
                }
                Arrays.fill(at, out.length(), length, from);
                out.append(kept);
                blank = false;
            }
            from += Character.charCount(codePoint);
            at[out.length()] = kept.isEmpty() ? at[out.length()] : from;
        }
        return new Folded(out.toString(), at);
    }

    /** A small Latin letter, a digit or a Han character as it is folded; 0 where more is to be done. */
    private static char plain(int codePoint) {
        if (codePoint >= 'a' && codePoint <= 'z' || codePoint >= '0' && codePoint <= '9') {
            return (char) codePoint;
        }
        return codePoint >= FIRST_HAN && codePoint <= LAST_HAN ? Forms.SIMPLE[codePoint - FIRST_HAN] : 0;
    }

    /** Letters and digits of one character, folded; empty where it is none. */
    private static String one(int codePoint) {
        if (codePoint < 128) {
            return Character.isLetterOrDigit(codePoint) ? Character.toString(Character.toLowerCase(codePoint)) : "";
        }
        if (codePoint >= FIRST_HAN && codePoint <= LAST_HAN) {
            return Character.toString(Forms.SIMPLE[codePoint - FIRST_HAN]);
        }
        if (codePoint >= 0x2010 && codePoint <= 0x205F || codePoint >= 0x3000 && codePoint <= 0x303F) {
            return ""; // punctuation
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD).codePoints().filter(Character::isLetterOrDigit)
                .forEach(part -> kept.appendCodePoint(part >= FIRST_HAN && part <= LAST_HAN ? Forms.SIMPLE[part - FIRST_HAN] : Character.toLowerCase(part)));
        return kept.toString();
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Folding::isHan);
    }

    static boolean isHan(int codePoint) {
        return codePoint >= FIRST_HAN && (codePoint <= LAST_HAN || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN);
    }

    /** The runs of folded text: each wholly of Han characters, or wholly of other letters and digits. */
    static List<String> runs(String folded) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean han = false;
        for (int codePoint : folded.codePoints().toArray()) {
            if (!run.isEmpty() && (codePoint == ' ' || isHan(codePoint) != han)) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (codePoint != ' ') {
                han = isHan(codePoint);
                run.appendCodePoint(codePoint);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    /** The tokens of folded text, separated by blanks: 上下杭 is {@code 上下 下杭 杭}. The last character alone lets a search for it find it. */
    static String tokens(String folded) {
        StringBuilder tokens = new StringBuilder(folded.length() * 3);
        for (String run : runs(folded)) {
            if (isHan(run.codePointAt(0))) {
                int[] characters = run.codePoints().toArray();
                for (int i = 0; i < characters.length; i++) {
                    tokens.appendCodePoint(characters[i]);
                    if (i + 1 < characters.length) {
                        tokens.appendCodePoint(characters[i + 1]);
                    }
                    tokens.append(' ');
                }
            } else {
                tokens.append(run).append(' ');
            }
        }
        return tokens.toString().stripTrailing();
    }
}
