package yunguan.catalogue;

import java.util.List;

/**
 * A language that the kiosk speaks or that a text is written in.
 *
 * @param tag BCP 47, such as {@code zh-Hans}
 */
public record Lang(String tag) {

    public static final Lang HANS = new Lang("zh-Hans");
    public static final Lang HANT = new Lang("zh-Hant");
    public static final Lang EN = new Lang("en");

    /** The languages of the screens, in the order in which they are offered. */
    public static final List<Lang> ALL = List.of(HANS, HANT, EN);

    /** What a reader of this language gets where a text is not in it: the nearest first. */
    List<Lang> nearest() {
        if (equals(HANS)) {
            return List.of(HANS, HANT, EN);
        }
        if (equals(HANT)) {
            return List.of(HANT, HANS, EN);
        }
        return List.of(this, EN, HANS, HANT);
    }
}
