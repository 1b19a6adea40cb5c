package yunguan.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** How words sound, for people who type letters: in every reading of their characters. */
final class Pinyin {

    /** A name of many polyphones would have thousands of readings; the first ones are the usual ones. */
    private static final int MOST_READINGS = 16;
    private static final List<String> UNKNOWN = List.of("?");

    private Pinyin() {
    }

    /** The readings of a whole word, without blanks; a character that has no reading is {@code ?}. */
    static List<List<String>> whole(String word) {
        return combine(word.codePoints().mapToObj(Pinyin::readings).toList());
    }

    /** The readings of one character in Latin letters without tones, {@code ?} where it has none. */
    static List<String> readings(int codePoint) {
        if (!Character.isBmpCodePoint(codePoint)) {
            return UNKNOWN;
        }
        HanyuPinyinOutputFormat plain = new HanyuPinyinOutputFormat();
        plain.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        plain.setVCharType(HanyuPinyinVCharType.WITH_V); // as people type ü
        try {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray((char) codePoint, plain);
            return readings == null || readings.length == 0 ? UNKNOWN : List.copyOf(new LinkedHashSet<>(List.of(readings)));
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<List<String>> combine(List<List<String>> characters) {
        List<List<String>> all = List.of(List.of());
        for (List<String> readings : characters) {
            List<List<String>> longer = new ArrayList<>();
            for (String reading : readings) {
                for (List<String> begun : all) {
                    if (longer.size() < MOST_READINGS) {
                        List<String> next = new ArrayList<>(begun);
                        next.add(reading);
                        longer.add(next);
                    }
                }
            }
            all = longer;
        }
        return all;
    }
}
