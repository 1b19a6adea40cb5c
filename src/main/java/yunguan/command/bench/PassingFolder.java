package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import yunguan.command.tour.Finger;

/** A folder for as long as something is measured; it goes with all that lies in it. */
record PassingFolder(Path path) implements AutoCloseable {

    /** What was ended a moment ago may still be putting something down. */
    private static final int TRIES = 10;
    private static final long BETWEEN_MILLIS = 200;

    /** A fresh one. @param name how its name begins */
    static PassingFolder of(String name) throws IOException {
        return new PassingFolder(Files.createTempDirectory(name));
    }

    @Override
    public void close() throws IOException {
        for (int tries = 1; Files.exists(path); tries++) {
            try {
                empty();
            } catch (DirectoryNotEmptyException | java.io.UncheckedIOException still) {
                if (tries >= TRIES) {
                    throw new IOException(path + " cannot be taken away", still);
                }
                Finger.rest(BETWEEN_MILLIS);
            }
        }
    }

    private void empty() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(Objects.requireNonNull(one));
            }
        }
    }
}
