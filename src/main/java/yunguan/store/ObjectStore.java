package yunguan.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The payload files of all packs, each once under its SHA-256: up to 1 MiB as a row of {@code object}, above
 * that as a file {@code objects/SHA256}. Films, sounds and pyramids are files whatever their size, because
 * the media player and SQLite read them by address.
 */
public final class ObjectStore {

    /** Above this, an object is a file. */
    public static final long ROW_LIMIT = 1 << 20;

    /** So many files are synced at once. */
    private static final int SYNCS = 8;

    private final Database store;
    private final Path folder;
    private final Leases leases;

    public ObjectStore(Database store, Path folder) {
        this(store, folder, new Leases());
    }

    /** @param leases what the screens of this process read at this moment */
    public ObjectStore(Database store, Path folder, Leases leases) {
        this.store = store;
        this.folder = folder;
        this.leases = leases;
    }

    /** Who reads a file by its address takes a lease, so that it stays until it is given back. */
    public Leases leases() {
        return leases;
    }

    /** Whether an object of this type and size is kept as a row. */
    public static boolean asRow(String mediaType, long size) {
        boolean byAddress = mediaType.startsWith("video/") || mediaType.startsWith("audio/")
                || mediaType.equals("application/vnd.sqlite3");
        return size <= ROW_LIMIT && !byAddress;
    }

    /** Where an object lies when it is a file. */
    public Path file(String sha256) {
        return folder.resolve(sha256);
    }

    /** The file of an object, or nothing where it is missing. */
    public Optional<Path> fileIfThere(String sha256) {
        Path file = file(sha256);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** The bytes of an object, or nothing where it is missing. */
    public Optional<byte[]> bytes(String sha256) {
        Optional<byte[]> row = store.one("SELECT body FROM object WHERE sha256 = ? AND body IS NOT NULL",
                found -> found.bytes("body"), sha256);
        if (row.isPresent()) {
            return row;
        }
        try {
            Optional<Path> file = fileIfThere(sha256);
            return file.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(file.get()));
        } catch (IOException failure) {
            return Optional.empty();
        }
    }

    /** A file that is to become an object, whose hash the caller has checked. */
    public record Staged(Path file, String sha256) { }

    /**
     * Moves staged files to their places: all synced, then renamed, and their folder synced once, so that after a power
     * cut each is there whole or not at all, and all are there when this has returned.
     */
    public void adopt(List<Staged> staged) throws IOException {
        if (staged.isEmpty()) {
            return;
        }
        boolean fresh = !Files.isDirectory(folder);
        Files.createDirectories(folder);
        if (fresh) {
            sync(folder.toAbsolutePath().getParent());
        }
        sync(staged);
        for (Staged one : staged) {
            Files.move(one.file, file(one.sha256), StandardCopyOption.ATOMIC_MOVE);
        }
        sync(folder);
    }

    /** Syncs some files, several at once: a file system with a journal puts those onto the disk in one go, and alone each waits for a turn of its own. */
    private static void sync(List<Staged> staged) throws IOException {
        if (staged.size() == 1) {
            sync(staged.getFirst().file);
            return;
        }
        try (ExecutorService several = Executors.newFixedThreadPool(Math.min(SYNCS, staged.size()))) {
            List<Future<Void>> all = several.invokeAll(staged.stream().map(one -> (Callable<Void>) () -> {
                sync(one.file);
                return null;
            }).toList());
            for (Future<Void> one : all) {
                one.get();
            }
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException ours) {
                throw ours;
            }
            throw new IOException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Asks the system to put a file or a folder onto the disk now. */
    public static void sync(Path fileOrFolder) throws IOException {
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
