package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A zip that was cut into FILE.zip.001, FILE.zip.002, …, as {@code split} and 7-Zip cut it too, because a stick takes
 * no file of 4 GiB. Laid end to end the volumes are the zip again; all but the last are of one size.
 */
public final class Volumes {

    /** Three digits count so far. */
    public static final int MOST = 999;

    private static final Pattern NAME = Pattern.compile("(.+\\.zip)\\.(\\d{3})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private Volumes() {
    }

    /** Whether something lies there that may be a pack: a file, a folder, or the volumes of a zip that is named without a number. */
    public static boolean there(Path named) {
        try {
            return Files.exists(named) || !lying(named).isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether a file is by its name a volume of a zip. */
    public static boolean isOne(Path file) {
        return number(file) > 0;
    }

    /** Whether a file is by its name the first volume, which stands for all of them in a list of packs. */
    public static boolean isFirst(Path file) {
        return number(file) == 1;
    }

    /** The zip that a volume is a piece of; of anything else itself. */
    public static Path whole(Path named) {
        Matcher name = NAME.matcher(name(named));
        return name.matches() ? named.resolveSibling(name.group(1)) : named;
    }

    /** Where a volume of a zip lies. @param number from 1 */
    public static Path volume(Path zip, int number) {
        return zip.resolveSibling("%s.%03d".formatted(name(zip), number));
    }

    /**
     * The files that make up a pack, in their order: the file itself, or its volumes.
     *
     * @param named a zip, one of its volumes, or a zip of which only the volumes are there
     * @throws PackException when a volume is missing between the others, or nothing is there
     */
    static List<Path> files(Path named) throws IOException {
        if (Files.isRegularFile(named) && !isOne(named)) {
            return List.of(named);
        }
        Path zip = whole(named);
        TreeMap<Integer, Path> lying = lying(zip);
        if (lying.isEmpty() || number(named) > lying.lastKey()) {
            throw new PackException(Refusal.NOT_FOUND, named.toString(), "");
        }
        List<Path> files = new ArrayList<>();
        for (int number = 1; number <= lying.lastKey(); number++) {
            Path file = lying.get(number);
            if (file == null) {
                throw new PackException(Refusal.VOLUME_MISSING, name(volume(zip, number)), name(zip));
            }
            files.add(file);
        }
        return files;
    }

    /** The volumes of a zip that are there, by their numbers. */
    static TreeMap<Integer, Path> lying(Path zip) throws IOException {
        TreeMap<Integer, Path> found = new TreeMap<>();
        Path folder = zip.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> number(file) > 0 && name(whole(file)).equals(name(zip)) && Files.isRegularFile(file))
                    .forEach(file -> found.put(number(file), zip.resolveSibling(name(file))));
        } catch (java.io.UncheckedIOException failure) {
            throw failure.getCause();
        }
        return found;
    }

    /** The name of the file without its folder. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static int number(Path file) {
        Matcher name = NAME.matcher(name(file));
        return name.matches() ? Integer.parseInt(name.group(2)) : 0;
    }
}
