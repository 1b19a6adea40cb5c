package yunguan.visits.ballots;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import yunguan.store.Database;
import yunguan.store.Row;
import yunguan.store.Transaction;

/**
 * This kiosk's own Ed25519 key, by which its record is told from others'. It lies in {@code visits.db} beside the record, so that a
 * backup of the one has the other; it is made with the record's first line and never changed.
 */
public final class KioskKey {

    /** What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final String X509 = "302a300506032b6570032100";
    private static final int RAW = 32;

    private final PrivateKey secret;
    private final byte[] open;

    private KioskKey(PrivateKey secret, byte[] open) {
        this.secret = secret;
        this.open = open;
    }

    /** The key; nothing where no line was written yet. */
    public static Optional<KioskKey> of(Database visits) {
        return visits.one("SELECT * FROM kiosk_key", KioskKey::read);
    }

    static KioskKey ofOrMade(Transaction transaction) {
        return transaction.one("SELECT * FROM kiosk_key", KioskKey::read).orElseGet(() -> {
            try {
                KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                byte[] x509 = pair.getPublic().getEncoded();
                byte[] raw = Arrays.copyOfRange(x509, x509.length - RAW, x509.length);
                transaction.update("INSERT INTO kiosk_key (only, secret, public) VALUES (1, ?, ?)", pair.getPrivate().getEncoded(), raw);
                return new KioskKey(pair.getPrivate(), raw);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible); // every Java since 15 has Ed25519
            }
        });
    }

    private static KioskKey read(Row row) {
        try {
            return new KioskKey(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(row.bytes("secret"))),
                    Objects.requireNonNull(row.bytes("public")));
        } catch (GeneralSecurityException damaged) {
            throw new yunguan.store.StoreException(yunguan.store.StoreException.Trouble.DAMAGED, "the kiosk's key is none", damaged);
        }
    }

    /** The public half, 32 bytes. */
    public byte[] open() {
        return open.clone();
    }

    /** By which people tell kiosks apart, over the telephone too. */
    public String fingerprint() {
        return fingerprint(open);
    }

    /** The first sixteen hexadecimal digits of the SHA-256 of a public half, in groups of four. */
    public static String fingerprint(byte[] open) {
        return Line.sha256(open).substring(0, 16).replaceAll("(.{4})(?=.)", "$1-");
    }

    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the holder of a public half signed these bytes. */
    public static boolean signed(byte[] open, byte[] bytes, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(open)))));
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException no) {
            return false;
        }
    }
}
