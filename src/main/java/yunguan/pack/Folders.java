package yunguan.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that come and go while packs are built and installed. */
final class Folders {

    private Folders() {
    }

    /** Deletes a folder with all that is in it; links are taken away, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause(); // a disk that fails on the way fails as one that fails at once
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    /** The same after something else failed: what cannot be deleted now is swept at the next start. */
    static void tryToDelete(Path folder) {
        try {
            delete(folder);
        } catch (IOException left) {
            // nothing reads it, and the sweep at the start takes it away
        }
    }

    /** A folder, and every folder in it. */
    static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isDirectory).toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
