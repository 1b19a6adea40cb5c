package yunguan.pack.mapping;

/** A ground or a style that cannot be drawn; the message says what and where, in a few words such as {@code layers[3].width}. */
public final class DrawingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean ofStyle;

    DrawingException(String what, boolean ofStyle) {
        super(what);
        this.ofStyle = ofStyle;
    }

    /** Whether the style is at fault, and not the ground. */
    public boolean ofStyle() {
        return ofStyle;
    }

    /** What is wrong, never {@code null}. */
    public String found() {
        return String.valueOf(getMessage());
    }
}
