package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Makes a pack of an author's folder. The same folder gives the same bytes. */
public final class PackBuilder {

    private final PackNaming naming;

    public PackBuilder() {
        this(PackNaming.AS_WRITTEN);
    }

    PackBuilder(PackNaming naming) {
        this.naming = naming;
    }

    /**
     * Checks a folder and, where it finds nothing wrong, writes the pack beside its target and renames it.
     *
     * @param target a {@code .zip}, or else a folder; a pack that is there is replaced, anything else is not
     * @throws PackException when the folder cannot be read or the target cannot be written
     */
    public BuildReport build(Path authorsFolder, Path target, Progress progress) {
        return build(authorsFolder, target, 0, progress);
    }

    /** The same in volumes. @param volume size of a volume of the zip in bytes; 0: one whole zip */
    public BuildReport build(Path authorsFolder, Path target, long volume, Progress progress) {
        boolean zip = target.getFileName().toString().endsWith(".zip");
        return build(authorsFolder, target, zip, volume, false, BuildOptions.PLAIN, progress);
    }

    /**
     * The same, with foreign programs: what they can measure is measured, and with {@link BuildOptions#convert} what the kiosk does
     * not play or show is converted. The same folder gives the same bytes with the same programs. When the thread is interrupted,
     * the program that runs is killed and the pack is refused.
     */
    public BuildReport build(Path authorsFolder, Path target, long volume, BuildOptions options, Progress progress) {
        boolean zip = target.getFileName().toString().endsWith(".zip");
        return build(authorsFolder, target, zip, volume, false, options, progress);
    }

    /** The same in one piece. */
    public BuildReport build(Path authorsFolder, Path target, BuildOptions options, Progress progress) {
        return build(authorsFolder, target, 0, options, progress);
    }

    /** The same into a folder that is soon thrown away: files are linked where the disk allows it. */
    BuildReport buildLinked(Path authorsFolder, Path target, Progress progress) {
        return build(authorsFolder, target, false, 0, true, BuildOptions.PLAIN, progress);
    }

    private BuildReport build(Path authorsFolder, Path target, boolean zip, long volume, boolean link, BuildOptions options, Progress progress) {
        if (!Files.isDirectory(authorsFolder)) {
            throw new PackException(Refusal.NOT_FOUND, authorsFolder.toString(), "");
        }
        Problems problems = new Problems();
        try (MediaBench bench = new MediaBench(options, problems)) {
            return build(authorsFolder, target, zip, volume, link, bench, problems, progress);
        }
    }

    private BuildReport build(Path authorsFolder, Path target, boolean zip, long volume, boolean link, MediaBench bench, Problems problems, Progress progress) {
        Crate crate = AuthorsFolder.read(authorsFolder, naming.otherwise(authorsFolder), bench, problems, progress);
        if (!problems.none()) {
            return new BuildReport(problems.problems(), problems.warnings(), crate.entries.size(), 0, List.of(), List.of());
        }
        refuseStrangers(target, zip);
        Path work = null;
        try {
            Path parent = target.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            work = Files.createTempDirectory(parent, "." + target.getFileName() + ".");
            Remembered remembered = Remembered.of(authorsFolder);
            List<MeasuredMedium> media = new SoundLevels(bench, remembered, problems, progress).measure();
            FilmFacts facts = new FilmFacts(crate, bench, remembered, work, problems, progress);
            List<String> converted = new Conversions(crate, bench, work, problems, progress).make();
            if (problems.none()) {
                facts.write(media);
                facts.remember();
            }
            if (!problems.none()) {
                return new BuildReport(problems.problems(), problems.warnings(), crate.entries.size(), 0, converted, media);
            }
            BagWriter writer = BagWriter.seal(crate, progress);
            writer.version(naming.version(crate.info, writer::tagManifest));
            Path fresh = work.resolve("fresh");
            long bytes = zip ? writer.zip(target, volume) : writer.folder(fresh, link);
            if (!zip) {
                if (Files.exists(target)) {
                    Files.move(target, work.resolve("old"));
                }
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return new BuildReport(problems.problems(), problems.warnings(), crate.entries.size(), bytes, converted, media);
        } catch (IOException failure) {
            throw PackException.writing(failure, target);
        } finally {
            if (work != null) {
                Folders.tryToDelete(work);
            }
        }
    }

    /** A target that is there is replaced only when it is a pack, or a file where a file is wanted. */
    private static void refuseStrangers(Path target, boolean zip) {
        boolean folder = Files.isDirectory(target);
        boolean pack = folder && Files.isRegularFile(target.resolve("bagit.txt"));
        if (zip ? folder : Files.exists(target) && !pack) {
            throw new PackException(Refusal.TARGET_EXISTS, target.toString(), "");
        }
    }
}
