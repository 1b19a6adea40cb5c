package yunguan.pack;

import org.jspecify.annotations.Nullable;

/**
 * Who signed a pack, as far as this hall can tell.
 *
 * @param state     what is known
 * @param keyId     minisign's id of the key; empty where there is no signature
 * @param publisher whom staff trust; there just when the signature was verified with that key
 * @param comment   the trusted comment
 */
public record Signer(State state, String keyId, Publishers.@Nullable Trusted publisher, String comment) {

    /** {@code UNKNOWN}: there is a signature, and no key to verify it with. {@code CARRIED}: the pack comes with the program.
     * {@code MADE_HERE}: it was built at this hall's desk, and the PIN vouches for it. */
    public enum State { UNSIGNED, UNKNOWN, TRUSTED, CARRIED, MADE_HERE }

    static final Signer NOBODY = new Signer(State.UNSIGNED, "", null, "");
    static final Signer HERE = new Signer(State.MADE_HERE, "", null, "");
    static final Signer PROGRAM = new Signer(State.CARRIED, "", null, "");

    /** As {@link Publishers#owner}. */
    String owner() {
        return publisher != null ? publisher.key().key() : switch (state) {
            case CARRIED -> Publishers.BUNDLED;
            case MADE_HERE -> Publishers.MADE_HERE;
            default -> Publishers.UNSIGNED;
        };
    }

    /** A signature names the pack that it is for: one that was made for another pack's manifests is none. */
    void requireFor(Crate.PackInfo info) {
        if ((state == State.UNKNOWN || state == State.TRUSTED) && !comment.equals(PackSignature.comment(info))) {
            throw new PackException(Refusal.SIGNATURE_OF_ANOTHER, PackSignature.comment(info), comment);
        }
    }
}
