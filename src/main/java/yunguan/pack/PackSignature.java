package yunguan.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The four lines of a {@code .minisig} in minisign's legacy form: Ed25519 over the file itself, and over that
 * signature together with the trusted comment. The newer, prehashed form needs BLAKE2b, which the JDK lacks.
 *
 * @param key     id of the key that signed
 * @param comment the trusted comment
 */
record PackSignature(String key, byte[] signature, String comment, byte[] global) {

    static final String FILE = BagReader.TAG_MANIFEST + ".minisig";
    private static final String UNTRUSTED = "untrusted comment:";
    private static final String TRUSTED = "trusted comment: ";
    private static final int LENGTH = 74;

    static PackSignature read(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        try {
            if (lines.size() < 4 || !lines.get(0).startsWith(UNTRUSTED) || !lines.get(2).startsWith(TRUSTED)) {
                throw bad("");
            }
            byte[] first = base64(lines.get(1));
            byte[] global = base64(lines.get(3));
            if (first.length == LENGTH && first[0] == 'E' && first[1] == 'D') {
                throw bad("minisign -S -l");
            }
            if (first.length != LENGTH || first[0] != 'E' || first[1] != 'd' || global.length != 64) {
                throw bad("");
            }
            return new PackSignature(PublisherKey.name(Arrays.copyOfRange(first, 2, 10)), Arrays.copyOfRange(first, 10, LENGTH),
                    lines.get(2).substring(TRUSTED.length()), global);
        } catch (IllegalArgumentException noBase64) {
            throw bad("");
        }
    }

    /** Strictly: bits that nobody reads must not stand open to be changed. */
    private static byte[] base64(String line) {
        byte[] bytes = Base64.getDecoder().decode(line.strip());
        if (!Base64.getEncoder().encodeToString(bytes).equals(line.strip())) {
            throw bad("");
        }
        return bytes;
    }

    private static PackException bad(String detail) {
        return new PackException(Refusal.BAD_SIGNATURE, FILE, detail);
    }

    static String comment(Crate.PackInfo info) {
        return info.id() + " " + info.version();
    }

    static byte[] write(SigningKey key, byte[] signed, String comment) {
        byte[] signature = key.sign(signed);
        byte[] first = new byte[LENGTH];
        first[0] = 'E';
        first[1] = 'd';
        System.arraycopy(key.publisher().idBytes(), 0, first, 2, 8);
        System.arraycopy(signature, 0, first, 10, signature.length);
        Base64.Encoder base64 = Base64.getEncoder();
        return (UNTRUSTED + " signature from the key " + key.publisher().id() + "\n" + base64.encodeToString(first) + "\n"
                + TRUSTED + comment + "\n" + base64.encodeToString(key.sign(together(signature, comment))) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a key made both signatures. */
    boolean by(PublisherKey publisher, byte[] signed) {
        return publisher.signed(signed, signature) && publisher.signed(together(signature, comment), global);
    }

    private static byte[] together(byte[] signature, String comment) {
        byte[] words = comment.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(signature, signature.length + words.length);
        System.arraycopy(words, 0, both, signature.length, words.length);
        return both;
    }
}
