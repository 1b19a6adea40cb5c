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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;

/**
 * A bag (RFC 8493) that was opened and found complete: every file is listed, every listed file is there, and the
 * tag files are what the tag manifest says. Payload files are compared with their manifests while they are read.
 */
final class BagReader implements AutoCloseable {

    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    private static final String MANIFEST = "manifest-sha256.txt";
    /** Tag files are read whole; the manifest of a hundred thousand files has ten megabytes. */
    private static final long MOST_TAG = 64L << 20;

    private final Bag bag;
    private final Path source;
    private final SequencedMap<String, byte[]> tags = new TreeMap<>();
    /** By algorithm: the digest of every payload file. */
    private final Map<String, SequencedMap<String, String>> manifests = new LinkedHashMap<>();
    private final Crate.PackInfo info;

    private BagReader(Bag bag, Path source) {
        this.bag = bag;
        this.source = source;
        if (bag.files().containsKey("fetch.txt")) {
            throw new PackException(Refusal.FETCH, "fetch.txt", "");
        }
        for (String path : bag.files().keySet()) {
            if (!path.startsWith("data/")) {
                tags.put(path, tag(path));
            }
        }
        declaration();
        tagManifest();
        info = BagInfo.info(values());
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
    static BagReader open(Path source) {
        Bag bag;
        try {
            bag = Bag.of(source);
        } catch (IOException failure) {
            throw PackException.reading(failure, source);
        }
        try {
            return new BagReader(bag, source);
        } catch (RuntimeException refused) {
            close(bag);
            throw refused;
        }
    }

    Crate.PackInfo info() {
        return info;
    }

    /** All tag files by name, as they must be kept to verify the pack again. */
    SequencedMap<String, byte[]> tags() {
        return tags;
    }

    SequencedSet<String> payload() {
        return manifests.get("sha256").sequencedKeySet();
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
        List<MessageDigest> digests = manifests.keySet().stream().map(Hashing::digest).toList();
        Guarded guarded = new Guarded(out, size(path), path);
        try (InputStream in = bag.open(path)) {
            Hashing.copy(in, guarded, digests, each);
        } catch (ZipException | EOFException broken) {
            throw guarded.own(new PackException(Refusal.DAMAGED_ZIP, source.toString(), path, List.of(), broken));
        } catch (IOException failure) {
            throw guarded.own(PackException.reading(failure, source));
        }
        if (guarded.count != size(path)) {
            throw new PackException(Refusal.WRONG_SIZE, path, "");
        }
        int i = 0;
        for (Map<String, String> manifest : manifests.values()) {
            if (!Hashing.hex(digests.get(i++)).equals(manifest.get(path))) {
                throw new PackException(Refusal.WRONG_HASH, path, "");
            }
        }
    }

    /** Tells a failure of the target from one of the source, and stops a file that is longer than it said. */
    private static final class Guarded extends OutputStream {
        private final OutputStream out;
        private final long most;
        private final String path;
        private long count;
        private @org.jspecify.annotations.Nullable IOException failure;

        Guarded(OutputStream out, long most, String path) {
            this.out = out;
            this.most = most;
            this.path = path;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count += length;
            if (count > most) {
                throw new PackException(Refusal.WRONG_SIZE, path, "");
            }
            try {
                out.write(bytes, offset, length);
            } catch (IOException ours) {
                failure = ours;
                throw ours;
            }
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        PackException own(PackException other) throws IOException {
            if (failure != null) {
                throw failure;
            }
            return other;
        }
    }

    private byte[] tag(String path) {
        if (bag.files().get(path) > MOST_TAG) {
            throw new PackException(Refusal.WRONG_SIZE, path, "");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = bag.open(path)) {
            bytes.writeBytes(in.readNBytes((int) MOST_TAG));
        } catch (ZipException | EOFException broken) {
            throw new PackException(Refusal.DAMAGED_ZIP, source.toString(), path, List.of(), broken);
        } catch (IOException failure) {
            throw PackException.reading(failure, source);
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
        if (!required("bagit.txt").matches("BagIt-Version: (1\\.0|0\\.9[3-7])\\r?\\n?Tag-File-Character-Encoding: UTF-8(\\r?\\n)?")) {
            throw new PackException(Refusal.BAD_DECLARATION, "bagit.txt", "");
        }
    }

    private void tagManifest() {
        SequencedMap<String, String> lines = manifest(TAG_MANIFEST);
        List<String> exempt = new ArrayList<>();
        for (String name : tags.keySet()) {
            if (name.matches("tagmanifest-[a-z0-9]+\\.txt(\\.minisig)?")) {
                exempt.add(name);
            } else if (!lines.containsKey(name)) {
                throw new PackException(Refusal.UNLISTED, name, TAG_MANIFEST);
            }
        }
        lines.forEach((name, hash) -> {
            byte[] bytes = tags.get(name);
            if (bytes == null) {
                throw new PackException(Refusal.MISSING_TAG_FILE, name, "");
            }
            if (exempt.contains(name) || !Hashing.sha256(bytes).equals(hash)) {
                throw new PackException(Refusal.WRONG_HASH, name, "");
            }
        });
    }

    /** Reads a manifest: digests in small letters by path. */
    private SequencedMap<String, String> manifest(String name) {
        SequencedMap<String, String> lines = new TreeMap<>();
        int digits = Hashing.digest(name.replaceAll("(tag)?manifest-|\\.txt", "")).getDigestLength() * 2;
        for (String line : required(name).lines().toList()) {
            String[] two = line.strip().split("\\s+", 2);
            if (line.isBlank()) {
                continue;
            }
            if (two.length != 2 || !two[0].matches("[0-9a-fA-F]{" + digits + "}")) {
                throw new PackException(Refusal.BAD_MANIFEST, name, line.strip());
            }
            String path = BagName.decode(two[1].replaceFirst("^[*]?(\\./)?", ""));
            if (BagName.unsafe(path) || !name.startsWith("tag") && !path.startsWith("data/")) {
                throw new PackException(Refusal.UNSAFE_NAME, two[1], "");
            }
            if (lines.putIfAbsent(path, two[0].toLowerCase(java.util.Locale.ROOT)) != null) {
                throw new PackException(Refusal.DUPLICATE_NAME, path, name);
            }
        }
        return lines;
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
