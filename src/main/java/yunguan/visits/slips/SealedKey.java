package yunguan.visits.slips;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key for slips as it travels on a stick: AES-256-GCM under PBKDF2-HMAC-SHA256 of a passphrase. Whoever finds the stick has to try
 * passphrases out, each {@value #ROUNDS} rounds.
 */
final class SealedKey {

    static final String FORM = "yunguan-slip-key-1";
    static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10 * ROUNDS;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private SealedKey() {
    }

    /** As it lies in a file. */
    static String seal(byte[] key, String name, String passphrase, SecureRandom chance) {
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        chance.nextBytes(salt);
        chance.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, passphrase, salt, ROUNDS, nonce, name);
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("form", FORM);
            file.put("name", name);
            file.put("rounds", ROUNDS);
            file.put("salt", Base64.getEncoder().encodeToString(salt));
            file.put("nonce", Base64.getEncoder().encodeToString(nonce));
            file.put("sealed", Base64.getEncoder().encodeToString(cipher.doFinal(key)));
            return new ObjectMapper().writeValueAsString(file) + "\n";
        } catch (GeneralSecurityException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param key nothing where the passphrase is another one */
    record Opened(String name, Optional<byte[]> key) { }

    /** Opens a file; nothing where it is none of ours, or damaged beyond a passphrase. */
    static Optional<Opened> open(String text, String passphrase) {
        try {
            JsonNode file = new ObjectMapper().readTree(text);
            byte[] salt = bytes(file, "salt");
            byte[] nonce = bytes(file, "nonce");
            byte[] sealed = bytes(file, "sealed");
            int rounds = file.path("rounds").asInt();
            String name = file.path("name").asText();
            if (!file.path("form").asText().equals(FORM) || salt.length != SALT || nonce.length != NONCE || rounds < ROUNDS || rounds > MOST_ROUNDS
                    || sealed.length != SlipKey.BYTES + TAG_BITS / 8 || !name.matches("[0-9A-Z]{4}")) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Opened(name, Optional.of(cipher(Cipher.DECRYPT_MODE, passphrase, salt, rounds, nonce, name).doFinal(sealed))));
            } catch (AEADBadTagException otherPassphrase) {
                return Optional.of(new Opened(name, Optional.empty()));
            }
        } catch (JsonProcessingException | IllegalArgumentException none) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalArgumentException where it is not what an encoder writes */
    private static byte[] bytes(JsonNode file, String field) {
        byte[] bytes = Base64.getDecoder().decode(file.path(field).asText());
        if (!Base64.getEncoder().encodeToString(bytes).equals(file.path(field).asText())) {
            throw new IllegalArgumentException(field);
        }
        return bytes;
    }

    private static Cipher cipher(int mode, String passphrase, byte[] salt, int rounds, byte[] nonce, String name) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase.strip().toCharArray(), salt, rounds, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        spec.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((FORM + "\n" + name + "\n" + rounds).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
