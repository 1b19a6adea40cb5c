package yunguan.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A language that the kiosk speaks or that a text is written in. Two of the same tag are the same language, whatever else is known of them.
 *
 * @param tag   BCP 47, such as {@code zh-Hans}
 * @param after the tags of the languages that its readers get where a text is not in it: the nearest first
 */
public record Lang(String tag, List<String> after) {

    public static final Lang HANS = new Lang("zh-Hans", List.of("zh-Hant", "en"));
    public static final Lang HANT = new Lang("zh-Hant", List.of("zh-Hans", "en"));
    public static final Lang EN = new Lang("en", List.of("zh-Hans", "zh-Hant"));

    /** The languages that the program itself is written in, in the order in which they are offered. A venue may add folders of others. */
    public static final List<Lang> OWN = List.of(HANS, HANT, EN);

    public Lang {
        after = List.copyOf(after);
    }

    /** A language of which no more is known than its tag. */
    public Lang(String tag) {
        this(tag, usual(tag));
    }

    private static List<String> usual(String tag) {
        return switch (tag) {
            case "zh-Hans" -> List.of("zh-Hant", "en");
            case "zh-Hant" -> List.of("zh-Hans", "en");
            case "en" -> List.of("zh-Hans", "zh-Hant");
            default -> List.of("en", "zh-Hans", "zh-Hant");
        };
    }

    /** What a reader of this language gets where a text is not in it, itself first. */
    public List<Lang> nearest() {
        List<Lang> all = new ArrayList<>(List.of(this));
        after.forEach(tag -> all.add(new Lang(tag)));
        return all;
    }

    /** The first of these languages that its readers would choose. */
    public Lang among(List<Lang> some) {
        return nearest().stream().filter(some::contains).findFirst().orElse(some.getFirst());
    }

    /** Whether it is Chinese, in whichever form. */
    public boolean chinese() {
        return root(tag).equals("zh");
    }

    /** Whether somebody who reads one reads the other: the two written forms of Chinese, or the English of two countries. */
    public boolean readsAs(Lang other) {
        return root(tag).equals(root(other.tag));
    }

    private static String root(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lang lang && lang.tag.equals(tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }
}
