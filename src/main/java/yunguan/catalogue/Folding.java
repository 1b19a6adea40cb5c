package yunguan.catalogue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as search sees it: full width is half, capitals are small, traditional is simplified. Han characters
 * become overlapping pairs, so that any two of them in a row can be looked up at once.
 */
final class Folding {

    private Folding() {
    }

    /** NFKC, lower case, simplified. */
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return hasHan(plain) ? ZhConverterUtil.toSimple(plain) : plain;
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Folding::isHan);
    }

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** The runs of folded text: each wholly of Han characters, or wholly of other letters and digits. */
    static List<String> runs(String folded) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean han = false;
        for (int codePoint : folded.codePoints().toArray()) {
            boolean letter = Character.isLetterOrDigit(codePoint);
            if (!run.isEmpty() && (!letter || isHan(codePoint) != han)) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (letter) {
                han = isHan(codePoint);
                run.appendCodePoint(codePoint);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    /** The tokens of a text, separated by blanks: 上下杭 is {@code 上下 下杭 杭}. The last character alone lets a search for it find it. */
    static String tokens(String text) {
        StringBuilder tokens = new StringBuilder();
        for (String run : runs(fold(text))) {
            if (hasHan(run)) {
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
