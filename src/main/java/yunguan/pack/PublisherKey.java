package yunguan.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The public half of a publisher's Ed25519 key, as minisign writes it: {@code Ed}, eight bytes by which the key is
 * named, and the key.
 *
 * @param id  minisign's key id, sixteen hexadecimal digits
 * @param key the 32 bytes in base64
 */
public record PublisherKey(String id, String key) {

    /** What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final String X509 = "302a300506032b6570032100";
    private static final int ID = 8;
    private static final int RAW = 32;

    static PublisherKey of(byte[] id, byte[] raw) {
        return new PublisherKey(name(id), Base64.getEncoder().encodeToString(raw));
    }

    /** A key of ours: its id is the beginning of its SHA-256, so that it cannot be chosen freely. */
    static PublisherKey of(byte[] raw) {
        return of(Arrays.copyOf(HexFormat.of().parseHex(Hashing.sha256(raw)), ID), raw);
    }

    /** minisign shows the eight bytes as a number, the last byte first. */
    static String name(byte[] id) {
        byte[] turned = new byte[ID];
        for (int i = 0; i < ID; i++) {
            turned[i] = id[ID - 1 - i];
        }
        return HexFormat.of().withUpperCase().formatHex(turned);
    }

    byte[] idBytes() {
        byte[] turned = HexFormat.of().parseHex(id);
        byte[] bytes = new byte[ID];
        for (int i = 0; i < ID; i++) {
            bytes[i] = turned[ID - 1 - i];
        }
        return bytes;
    }

    /** Reads a {@code .pub}. @throws PackException when it is none */
    public static PublisherKey read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new PackException(Refusal.NOT_FOUND, file.toString(), "");
        }
        try {
            if (Files.size(file) > 4096) {
                throw new PackException(Refusal.BAD_PUBLIC_KEY, file.toString(), "");
            }
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
            String line = lines.size() > 1 && lines.getFirst().startsWith("untrusted comment:") ? lines.get(1) : String.join("", lines);
            byte[] all = Base64.getDecoder().decode(line.strip());
            if (all.length != 2 + ID + RAW || all[0] != 'E' || all[1] != 'd') {
                throw new PackException(Refusal.BAD_PUBLIC_KEY, file.toString(), "");
            }
            PublisherKey key = of(Arrays.copyOfRange(all, 2, 2 + ID), Arrays.copyOfRange(all, 2 + ID, all.length));
            key.jdk();
            return key;
        } catch (IllegalArgumentException | GeneralSecurityException none) {
            throw new PackException(Refusal.BAD_PUBLIC_KEY, file.toString(), "", List.of(), none);
        } catch (IOException failure) {
            throw PackException.reading(failure, file);
        }
    }

    /** The two lines of a {@code .pub}. */
    String pub() {
        byte[] all = new byte[2 + ID + RAW];
        all[0] = 'E';
        all[1] = 'd';
        System.arraycopy(idBytes(), 0, all, 2, ID);
        System.arraycopy(raw(), 0, all, 2 + ID, RAW);
        return "untrusted comment: minisign public key " + id + "\n" + Base64.getEncoder().encodeToString(all) + "\n";
    }

    byte[] raw() {
        return Base64.getDecoder().decode(key);
    }

    private PublicKey jdk() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(raw()))));
    }

    /** Whether this key signed these bytes. */
    boolean signed(byte[] bytes, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(jdk());
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException no) {
            return false;
        }
    }

    /** By which two people compare the key, over the telephone too: the first half of its SHA-256, in groups of four. */
    public String fingerprint() {
        return Hashing.sha256(raw()).substring(0, 32).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
