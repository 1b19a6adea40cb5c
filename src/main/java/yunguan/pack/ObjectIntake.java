package yunguan.pack;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/**
 * Takes the payload of a bag into the object store, each byte compared with its manifest on the way. Small files
 * go as rows, many to a transaction; the others are written beside, synced and renamed.
 */
final class ObjectIntake {

    private static final long BATCH = 8L << 20;

    private final Database store;
    private final ObjectStore objects;
    private final Path staging;
    private final Inspection inspection;
    private final Progress progress;
    private final List<Small> batch = new ArrayList<>();
    private boolean continued;
    private Set<String> before = Set.of();
    private final Set<String> taken = new HashSet<>();
    private long batchBytes;
    private long done;

    private record Small(String sha256, long size, String type, byte[] body) { }

    ObjectIntake(Database store, ObjectStore objects, Path staging, Inspection inspection, Progress progress) {
        this.store = store;
        this.objects = objects;
        this.staging = staging;
        this.inspection = inspection;
        this.progress = progress;
    }

    /** How many bytes are not here yet, so that a disk that is too small is told before anything is copied. */
    static long missing(BagReader bag, Database store, ObjectStore objects, Path staging) {
        Set<String> counted = rowsThere(store);
        long bytes = 0;
        for (String path : bag.payload()) {
            String sha256 = bag.sha256(path);
            boolean row = ObjectStore.asRow(MediaType.of(path).type(), bag.size(path));
            if (counted.add(sha256) && (row || objects.fileIfThere(sha256).isEmpty())) {
                bytes += bag.size(path) - begun(staging, sha256);
            }
        }
        return bytes;
    }

    private static long begun(Path staging, String sha256) {
        try {
            return new PartialObject(staging, sha256).begun();
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static Set<String> rowsThere(Database store) {
        return new HashSet<>(store.query("SELECT sha256 FROM object WHERE body IS NOT NULL", row -> row.textOrEmpty("sha256")));
    }

    /**
     * Takes everything. What is there already is hashed again where it lies, and put right where it is damaged.
     *
     * @param goesOn whether an attempt with just this content was cut off: what that has laid down is not read from the bag again
     */
    void take(BagReader bag, boolean goesOn) throws IOException {
        long total = bag.size();
        continued = goesOn;
        before = goesOn ? rowsThere(store) : Set.of();
        for (String path : bag.payload()) {
            String type = MediaType.of(path).type();
            if (ObjectStore.asRow(type, bag.size(path))) {
                row(bag, path, type, total);
            } else {
                file(bag, path, type, total);
            }
        }
        flush();
        inspection.finish();
    }

    private void more(long bytes, long total) {
        done += bytes;
        progress.at(Progress.Phase.COPY, done, total);
    }

    private void row(BagReader bag, String path, String type, long total) throws IOException {
        if (before.contains(bag.sha256(path))) {
            Optional<byte[]> there = objects.bytes(bag.sha256(path));
            if (there.isPresent() && Hashing.sha256(there.get()).equals(bag.sha256(path))) {
                more(there.get().length, total);
                inspection.bytes(path, there.get());
                return;
            }
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream((int) bag.size(path));
        bag.read(path, body, read -> more(read, total));
        inspection.bytes(path, body.toByteArray());
        batch.add(new Small(bag.sha256(path), bag.size(path), type, body.toByteArray()));
        batchBytes += bag.size(path);
        if (batchBytes > BATCH) {
            flush();
        }
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        store.inTransaction(transaction -> {
            for (Small small : batch) {
                // a body that is there is written again: it was checked just now, and the old one may be damaged
                transaction.update("""
                        INSERT INTO object (sha256, size, type, body) VALUES (?, ?, ?, ?)
                        ON CONFLICT (sha256) DO UPDATE SET body = excluded.body WHERE object.body IS NOT NULL""",
                        small.sha256, small.size, small.type, small.body);
            }
            return null;
        });
        batch.clear();
        batchBytes = 0;
    }

    private void file(BagReader bag, String path, String type, long total) throws IOException {
        String sha256 = bag.sha256(path);
        Optional<Path> there = objects.fileIfThere(sha256);
        if (there.isPresent() && Files.size(there.get()) == bag.size(path) && Hashing.sha256(there.get()).equals(sha256)) {
            if (continued && !taken.contains(sha256)) {
                more(bag.size(path), total);
            } else { // every byte of a bag is looked at before it is let in
                bag.read(path, OutputStream.nullOutputStream(), read -> more(read, total));
            }
        } else {
            Path copy = bag.size(path) >= PartialObject.LEAST ? large(bag, path, total) : staging.resolve(sha256);
            if (bag.size(path) < PartialObject.LEAST) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy), 1 << 16)) {
                    bag.read(path, out, read -> more(read, total));
                }
            }
            objects.adopt(copy, sha256);
            taken.add(sha256);
        }
        inspection.file(path, objects.file(sha256));
        store.update("""
                INSERT INTO object (sha256, size, type, body) VALUES (?, ?, ?, NULL)
                ON CONFLICT (sha256) DO UPDATE SET body = NULL, type = excluded.type""", sha256, bag.size(path), type);
    }

    /** Copies a large object, from where an attempt before was cut off. @return where it lies, whole */
    private Path large(BagReader bag, String path, long total) throws IOException {
        PartialObject part = new PartialObject(java.util.Objects.requireNonNull(staging.getParent()), bag.sha256(path));
        long begun = part.begun();
        long before = done;
        try {
            copy(bag, path, part, begun, total);
        } catch (PackException wrong) {
            if (begun == 0 || wrong.refusal() != Refusal.WRONG_HASH) {
                throw wrong;
            }
            // what lay here was not what it should be
            done = before;
            copy(bag, path, part, 0, total);
        }
        return part.file();
    }

    private void copy(BagReader bag, String path, PartialObject part, long begun, long total) throws IOException {
        try (InputStream there = begun == 0 ? InputStream.nullInputStream() : new BoundedInput(Files.newInputStream(part.file()), begun);
                OutputStream out = part.goOn(begun)) {
            bag.readOn(path, there, begun, out, read -> more(read, total));
        } catch (PackException refused) {
            if (refused.refusal() == Refusal.WRONG_HASH || refused.refusal() == Refusal.WRONG_SIZE) {
                part.delete();
            }
            throw refused;
        }
    }

    /** The first bytes of a file. */
    private static final class BoundedInput extends java.io.FilterInputStream {

        private long left;

        BoundedInput(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = left == 0 ? -1 : super.read(bytes, offset, (int) Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }
    }
}
