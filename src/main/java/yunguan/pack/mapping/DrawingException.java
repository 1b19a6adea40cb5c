package yunguan.pack.mapping;

/** A ground or a style that cannot be drawn; the message says what and where, in a few words such as {@code layers[3].width}. */
public final class DrawingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean ofStyle;
    private final String expected;

    DrawingException(String what, boolean ofStyle) {
        this(what, ofStyle, "");
    }

    /** @param expected the words of which one should stand there */
    DrawingException(String what, boolean ofStyle, String expected) {
        super(what);
        this.ofStyle = ofStyle;
        this.expected = expected;
    }

    /** Whether the style is at fault, and not the ground. */
    public boolean ofStyle() {
        return ofStyle;
    }

    /** Where what is wrong is a word that is not known: those that are; empty otherwise. */
    public String expected() {
        return expected;
    }

    /** What is wrong, never {@code null}. */
    public String found() {
        return String.valueOf(getMessage());
    }
}
