package yunguan.command.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.app.Place;
import yunguan.command.Kiosk;

/** Makes a release folder: Java, the program, the installed pack, and a launcher that needs nothing else. */
@Command(name = "dist", mixinStandardHelpOptions = true,
        description = "Make a release folder that starts by itself, with the bundled pack installed.")
public final class DistCommand implements Callable<Integer> {

    private final Kiosk kiosk;

    @Option(names = {"-o", "--out"}, paramLabel = "DIR", required = true, description = "the folder to make; it must not be there yet, or be empty")
    private @Nullable Path out;

    public DistCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = java.util.Objects.requireNonNull(out).toAbsolutePath().normalize();
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            return refuse(folder + " is there already and is not empty. Name a folder that does not exist yet.");
        }
        Path parent = folder.getParent();
        if (parent == null || Files.exists(parent) && !Files.isWritable(parent)) {
            return refuse("The release cannot be written beside " + folder + ". Name a folder in a place that can be written.");
        }
        Place place = kiosk.place();
        if (!Files.exists(place.bundledPack())) {
            return refuse("The pack to put into the release is missing: " + place.bundledPack() + " (bundled.pack in kiosk.properties).");
        }
        Files.createDirectories(parent);
        // made beside and renamed: a release that is there is a whole one
        Path half = Files.createTempDirectory(parent, "." + folder.getFileName() + "-");
        try {
            new Release(place, half).make();
            Files.deleteIfExists(folder);
            Files.move(half, folder, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (ReleaseException failure) {
            Release.delete(half);
            return refuse(failure.getMessage());
        } catch (IOException | RuntimeException failure) {
            Release.delete(half);
            throw failure;
        }
        System.out.println("完成 · The release lies in " + folder + "  (" + megabytes(folder) + " MB). Start it with " + folder + "/kiosk");
        return 0;
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return 1;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static long megabytes(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1_000_000;
        }
    }
}
