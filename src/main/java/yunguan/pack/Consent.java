package yunguan.pack;

/**
 * What staff agreed to when they asked for an installation.
 *
 * @param unsigned a pack without a signature may come in
 * @param older    a version that is older than the installed one may take its place
 * @param key      the pack may change hands: another key than the one that first installed it
 * @param madeHere it was built at this desk just now: no signature is asked for, the PIN vouches for it
 * @param content  SHA-256 of the tag manifest of just the pack that staff looked at, as {@link Plan#content} says it; another one is
 *                 refused. Empty: whatever lies there
 */
public record Consent(boolean unsigned, boolean older, boolean key, boolean madeHere, String content) {

    /** Nothing out of the ordinary. */
    public static final Consent NONE = new Consent(false, false, false);

    public Consent(boolean unsigned, boolean older, boolean key) {
        this(unsigned, older, key, false);
    }

    public Consent(boolean unsigned, boolean older, boolean key, boolean madeHere) {
        this(unsigned, older, key, madeHere, "");
    }
}
