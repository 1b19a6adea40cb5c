package yunguan.pack;

/** A media file is not what its name says. The message goes into {@link Problem#found()}: a few words, no exception names. */
public final class BrokenMediaException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenMediaException(String found) {
        super(found);
    }

    /** What is wrong, in a few words. */
    public String found() {
        return String.valueOf(getMessage());
    }
}
