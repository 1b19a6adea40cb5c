package yunguan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where everything lies that is not part of the program. One process owns it, by a lock on the file {@code lock}.
 *
 * <pre>
 * store.db            catalogue, texts, search index, small objects
 * visits.db           votes, counters, the staff's log, what went wrong lately
 * objects/SHA256      large objects and everything that is read by address
 * packs/ID/VERSION/   the tag files of an installed bag
 * inbox/              what commands hand to the kiosk that owns the folder
 * staging/            what is half done; swept at the start
 * cache/              can be thrown away at any time
 * log/                kiosk.log
 * </pre>
 */
public record DataFolder(Path root) {

    public Path store() {
        return root.resolve("store.db");
    }

    public Path visits() {
        return root.resolve("visits.db");
    }

    public Path objects() {
        return root.resolve("objects");
    }

    public Path packs() {
        return root.resolve("packs");
    }

    public Path staging() {
        return root.resolve("staging");
    }

    public Path inbox() {
        return root.resolve("inbox");
    }

    public Path cache() {
        return root.resolve("cache");
    }

    public Path log() {
        return root.resolve("log");
    }

    /** Bytes that can still be written where a file or folder lies. It asks the folder itself: a file store cannot be named everywhere. */
    public static long room(Path there) {
        return there.toFile().getUsableSpace();
    }

    /** The place where the XDG base directory specification puts a user's data. */
    public static DataFolder standard() {
        String xdg = System.getenv("XDG_DATA_HOME");
        Path base = xdg != null && !xdg.isBlank()
                ? Path.of(xdg)
                : Path.of(System.getProperty("user.home"), ".local", "share");
        return new DataFolder(base.resolve("yunguan"));
    }

    /**
     * Takes the folder for this process until the returned owner is closed.
     *
     * @throws StoreException {@code IN_USE} when another process has it, {@code READ_ONLY} when it cannot be written
     */
    public Owner own() {
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException sameProcess) {
                lock = null;
            }
            if (lock == null) {
                channel.close();
                throw new StoreException(StoreException.Trouble.IN_USE, "another kiosk uses " + root);
            }
            return new Owner(channel);
        } catch (IOException failure) {
            throw new StoreException(StoreException.Trouble.READ_ONLY, "cannot write to " + root, failure);
        }
    }

    /** Holds the lock of a data folder. The system lets go of it when the process ends, however it ends. */
    public static final class Owner implements AutoCloseable {

        private final FileChannel channel;

        Owner(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException ignored) {
                // the lock goes with the process in any case
            }
        }
    }
}
