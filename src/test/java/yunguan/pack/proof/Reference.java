package yunguan.pack.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The reference installation: a hall with version 1 of a pack, and version 2 of it on a stick, as a zip and as a folder.
 * Made once for all proofs; each run has a copy of the hall.
 */
final class Reference {

    private static final long ROOM = 4L << 30;
    private static final Reference ONE = make();

    /** A fixed one, so that a failure comes again; {@code -Dyunguan.seed=…} takes another. */
    static final long SEED = Long.getLong("yunguan.seed", 20261123);
    static final boolean FULL = Boolean.getBoolean("yunguan.full");

    final Path folder;
    final Disk disk;
    final Program program;
    final Visible before;
    final Visible after;
    /** All that lies in the data folder after an installation that nothing disturbed. */
    final Visible settled;
    private final AtomicInteger halls = new AtomicInteger();

    private Reference(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        disk = Disk.compiled(folder);
        Program plain = Program.packed(folder);
        for (int version = 1; version <= 2; version++) {
            Path authors = folder.resolve("authors-" + version);
            Files.createDirectories(authors);
            ReferenceFolder.write(authors, version);
            done(plain, "pack", "build", authors.toString(), "-o", stick("proof-" + version + ".zip").toString());
            done(plain, "pack", "build", authors.toString(), "-o", stick("proof-" + version).toString());
        }
        Path first = folder.resolve("first");
        program = plain.archived(folder.resolve("classes.jsa"), install(first, "proof-2.zip"));
        NextStart.forget(first);
        Path hall = folder.resolve("hall");
        done(program, "pack", "install", stick("proof-1.zip").toString(), "--allow-unsigned", "--data", hall.toString());
        before = Visible.in(hall);
        Path undisturbed = copyOfHall();
        done(program, install(undisturbed, "proof-2.zip"));
        after = Visible.in(undisturbed);
        settled = Visible.everything(undisturbed);
        if (before.equals(after)) {
            throw new AssertionError("the two versions look alike");
        }
        NextStart.forget(undisturbed);
    }

    static Reference one() {
        return ONE;
    }

    private static Reference make() {
        try {
            Path folder = Files.createTempDirectory(place(), "yunguan-proof-").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> NextStart.forget(folder)));
            return new Reference(folder);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError("the reference installation could not be made", failure);
        }
    }

    /** In memory where there is room: who is killed or told of an error needs no real disk; what a power cut leaves is told by {@link LoopDisk}. */
    private static Path place() throws IOException {
        Path memory = Path.of("/dev/shm");
        boolean room = Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM;
        return room ? memory : Path.of(System.getProperty("java.io.tmpdir"));
    }

    Path stick(String name) throws IOException {
        return Files.createDirectories(folder.resolve("stick")).resolve(name);
    }

    private void done(Program by, String... words) throws IOException, InterruptedException {
        Program.Run run = by.start(Map.of(), folder.resolve("made.txt"), words);
        if (run.ends() != 0) {
            throw new AssertionError(String.join(" ", words) + ": " + run.said() + run.complained());
        }
    }

    /** The words that install version 2. */
    static String[] install(Path data, String pack) throws IOException {
        List<String> words = new ArrayList<>(List.of("pack", "install", data.resolveSibling("stick").resolve(pack).toString(),
                "--allow-unsigned", "--data", data.toString()));
        return words.toArray(String[]::new);
    }

    /** A hall of its own for one run. */
    Path copyOfHall() throws IOException {
        Path hall = folder.resolve("hall");
        Path copy = folder.resolve("hall-" + halls.incrementAndGet());
        try (Stream<Path> all = Files.walk(hall)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.copy(path, copy.resolve(hall.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return copy;
    }
}
