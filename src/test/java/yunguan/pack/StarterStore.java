package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import yunguan.store.Database;

/** The starter pack's catalogue as it is installed, without its media. */
public final class StarterStore {

    private StarterStore() {
    }

    /** Reads the author's folder and lays all its rows down as a current version. */
    public static void fill(Database store) {
        Path folder = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang");
        Problems problems = new Problems();
        Crate crate = AuthorsFolder.read(folder, problems, Progress.SILENT);
        if (!problems.none()) {
            throw new IllegalStateException(problems.problems().toString());
        }
        new StagedRows(store, crate, path -> "0".repeat(64), path -> cues(crate, path)).lay(Progress.SILENT);
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
