package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import yunguan.store.Database;

/** The starter pack's catalogue as it is installed, without its media. */
public final class StarterStore {

    /** The author's folder, read by the first test that wants it: it is the same for all of them, and nobody writes to it. */
    private static final class Read {

        static final Crate TAIJIANG = read();

        private static Crate read() {
            Problems problems = new Problems();
            Crate crate = AuthorsFolder.read(Path.of(System.getProperty("yunguan.home", "."), "media/taijiang"), problems, Progress.SILENT);
            if (!problems.none()) {
                throw new IllegalStateException(problems.problems().toString());
            }
            return crate;
        }
    }

    private StarterStore() {
    }

    /** Lays all rows of the author's folder down as a current version. Every file is the same object. */
    public static void fill(Database store) {
        fill(store, path -> "0".repeat(64));
    }

    /** The same. @param object names the object of a file, by its path */
    public static void fill(Database store, UnaryOperator<String> object) {
        Crate crate = Read.TAIJIANG;
        new StagedRows(store, crate, object::apply, path -> cues(crate, path)).lay(Progress.SILENT);
        store.update("INSERT INTO pack VALUES (?, ?, '{}', '', '', '', '', NULL)", crate.info.id(), crate.info.version());
    }

    private static List<WebVtt.Cue> cues(Crate crate, String path) {
        try (InputStream in = Objects.requireNonNull(crate.files.get(path), path).open()) {
            return WebVtt.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), new ArrayList<>());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
