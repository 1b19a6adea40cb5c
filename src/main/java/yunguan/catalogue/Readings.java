package yunguan.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How folded characters are read, each in all its readings and those of the traditional characters that fold to it: 干 also as 乾. */
final class Readings {

    private static final char[][] NONE = {};

    private final char[][][] readings = new char[1 << 16][][];

    /** All the readings are looked up at once: some tenths of a second. */
    Readings() {
        Map<Character, Set<String>> known = new HashMap<>();
        for (char han = '\u3400'; han <= '\u9FFF'; han++) {
            char folded = Folding.fold(Character.toString(han)).charAt(0);
            for (String reading : Pinyin.readings(han)) {
                if (!reading.equals("?")) {
                    Set<String> all = known.computeIfAbsent(folded, none -> new LinkedHashSet<>());
                    all.add(reading);
                    all.add(reading.replace('v', 'u')); // many type lu for lü
                }
            }
        }
        // the same few syllables again and again: one array for all
        Map<String, char[]> syllables = new HashMap<>();
        Map<List<String>, char[][]> several = new HashMap<>();
        known.forEach((folded, all) -> readings[folded] = several.computeIfAbsent(new ArrayList<>(all), list -> list.stream()
                .map(one -> syllables.computeIfAbsent(one, String::toCharArray)).toArray(char[][]::new)));
    }

    /** The syllables that a folded character may be; none for what is not Han. */
    char[][] of(char folded) {
        char[][] known = readings[folded];
        return known == null ? NONE : known;
    }
}
