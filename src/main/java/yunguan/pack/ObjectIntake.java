package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/**
 * Takes the payload of a bag into the object store, each byte compared with its manifest on the way. Small files
 * go as rows, the others are written beside; {@link Landing} lays them down, many at a time, while the next are read.
 */
final class ObjectIntake {

    private final Database store;
    private final ObjectStore objects;
    private final Path staging;
    private final Landing landing;
    private final Progress progress;
    private boolean continued;
    private Set<String> before = Set.of();
    /** Files that this attempt has copied: they are in their places, or on their way there. */
    private final Set<String> taken = new HashSet<>();
    private long done;
    private long total;

    /** @param staging a folder of its own under {@code staging/}; it stays until {@link #take} has returned */
    ObjectIntake(Database store, ObjectStore objects, Path staging, Inspection inspection, Progress progress) {
        this.store = store;
        this.objects = objects;
        this.staging = staging;
        this.progress = progress;
        landing = new Landing(store, objects, inspection, () -> more(0));
    }

    /** How many bytes are not here yet, so that a disk that is too small is told before anything is copied. */
    static long missing(BagReader bag, Database store, ObjectStore objects, Path staging) {
        Set<String> counted = rowsThere(store);
        long bytes = 0;
        for (String path : bag.payload()) {
            String sha256 = bag.sha256(path);
            boolean row = ObjectStore.asRow(MediaType.of(path).type(), bag.size(path));
            if (counted.add(sha256) && (row || objects.fileIfThere(sha256).isEmpty())) {
                bytes += bag.size(path) - (row ? 0 : begun(staging, sha256));
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
        continued = goesOn;
        before = goesOn ? rowsThere(store) : Set.of();
        try (landing) {
            try {
                takeAll(bag);
            } catch (PackException refused) {
                landing.keep(refused);
                throw refused;
            }
        }
    }

    private void takeAll(BagReader bag) throws IOException {
        total = bag.size();
        for (String path : bag.payload()) {
            String type = MediaType.of(path).type();
            if (ObjectStore.asRow(type, bag.size(path))) {
                row(bag, path, type);
            } else {
                file(bag, path, type);
            }
        }
        landing.finish();
    }

    private void more(long bytes) {
        done += bytes;
        progress.at(Progress.Phase.COPY, done, total);
    }

    private void row(BagReader bag, String path, String type) throws IOException {
        if (before.contains(bag.sha256(path))) {
            Optional<byte[]> there = objects.bytes(bag.sha256(path));
            if (there.isPresent() && Hashing.sha256(there.get()).equals(bag.sha256(path))) {
                more(there.get().length);
                landing.row(path, bag.sha256(path), type, there.get(), false);
                return;
            }
        }
        WholeBytes body = new WholeBytes((int) bag.size(path));
        bag.read(path, body, this::more);
        landing.row(path, bag.sha256(path), type, body.bytes(), true);
    }

    private void file(BagReader bag, String path, String type) throws IOException {
        String sha256 = bag.sha256(path);
        long size = bag.size(path);
        Path staged = null;
        Optional<Path> there = taken.contains(sha256) ? Optional.empty() : objects.fileIfThere(sha256);
        if (taken.contains(sha256)) { // every byte of a bag is looked at before it is let in
            bag.read(path, OutputStream.nullOutputStream(), this::more);
        } else if (there.isPresent() && Files.size(there.get()) == size && Hashing.sha256(there.get()).equals(sha256)) {
            if (continued) {
                more(size);
            } else {
                bag.read(path, OutputStream.nullOutputStream(), this::more);
            }
        } else if (size >= PartialObject.LEAST) {
            staged = large(bag, path);
        } else {
            staged = staging.resolve(sha256);
            try (OutputStream out = Files.newOutputStream(staged)) { // the reader hands over large pieces
                bag.read(path, out, this::more);
            }
        }
        if (staged != null) {
            taken.add(sha256);
        }
        landing.file(path, sha256, type, size, staged);
    }

    /** Copies a large object, from where an attempt before was cut off. @return where it lies, whole */
    private Path large(BagReader bag, String path) throws IOException {
        PartialObject part = new PartialObject(java.util.Objects.requireNonNull(staging.getParent()), bag.sha256(path));
        long begun = part.begun();
        long before = done;
        try {
            copy(bag, path, part, begun);
        } catch (PackException wrong) {
            if (begun == 0 || wrong.refusal() != Refusal.WRONG_HASH) {
                throw wrong;
            }
            // what lay here was not what it should be
            done = before;
            copy(bag, path, part, 0);
        }
        return part.file();
    }

    private void copy(BagReader bag, String path, PartialObject part, long begun) throws IOException {
        try (InputStream there = begun == 0 ? InputStream.nullInputStream() : new BoundedInput(Files.newInputStream(part.file()), begun);
                OutputStream out = new Carrier(part.goOn(begun))) {
            bag.readOn(path, there, begun, out, this::more);
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
