package yunguan.command.tour;

/** A visitor would have been surprised: what was looked for was not there. The message says it in a sentence. */
public final class Unexpected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unexpected(String sentence) {
        super(sentence);
    }
}
