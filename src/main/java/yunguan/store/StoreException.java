package yunguan.store;

/** The store could not do what it was asked. {@link #trouble()} says in what way, so that a screen can say it in words. */
public final class StoreException extends RuntimeException {

    /** What went wrong, as far as the person in front of the kiosk is concerned. */
    public enum Trouble { FULL, READ_ONLY, IN_USE, DAMAGED, MISSING, OTHER }

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    public StoreException(Trouble trouble, String message, Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    public StoreException(Trouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
