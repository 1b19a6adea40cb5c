package yunguan.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yunguan.store.ObjectStore;

/**
 * Where a zip is written, whole or cut into {@link Volumes}: first into a folder beside it, then, when all of it is on
 * the disk, to its place. A whole zip takes its place in one step. Volumes cannot, so the old ones are all taken away
 * before the first new one comes, and the new ones come from the last to the first: until .001 is there, whoever opens
 * the pack is told that it is missing. Never do old volumes lie among new ones.
 *
 * <p>A process that is killed meanwhile leaves the folder; the next that writes there puts the old ones back, or goes
 * on with the new ones where all of those are whole.
 */
final class ZipTarget implements AutoCloseable {

    private final Path target;
    private final long volume;
    private final Path work;
    private final Path fresh;
    private final List<Path> written = new ArrayList<>();
    private @Nullable OutputStream current;
    private long left;
    private long size;

    /**
     * Begins.
     *
     * @param target the zip, without a volume's number
     * @param volume size of a volume in bytes; 0: one whole zip
     */
    ZipTarget(Path target, long volume) throws IOException {
        this.target = target.toAbsolutePath();
        this.volume = volume;
        restore(target);
        work = work(target);
        fresh = work.resolve("new");
        Files.createDirectories(fresh);
    }

    private static Path work(Path target) {
        Path there = target.toAbsolutePath();
        return there.resolveSibling("." + Volumes.name(there) + ".parts");
    }

    /** Puts right what a process that was killed left half moved, and takes away what it left half written. */
    static void restore(Path target) throws IOException {
        Path work = work(target);
        Path folder = java.util.Objects.requireNonNull(work.getParent());
        if (Files.isDirectory(work.resolve("ready"))) {
            move(Folders.children(work.resolve("ready")).reversed(), folder);
        } else {
            move(Folders.children(work.resolve("old")).reversed(), folder);
        }
        Folders.delete(work);
    }

    /** Refuses a zip that would have too many volumes, as far as that can be told before. @param bytes of its content */
    void expect(long bytes) {
        if (volume > 0 && bytes / volume >= Volumes.MOST) {
            throw tooMany(bytes / volume + 1);
        }
    }

    private PackException tooMany(long volumes) {
        return new PackException(Refusal.TOO_MANY_VOLUMES, Volumes.name(target), Long.toString(volumes));
    }

    /** Takes the bytes of the zip. To close it is not to finish: only {@link #put} does. */
    OutputStream out() {
        return new BufferedOutputStream(new Cutter(), 1 << 16);
    }

    /** Puts what was written in its place. @return the size of the whole zip in bytes */
    long put() throws IOException {
        finish();
        ObjectStore.sync(fresh);
        Path folder = java.util.Objects.requireNonNull(target.getParent());
        List<Path> old = new ArrayList<>(Volumes.lying(target).values());
        if (volume == 0) {
            Files.move(written.getFirst(), target, StandardCopyOption.ATOMIC_MOVE);
            for (Path stale : old) {
                Files.delete(stale);
            }
        } else {
            if (Files.exists(target)) {
                old.addFirst(target);
            }
            move(old, Files.createDirectories(work.resolve("old")));
            Files.move(fresh, work.resolve("ready"), StandardCopyOption.ATOMIC_MOVE);
            ObjectStore.sync(work);
            move(Folders.children(work.resolve("ready")).reversed(), folder);
        }
        ObjectStore.sync(folder);
        return size;
    }

    private static void move(List<Path> files, Path folder) throws IOException {
        for (Path file : files) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void finish() throws IOException {
        OutputStream open = current;
        if (open != null) {
            current = null;
            open.close();
            ObjectStore.sync(written.getLast());
        }
    }

    /** Takes away what was not put in its place. */
    @Override
    public void close() throws IOException {
        try (OutputStream _ = current) {
            current = null;
        } finally {
            restore(target);
        }
    }

    private final class Cutter extends OutputStream {

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int at = offset;
            int rest = length;
            while (rest > 0) {
                OutputStream to = current;
                if (to == null || volume > 0 && left == 0) {
                    to = next();
                }
                int piece = volume > 0 ? (int) Math.min(left, rest) : rest;
                to.write(bytes, at, piece);
                at += piece;
                rest -= piece;
                left -= piece;
                size += piece;
            }
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        private OutputStream next() throws IOException {
            finish();
            if (volume > 0 && written.size() == Volumes.MOST) {
                throw tooMany(Volumes.MOST + 1L);
            }
            Path name = volume > 0 ? Volumes.volume(target, written.size() + 1) : target;
            Path file = fresh.resolve(Volumes.name(name));
            OutputStream to = Files.newOutputStream(file);
            written.add(file);
            current = to;
            left = volume;
            return to;
        }
    }
}
