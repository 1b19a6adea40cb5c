package yunguan.visits.count;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that stay: whole or not at all, and on the disk or the stick before anybody is told of them. */
public final class SafeFile {

    private SafeFile() {
    }

    /** Writes a file; one of the same name is replaced. @throws IOException when the disk is full, read-only or gone; then nothing has changed */
    public static void write(Path file, byte[] content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new java.nio.file.NoSuchFileException(String.valueOf(folder));
        }
        Path beside = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            try {
                Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException notThisFileSystem) {
                Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
            }
            try (FileChannel sync = FileChannel.open(folder, StandardOpenOption.READ)) {
                sync.force(true);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
