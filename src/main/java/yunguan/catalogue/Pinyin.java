package yunguan.catalogue;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** How a name sounds, for people who type letters: whole syllables and initials, in every reading of its characters. */
final class Pinyin {

    /** A name of many polyphones would have thousands of readings; the first ones are the usual ones. */
    private static final int MOST_READINGS = 16;

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

    private static List<String> readings(int codePoint) {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        if (Character.isBmpCodePoint(codePoint)) {
            for (String syllable : PinyinHelper.toPinyinList((char) codePoint, PinyinStyleEnum.NORMAL)) {
                String plain = syllable.replace('ü', 'v').replaceAll("[^a-z]", "");
                if (!plain.isEmpty()) {
                    all.add(plain);
                }
            }
        }
        return all.isEmpty() ? List.of("?") : List.copyOf(all);
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
