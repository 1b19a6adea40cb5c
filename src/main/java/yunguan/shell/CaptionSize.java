package yunguan.shell;

import java.util.Locale;

/** How large somebody wants captions. */
public enum CaptionSize {
    SMALL, MIDDLE, LARGE;

    /** As style classes and texts call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
