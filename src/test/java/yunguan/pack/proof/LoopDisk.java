package yunguan.pack.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An ext4 disk in a file, whose power can be cut: what was not synced is in the memory of the system alone, and a copy of
 * the file does not have it. The system writes nothing by itself for five minutes ({@code commit=300}; no guessing at
 * what a rename means, {@code noauto_da_alloc}).
 */
final class LoopDisk implements AutoCloseable {

    private static final String OPTIONS = "loop,commit=300,noauto_da_alloc,noatime";

    private final Path image;
    final Path mounted;

    private LoopDisk(Path image, Path mounted) {
        this.image = image;
        this.mounted = mounted;
    }

    /** An empty disk of so many mebibytes; the file takes what is used. */
    static Path formatted(Path image, int size) throws IOException, InterruptedException {
        Program.sh("truncate", "-s", size + "M", image.toString());
        Program.sh("mkfs.ext4", "-q", "-F", "-J", "size=8", "-E", "lazy_itable_init=1,nodiscard", "-m", "0", image.toString());
        return image;
    }

    /** @throws IOException where this machine, or this user, cannot mount files */
    static LoopDisk mount(Path image) throws IOException, InterruptedException {
        Path mounted = Files.createDirectories(image.resolveSibling(image.getFileName() + ".mounted"));
        Program.sh("mount", "-t", "ext4", "-o", OPTIONS, image.toString(), mounted.toString());
        return new LoopDisk(image, mounted);
    }

    /** Another disk with the same files, all of them on it. */
    static Path copied(Path image, Path copy) throws IOException, InterruptedException {
        Program.sh("cp", "--sparse=always", image.toString(), copy.toString());
        return copy;
    }

    /** What is on the disk at this moment: a copy of it, as it would be after a power cut. */
    Path cut() throws IOException, InterruptedException {
        return copied(image, image.resolveSibling(image.getFileName() + ".cut"));
    }

    @Override
    public void close() {
        try {
            Program.sh("umount", mounted.toString());
            Files.deleteIfExists(mounted);
            Files.deleteIfExists(image);
        } catch (IOException left) {
            throw new java.io.UncheckedIOException(left);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
