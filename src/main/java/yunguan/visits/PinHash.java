package yunguan.visits;

import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a PIN: PBKDF2-HMAC-SHA256 (RFC 8018), with the rounds that OWASP's Password Storage Cheat Sheet asks for. A PIN
 * of few digits can still be tried out by whoever carries the disk away; the rounds make that slow, and the pad makes it slow here.
 */
final class PinHash {

    static final int ROUNDS = 600_000;
    static final int SALT_BYTES = 16;
    private static final int BITS = 256;

    private PinHash() {
    }

    static byte[] of(String digits, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(digits.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
