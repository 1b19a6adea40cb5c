package yunguan.command.dist;

/** A release could not be made; the message says in a sentence what to do. */
final class ReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReleaseException(String sentence) {
        super(sentence);
    }
}
