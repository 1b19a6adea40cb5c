package yunguan.shell;

/** How a visitor may have the kiosk. Each is also a style class of the frame, in small letters. */
public enum Mode {
    /** Texts one and a half times as large. */
    LARGE,
    /** Black on white, with firm outlines. */
    CONTRAST,
    /** Everything that is touched lies low enough for a child and for somebody in a wheelchair. */
    REACH,
    /** Nothing moves by itself. */
    STILL,
    /** Nothing sounds, and what is said can be read. */
    SILENT;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
