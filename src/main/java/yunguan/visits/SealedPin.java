package yunguan.visits;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What is kept of a PIN, made where its digits were typed: it can be handed on without them.
 *
 * @param salt   16 bytes, in lower-case hexadecimal
 * @param hash   {@link PinHash} of the digits, 32 bytes, likewise
 * @param rounds that it was made with
 */
public record SealedPin(String salt, String hash, int rounds) {

    private static final int HASH_BYTES = 32;
    /** A hash of more rounds than this would keep the pad reckoning for many seconds. */
    private static final int MOST_ROUNDS = 10 * PinHash.ROUNDS;

    /** @throws IllegalArgumentException where it cannot be what it says */
    public SealedPin {
        if (salt.length() != 2 * PinHash.SALT_BYTES || hash.length() != 2 * HASH_BYTES || rounds < PinHash.ROUNDS || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("this is no sealed PIN");
        }
        salt = salt.toLowerCase(Locale.ROOT);
        hash = hash.toLowerCase(Locale.ROOT);
        HexFormat.of().parseHex(salt);
        HexFormat.of().parseHex(hash);
    }

    /**
     * Seals digits; it reckons for a good part of a second.
     *
     * @throws IllegalArgumentException when {@link StaffPin#fault} finds one
     */
    public static SealedPin of(String digits) {
        StaffPin.fault(digits).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.name());
        });
        byte[] salt = new byte[PinHash.SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new SealedPin(HexFormat.of().formatHex(salt), HexFormat.of().formatHex(PinHash.of(digits, salt, PinHash.ROUNDS)), PinHash.ROUNDS);
    }

    byte[] saltBytes() {
        return HexFormat.of().parseHex(salt);
    }

    byte[] hashBytes() {
        return HexFormat.of().parseHex(hash);
    }

    /** Nobody reads in a log what the PIN is tried out against. */
    @Override
    public String toString() {
        return "SealedPin";
    }
}
