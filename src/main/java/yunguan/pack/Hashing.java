package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;

/** Reads bytes and tells their digests. */
final class Hashing {

    /** Bytes that are read at once. */
    private static final int SMALL = 512;
    private static final int LARGE = 1 << 18;

    private Hashing() {
    }

    /** The algorithms of RFC 8493, 2.4, as file names of manifests say them. */
    static final List<String> ALGORITHMS = List.of("md5", "sha1", "sha256", "sha512");

    static MessageDigest digest(String algorithm) {
        String name = switch (algorithm) {
            case "md5" -> "MD5";
            case "sha1" -> "SHA-1";
            case "sha256" -> "SHA-256";
            case "sha512" -> "SHA-512";
            default -> throw new IllegalArgumentException(algorithm);
        };
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has these
        }
    }

    /** Copies everything and feeds the digests; {@code each} hears of every piece, in bytes. @return how many bytes */
    static long copy(InputStream in, OutputStream out, List<MessageDigest> digests, LongConsumer each) throws IOException {
        return copy(in, out, digests, LARGE, each);
    }

    /** The same. @param size how many bytes it may be, so that a small file is read at once and costs no large buffer */
    static long copy(InputStream in, OutputStream out, List<MessageDigest> digests, long size, LongConsumer each) throws IOException {
        byte[] buffer = new byte[(int) Math.clamp(size, SMALL, LARGE)];
        long all = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (MessageDigest digest : digests) {
                digest.update(buffer, 0, read);
            }
            out.write(buffer, 0, read);
            all += read;
            each.accept(read);
        }
        return all;
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(byte[] bytes) {
        MessageDigest digest = digest("sha256");
        digest.update(bytes);
        return hex(digest);
    }

    static String sha256(Path file) throws IOException {
        MessageDigest digest = digest("sha256");
        try (InputStream in = Files.newInputStream(file)) {
            copy(in, OutputStream.nullOutputStream(), List.of(digest), Files.size(file), read -> { });
        }
        return hex(digest);
    }
}
