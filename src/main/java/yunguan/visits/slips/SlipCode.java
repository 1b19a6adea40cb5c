package yunguan.visits.slips;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code on a slip: 40 bits as eight of {@value #ALPHABET} (Crockford's base 32: no I, L, O or U). The first 16 bits are the slip's number,
 * the other 24 the beginning of HMAC-SHA256 over it under the venue's key. Whoever types I or L means 1, whoever types O means 0.
 */
public final class SlipCode {

    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    public static final int LENGTH = 8;
    /** How many slips a key has. */
    public static final int MOST = 1 << 16;

    private SlipCode() {
    }

    /** The code of a slip. @param number 0 to 65535 */
    public static String of(byte[] key, int number) {
        long bits = (long) number << 24 | tag(key, number);
        StringBuilder code = new StringBuilder();
        for (int shift = 35; shift >= 0; shift -= 5) {
            code.append(ALPHABET.charAt((int) (bits >> shift & 31)));
        }
        return code.toString();
    }

    /** As people read it: in two halves. */
    public static String spaced(String code) {
        return code.substring(0, 4) + " " + code.substring(4);
    }

    /** The number of a slip; nothing where the code was not made with this key. */
    public static Optional<Integer> number(byte[] key, String typed) {
        String code = plain(typed);
        if (code.length() != LENGTH) {
            return Optional.empty();
        }
        long bits = 0;
        for (char c : code.toCharArray()) {
            int value = ALPHABET.indexOf(c);
            if (value < 0) {
                return Optional.empty();
            }
            bits = bits << 5 | value;
        }
        int number = (int) (bits >> 24);
        byte[] given = ByteBuffer.allocate(4).putInt((int) (bits & 0xFFFFFF)).array();
        byte[] due = ByteBuffer.allocate(4).putInt((int) tag(key, number)).array();
        return MessageDigest.isEqual(given, due) ? Optional.of(number) : Optional.empty();
    }

    /** What was typed, as it is written: capitals, no blanks or hyphens, 1 for I and L, 0 for O. */
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('I', '1').replace('L', '1').replace('O', '0');
    }

    /** What the record says of a slip. */
    public static String mark(byte[] key, int number) {
        return HexFormat.of().formatHex(Arrays.copyOf(hmac(key, "yunguan-slip-mark-1", number), 8));
    }

    private static long tag(byte[] key, int number) {
        byte[] all = hmac(key, "yunguan-slip-1", number);
        return (all[0] & 0xFFL) << 16 | (all[1] & 0xFFL) << 8 | all[2] & 0xFFL;
    }

    private static byte[] hmac(byte[] key, String what, int number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(what.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) (number >> 8));
            mac.update((byte) number);
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
