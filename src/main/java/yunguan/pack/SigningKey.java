package yunguan.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A publisher's secret Ed25519 key: {@code NAME.key}, PKCS#8 in PEM, for its owner's eyes only. It is never overwritten. */
public final class SigningKey {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey secret;
    private final PublisherKey publisher;

    private SigningKey(PrivateKey secret, PublisherKey publisher) {
        this.secret = secret;
        this.publisher = publisher;
    }

    /**
     * Makes a pair, {@code NAME.key} and {@code NAME.pub}.
     *
     * @throws PackException {@code KEY_EXISTS} when one of the two files is there
     */
    public static SigningKey generate(Path name) {
        Path file = name.resolveSibling(name.getFileName() + ".key");
        Path pub = name.resolveSibling(name.getFileName() + ".pub");
        for (Path one : List.of(file, pub)) {
            if (Files.exists(one)) {
                throw new PackException(Refusal.KEY_EXISTS, one.toString(), "");
            }
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            SigningKey key = of(pair.getPrivate());
            String pem = BEGIN + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pair.getPrivate().getEncoded()) + "\n" + END + "\n";
            createSecret(file);
            Files.writeString(file, pem, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
            Files.writeString(pub, key.publisher.pub(), StandardCharsets.US_ASCII, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            return key;
        } catch (FileAlreadyExistsException there) {
            throw new PackException(Refusal.KEY_EXISTS, String.valueOf(there.getFile()), "", List.of(), there);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java since 15 has Ed25519
        } catch (IOException failure) {
            throw PackException.writing(failure, file);
        }
    }

    /** With its permissions from the first moment on. */
    private static void createSecret(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException noPermissionsHere) {
            Files.createFile(file); // a stick with FAT: it knows no permissions
        }
    }

    /** Reads a key; one that OpenSSL made will do. @throws PackException when it is none */
    public static SigningKey read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new PackException(Refusal.NOT_FOUND, file.toString(), "");
        }
        try {
            String pem = Files.size(file) > 8192 ? "" : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            int from = pem.indexOf(BEGIN);
            int to = pem.indexOf(END, Math.max(0, from));
            if (from < 0 || to < 0) {
                throw new PackException(Refusal.BAD_KEY, file.toString(), "");
            }
            byte[] der = Base64.getMimeDecoder().decode(pem.substring(from + BEGIN.length(), to));
            return of(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der)));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            throw new PackException(Refusal.BAD_KEY, file.toString(), "", List.of(), none);
        } catch (IOException failure) {
            throw PackException.reading(failure, file);
        }
    }

    private static SigningKey of(PrivateKey secret) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) secret).getBytes().orElseThrow(() -> new GeneralSecurityException("no seed"));
        // PKCS#8 holds the secret half alone, and the JDK makes the public one only while generating: it is given the seed as its chance
        KeyPairGenerator again = KeyPairGenerator.getInstance("Ed25519");
        again.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        byte[] x509 = again.generateKeyPair().getPublic().getEncoded();
        return new SigningKey(secret, PublisherKey.of(Arrays.copyOfRange(x509, x509.length - 32, x509.length)));
    }

    /** Chance that is none: it hands out one value. */
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(seed.length, bytes.length));
        }
    }

    public PublisherKey publisher() {
        return publisher;
    }

    byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
