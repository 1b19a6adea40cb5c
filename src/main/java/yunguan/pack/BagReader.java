package yunguan.pack;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;

/**
 * A bag (RFC 8493) that was opened, let in by its signature and found complete, in this order: container and names,
 * signature, tag manifest, manifests; the catalogue and the media come after that. Every file is listed, every listed file is there, and the
 * tag files are what the tag manifest says. Payload files are compared with their manifests while they are read.
 */
final class BagReader implements AutoCloseable {

    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    private static final String MANIFEST = "manifest-sha256.txt";
    /** Tag files are read whole, all of them; the manifest of a hundred thousand files has ten megabytes. */
    private static final long MOST_TAG = 64L << 20;

    private final Bag bag;
    private final Path source;
    private final SequencedMap<String, byte[]> tags = new TreeMap<>();
    /** By algorithm: the digest of every payload file. */
    private final Map<String, NavigableMap<String, String>> manifests = new LinkedHashMap<>();
    private final Signer signer;
    private final Crate.PackInfo info;

    private BagReader(Bag bag, Path source, SignatureGate gate) {
        this.bag = bag;
        this.source = source;
        if (bag.files().containsKey("fetch.txt")) {
            throw new PackException(Refusal.FETCH, "fetch.txt", "");
        }
        refuseOtherBags();
        // the signature comes before a word of the bag is read: all else hangs on the tag manifest that it covers
        // (read once: a stick that answers otherwise the second time is not asked a second time)
        tags.put(TAG_MANIFEST, tag(TAG_MANIFEST));
        if (bag.files().containsKey(PackSignature.FILE)) {
            tags.put(PackSignature.FILE, tag(PackSignature.FILE));
        }
        signer = gate.signer(tags.get(TAG_MANIFEST), tags.get(PackSignature.FILE));
        long tagBytes = 0;
        for (String path : bag.files().keySet()) {
            if (!path.startsWith("data/")) {
                tagBytes += bag.files().get(path);
                if (tagBytes > MOST_TAG) {
                    throw new PackException(Refusal.TOO_LARGE, path, (MOST_TAG >> 20) + " MB");
                }
                if (!tags.containsKey(path)) {
                    tags.put(path, tag(path));
                }
            }
        }
        declaration();
        required(TAG_MANIFEST);
        tags.keySet().stream().filter(BagManifest::isOne).filter(name -> name.startsWith("tag")).forEach(this::tagManifest);
        info = BagInfo.info(values());
        signer.requireFor(info);
        for (String algorithm : Hashing.ALGORITHMS) {
            String name = "manifest-" + algorithm + ".txt";
            if (tags.containsKey(name)) {
                manifests.put(algorithm, manifest(name));
            }
        }
        required(MANIFEST);
        manifests.forEach((algorithm, lines) -> complete("manifest-" + algorithm + ".txt", lines));
        oxum();
    }

    /** Opens a folder or a zip. @throws PackException when it is no complete bag, or cannot be read */
    static BagReader open(Path source, SignatureGate gate) {
        Bag bag;
        try {
            bag = Bag.of(source);
        } catch (IOException failure) {
            throw PackException.reading(failure, source);
        }
        try {
            return new BagReader(bag, source, gate);
        } catch (RuntimeException refused) {
            close(bag);
            throw refused;
        }
    }

    /** What the gate made of the signature. */
    Signer signer() {
        return signer;
    }

    Crate.PackInfo info() {
        return info;
    }

    /** All tag files by name, as they must be kept to verify the pack again. */
    SequencedMap<String, byte[]> tags() {
        return tags;
    }

    NavigableSet<String> payload() {
        return manifests.get("sha256").navigableKeySet();
    }

    String sha256(String path) {
        return manifests.get("sha256").get(path);
    }

    long size(String path) {
        return bag.files().get(path);
    }

    /** All payload bytes. */
    long size() {
        return payload().stream().mapToLong(this::size).sum();
    }

    /**
     * Reads a payload file to its end into {@code out} and compares it with every manifest.
     *
     * @param each hears of every piece, in bytes
     * @throws PackException when a byte is not as it should be, or cannot be read
     * @throws IOException   when {@code out} does not take it
     */
    void read(String path, OutputStream out, LongConsumer each) throws IOException {
        readOn(path, InputStream.nullInputStream(), 0, out, each);
    }

    /**
     * The same where its beginning was taken before: that is read from {@code begun} and not from the bag.
     *
     * @param from how many bytes {@code begun} has; {@code out} takes what comes after them
     */
    void readOn(String path, InputStream begun, long from, OutputStream out, LongConsumer each) throws IOException {
        List<MessageDigest> digests = manifests.keySet().stream().map(Hashing::digest).toList();
        BagCopy guarded = new BagCopy(new LaterBytes(out, from), size(path), path);
        if (from > 0) {
            Hashing.copy(begun, guarded, digests, from, each);
        }
        try (InputStream in = bag.open(path, from)) {
            Hashing.copy(in, guarded, digests, size(path) - from, each);
        } catch (ZipException | EOFException broken) {
            throw guarded.own(bag.damaged(source, path, broken));
        } catch (IOException failure) {
            throw guarded.own(PackException.reading(failure, source));
        }
        if (guarded.count() != size(path)) {
            throw new PackException(Refusal.WRONG_SIZE, path, "");
        }
        int i = 0;
        for (Map<String, String> manifest : manifests.values()) {
            if (!Hashing.hex(digests.get(i++)).equals(manifest.get(path))) {
                throw new PackException(Refusal.WRONG_HASH, path, "");
            }
        }
        if (!path.equals(Crate.METADATA)) { // its reader says more of what is wrong with it
            ContentMark.check(path, guarded.head());
        }
    }

    private byte[] tag(String path) {
        if (!bag.files().containsKey(path)) {
            throw new PackException(Refusal.MISSING_TAG_FILE, path, "");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = bag.open(path)) {
            bytes.writeBytes(in.readNBytes((int) MOST_TAG));
        } catch (ZipException | EOFException broken) {
            throw bag.damaged(source, path, broken);
        } catch (IOException failure) {
            throw PackException.reading(failure, source);
        }
        if (bytes.size() != bag.files().get(path)) {
            throw new PackException(Refusal.WRONG_SIZE, path, "");
        }
        return bytes.toByteArray();
    }

    private String required(String name) {
        byte[] bytes = tags.get(name);
        if (bytes == null) {
            throw new PackException(Refusal.MISSING_TAG_FILE, name, "");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException wrong) {
            throw new PackException(Refusal.BAD_MANIFEST, name, "UTF-8");
        }
    }

    private Map<String, String> values() {
        return BagInfo.read(required("bag-info.txt"));
    }

    private void declaration() {
        // RFC 8493, 2.1.1: just these two lines, no byte order mark
        if (!required("bagit.txt").matches("BagIt-Version: (1\\.0|0\\.9[3-7])(\\r\\n|\\n|\\r)Tag-File-Character-Encoding: UTF-8(\\r\\n|\\n|\\r)?")) {
            throw new PackException(Refusal.BAD_DECLARATION, "bagit.txt", "");
        }
    }

    /** A bag that another program made for another purpose is told from a pack that is broken. */
    private void refuseOtherBags() {
        boolean ours = bag.files().containsKey(Crate.METADATA) || bag.files().containsKey("bag-info.txt")
                && new String(tag("bag-info.txt"), StandardCharsets.UTF_8).contains("Pack-Id");
        if (!ours) {
            throw new PackException(Refusal.BAG_BUT_NO_PACK, source.toString(), "");
        }
    }

    /** That by SHA-256 covers every other tag file; manifests of tag files cannot cover each other (RFC 8493, 2.2.1). */
    private void tagManifest(String manifest) {
        Map<String, String> lines = manifest(manifest);
        for (String name : tags.keySet()) {
            boolean exempt = name.startsWith("tagmanifest-") && (BagManifest.isOne(name) || name.equals(TAG_MANIFEST + ".minisig"));
            if (exempt ? lines.containsKey(name) : manifest.equals(TAG_MANIFEST) && !lines.containsKey(name)) {
                throw new PackException(exempt ? Refusal.BAD_MANIFEST : Refusal.UNLISTED, exempt ? manifest : name, exempt ? name : manifest);
            }
        }
        lines.forEach((name, hash) -> {
            byte[] bytes = tags.get(name);
            if (bytes == null) {
                throw new PackException(Refusal.MISSING_TAG_FILE, name, "");
            }
            MessageDigest digest = Hashing.digest(BagManifest.algorithm(manifest));
            digest.update(bytes);
            if (!Hashing.hex(digest).equals(hash)) {
                throw new PackException(Refusal.WRONG_HASH, name, "");
            }
        });
    }

    /** Its paths are the very strings that the bag has, where that has them: a pack may name a hundred thousand. */
    private NavigableMap<String, String> manifest(String name) {
        return BagManifest.read(name, required(name), bag.files());
    }

    private void complete(String name, Map<String, String> lines) {
        for (String path : lines.keySet()) {
            if (!bag.files().containsKey(path)) {
                throw new PackException(Refusal.MISSING_PAYLOAD, path, "");
            }
        }
        for (String path : bag.files().keySet()) {
            if (path.startsWith("data/") && !lines.containsKey(path)) {
                throw new PackException(Refusal.UNLISTED, path, name);
            }
        }
        if (!lines.containsKey(Crate.METADATA)) {
            throw new PackException(Refusal.MISSING_PAYLOAD, Crate.METADATA, "");
        }
    }

    private void oxum() {
        String oxum = BagInfo.required(values(), "Payload-Oxum");
        if (!oxum.equals(size() + "." + payload().size())) {
            throw new PackException(Refusal.WRONG_SIZE, "Payload-Oxum", oxum + " ≠ " + size() + "." + payload().size());
        }
    }

    private static void close(Bag bag) {
        try {
            bag.close();
        } catch (IOException ignored) {
            // it was only read
        }
    }

    @Override
    public void close() {
        close(bag);
    }
}
