package yunguan.pack;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Language tags as authors write them in headings and file names, told from words that only look like one. */
final class Tags {

    /** Chinese languages that ISO 639-1 has no letters for. */
    private static final Set<String> LONGER = Set.of("cdo", "cmn", "hak", "nan", "wuu", "yue");
    private static final Set<String> SHORT = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

    private Tags() {
    }

    /** Whether it is a tag by BCP 47 of a language that a pack is likely to be written in. */
    static boolean known(String tag) {
        String first = tag.split("-")[0];
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (java.util.IllformedLocaleException broken) {
            return false;
        }
        return SHORT.contains(first) || LONGER.contains(first);
    }
}
