package yunguan.pack;

import org.jspecify.annotations.Nullable;

/** What a bag must pass before a word of it is read: given the bytes of its tag manifest and of the signature over it. */
@FunctionalInterface
interface SignatureGate {

    /** The bundled pack: whoever can change it can change the program too. */
    SignatureGate CARRIED = (manifest, signature) -> Signer.PROGRAM;

    /** @throws PackException when the bag does not pass */
    Signer signer(byte[] manifest, byte @Nullable [] signature);

    /** Tells who signed; a signature that is wrong does not pass, one of an unknown key and none at all do. */
    static SignatureGate looking(@Nullable Publishers publishers) {
        return (manifest, bytes) -> {
            if (bytes == null) {
                return Signer.NOBODY;
            }
            PackSignature signature = PackSignature.read(bytes);
            Publishers.Trusted publisher = publishers == null ? null : publishers.find(signature.key()).orElse(null);
            if (publisher == null) {
                return new Signer(Signer.State.UNKNOWN, signature.key(), null, signature.comment());
            }
            if (!signature.by(publisher.key(), manifest)) {
                throw new PackException(Refusal.WRONG_SIGNATURE, publisher.name(), signature.key());
            }
            return new Signer(Signer.State.TRUSTED, signature.key(), publisher, signature.comment());
        };
    }

    /** Lets pass what a trusted publisher signed, and an unsigned pack where staff say so. */
    static SignatureGate trusting(Publishers publishers, boolean unsigned) {
        return (manifest, bytes) -> {
            Signer signer = looking(publishers).signer(manifest, bytes);
            require(signer, unsigned);
            return signer;
        };
    }

    /** Refuses a key that nobody trusts, and a pack that nobody signed unless staff say so. */
    static void require(Signer signer, boolean unsigned) {
        if (signer.state() == Signer.State.UNKNOWN) {
            throw new PackException(Refusal.UNKNOWN_KEY, signer.keyId(), "");
        }
        if (signer.state() == Signer.State.UNSIGNED && !unsigned) {
            throw new PackException(Refusal.UNSIGNED, "", "");
        }
    }
}
