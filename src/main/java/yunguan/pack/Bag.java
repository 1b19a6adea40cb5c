package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** The files of a bag, in a folder or in a zip, with safe names; nothing of their content is checked here. */
interface Bag extends AutoCloseable {

    /** So many files and folders a pack may have. */
    int MOST_FILES = 100_000;

    /** Sizes in bytes by path, relative to the bag's own folder, sorted. */
    NavigableMap<String, Long> files();

    InputStream open(String path) throws IOException;

    /**
     * Opens a file further on, as one goes on who was interrupted. A check sum of the container covers the file from its
     * first byte and cannot be compared then: whoever reads so compares the digest of the whole file.
     *
     * @param from the first byte that is read; at the size of the file there is nothing left
     * @throws java.io.EOFException when the file is not so long
     */
    default InputStream open(String path, long from) throws IOException {
        InputStream in = open(path);
        try {
            in.skipNBytes(from);
            return in;
        } catch (IOException | RuntimeException failure) {
            in.close();
            throw failure;
        }
    }

    /** What is said of a file that cannot be read to its end, or is not as the container says. @param source what was opened */
    default PackException damaged(Path source, String path, IOException broken) {
        return new PackException(Refusal.DAMAGED_ZIP, source.toString(), path, List.of(), broken);
    }

    @Override
    void close() throws IOException;

    /** Opens a pack. @param source a bag's folder, a zip, a volume of a zip, or a zip of which only the volumes are there */
    static Bag of(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            return FolderBag.open(source);
        }
        if (Files.exists(source) && !Files.isRegularFile(source)) {
            throw new PackException(Refusal.NOT_FOUND, source.toString(), "");
        }
        return ZipBag.open(source);
    }

    /** Sees that names are safe and stand only once: no twins by capitals or Unicode form, none that is a file and a folder. */
    final class Names {

        /** By what is left of a path where neither capitals nor Unicode forms count: the path. */
        private final Map<String, String> seen = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> files = new HashSet<>();
        private final Set<String> folders = new HashSet<>();

        /** @param folder whether it is a folder that is listed by itself */
        void check(String name, boolean folder) {
            BagName.check(name);
            twin(name);
            if (!names.add(name)) {
                throw new PackException(Refusal.DUPLICATE_NAME, name, "");
            }
            if (!folder) {
                files.add(name);
            }
            for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
                if (!folders.add(name.substring(0, slash))) {
                    continue; // as its first file has had it checked
                }
                twin(name.substring(0, slash));
                if (files.contains(name.substring(0, slash))) {
                    throw new PackException(Refusal.DUPLICATE_NAME, name.substring(0, slash), "");
                }
            }
            if (!folder && folders.contains(name)) {
                throw new PackException(Refusal.DUPLICATE_NAME, name, "");
            }
            if (names.size() > MOST_FILES || folders.size() > MOST_FILES) {
                throw new PackException(Refusal.TOO_MANY, BagName.visible(name), Integer.toString(names.size()));
            }
        }

        private void twin(String path) {
            // the small letters of the capitals: ß and ẞ, ς and σ fall together, as they do where capitals do not count
            String folded = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            String other = seen.putIfAbsent(Normalizer.normalize(folded, Normalizer.Form.NFC), path);
            if (other != null && !other.equals(path)) {
                throw new PackException(Refusal.TWIN_NAMES, path, other);
            }
        }
    }
}
