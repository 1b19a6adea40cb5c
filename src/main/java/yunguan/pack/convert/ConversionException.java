package yunguan.pack.convert;

/** A foreign program did not do what it should: the file is broken or of an unknown kind, or it took too long. */
public final class ConversionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean late;

    ConversionException(String what, boolean late) {
        super(what);
        this.late = late;
    }

    /** Whether it was ended because its time was over. */
    public boolean late() {
        return late;
    }
}
