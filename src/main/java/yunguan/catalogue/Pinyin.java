package yunguan.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** How a name sounds, for people who type letters: whole syllables and initials, in every reading of its characters. */
final class Pinyin {

    /** A name of many polyphones would have thousands of readings; the first ones are the usual ones. */
    private static final int MOST_READINGS = 16;
    private static final List<String> UNKNOWN = List.of("?");

    private Pinyin() {
    }

    /** The readings of a name, from each of its characters onwards: what a person who begins in the middle would type. */
    record Sounds(SequencedSet<String> syllables, SequencedSet<String> initials) {
    }

    static Sounds of(String name) {
        SequencedSet<String> syllables = new LinkedHashSet<>();
        SequencedSet<String> initials = new LinkedHashSet<>();
        for (String run : Folding.runs(Folding.fold(name))) {
            if (!Folding.hasHan(run)) {
                continue;
            }
            List<List<String>> characters = run.codePoints().mapToObj(Pinyin::readings).toList();
            for (int from = 0; from < characters.size(); from++) {
                for (List<String> reading : combine(characters.subList(from, characters.size()))) {
                    syllables.add(String.join("", reading));
                    StringBuilder first = new StringBuilder();
                    reading.forEach(syllable -> first.append(syllable.charAt(0)));
                    initials.add(first.toString());
                }
            }
        }
        return new Sounds(syllables, initials);
    }

    /** The readings of a whole word, without blanks; a character that has no reading is {@code ?}. */
    static List<List<String>> whole(String word) {
        return combine(word.codePoints().mapToObj(Pinyin::readings).toList());
    }

    private static List<String> readings(int codePoint) {
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
