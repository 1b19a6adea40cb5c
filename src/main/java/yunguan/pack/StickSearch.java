package yunguan.pack;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the root of a stick and the folders of its first two levels for packs and authors' folders. It reads
 * names, and of files that may be packs a few bytes. However much lies there, it ends soon.
 */
final class StickSearch {

    /** Folders below the root that are looked through. */
    private static final int DEEPEST = 2;
    /** So many names are read of one stick, and so many of them asked what they are. */
    private static final int MOST_NAMES = 100_000;
    private static final int MOST_ASKED = 4_000;
    private static final int MOST_VOLUMES = 999;

    private final StickFile files = new StickFile();

    /**
     * What one search came to.
     *
     * @param marks of every folder and file that it depended on: when it was changed, and of a file its size
     * @param empty nothing lay there at all
     * @param gone  the root itself could not be read
     */
    record Found(List<StickFind> finds, Map<Path, String> marks, boolean unreadable, boolean cutShort, boolean empty, boolean gone) { }

    /** One search. */
    private final class Walk {
        final TreeMap<Path, StickFind> finds = new TreeMap<>();
        final Map<Path, String> marks = new LinkedHashMap<>();
        final ArrayDeque<Path> waiting = new ArrayDeque<>();
        final Path root;
        int names;
        int asked;
        boolean unreadable;
        boolean cutShort;
        boolean gone;

        Walk(Path root) {
            this.root = root;
            waiting.add(root);
        }

        Found go() {
            while (!waiting.isEmpty() && !cutShort) {
                Path folder = waiting.remove();
                try {
                    marks.put(folder, mark(folder)); // before it is read: what changes meanwhile is seen the next time
                    folder(folder);
                } catch (IOException | DirectoryIteratorException failure) {
                    gone |= folder.equals(root) && failure instanceof NoSuchFileException;
                    unreadable |= !(failure instanceof NoSuchFileException);
                }
            }
            return new Found(List.copyOf(finds.values()), marks, unreadable, cutShort, names == 0 && !unreadable, gone);
        }

        private void folder(Path folder) throws IOException {
            Map<String, Path> here = new TreeMap<>();
            List<Path> folders = new ArrayList<>();
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                for (Path path : all) {
                    String name = path.getFileName().toString();
                    cutShort |= ++names > MOST_NAMES || asked > MOST_ASKED;
                    if (cutShort) {
                        break;
                    }
                    if (!Litter.is(name) && !StickFile.ordinary(name)) {
                        asked++;
                        ask(path, name, folders, here);
                    }
                }
            }
            if (here.containsKey("bagit.txt")) {
                add(folder, StickFind.Shape.FOLDER, folder.getFileName().toString(), 0);
                return; // what lies in a pack is the pack's
            }
            here.forEach(this::file);
            author(folder, here);
            int depth = folder.getNameCount() - root.getNameCount();
            folders.sort(null);
            for (Path child : folders) {
                below(child, depth);
            }
        }

        private void ask(Path path, String name, List<Path> folders, Map<String, Path> files) {
            try {
                BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (is.isDirectory()) {
                    folders.add(path);
                } else if (is.isRegularFile()) {
                    files.put(name, path);
                }
            } catch (NoSuchFileException gone) {
                // between two looks
            } catch (IOException failure) {
                unreadable = true;
            }
        }

        private void below(Path child, int depth) throws IOException {
            if (depth < DEEPEST) {
                waiting.add(child);
                return;
            }
            marks.put(child, mark(child));
            if (Files.isRegularFile(child.resolve("bagit.txt"), LinkOption.NOFOLLOW_LINKS)) {
                add(child, StickFind.Shape.FOLDER, child.getFileName().toString(), 0);
            }
        }

        private void add(Path path, StickFind.Shape shape, String name, long bytes) {
            finds.put(path, new StickFind(path, shape, name, bytes));
        }

        private void file(String name, Path path) {
            String plain = name.toLowerCase(Locale.ROOT);
            if (!plain.endsWith(".zip") && !plain.endsWith(".zip.001")) {
                return;
            }
            try {
                marks.put(path, mark(path));
                if (plain.endsWith(".zip") && StickFile.pack(path)) {
                    add(path, StickFind.Shape.ZIP, name, Files.size(path));
                } else if (plain.endsWith(".001") && StickFile.beginsPack(path)) {
                    add(path, StickFind.Shape.VOLUMES, name.substring(0, name.length() - 4), volumes(path));
                }
            } catch (IOException failure) {
                unreadable = true;
            }
        }

        /** The size of all volumes, up to the first that is missing: which one it is the installation says. */
        private long volumes(Path first) throws IOException {
            String base = first.toString().substring(0, first.toString().length() - 3);
            long bytes = 0;
            for (int number = 1; number <= MOST_VOLUMES; number++) {
                Path volume = Path.of(base + "%03d".formatted(number));
                if (!Files.isRegularFile(volume, LinkOption.NOFOLLOW_LINKS)) {
                    break;
                }
                marks.put(volume, mark(volume));
                bytes += Files.size(volume);
            }
            return bytes;
        }

        private void author(Path folder, Map<String, Path> here) {
            boolean author = false;
            for (Map.Entry<String, Path> file : here.entrySet()) {
                try {
                    if (files.authors(file.getKey(), file.getValue())) {
                        marks.put(file.getValue(), mark(file.getValue()));
                        author = true;
                    }
                } catch (IOException failure) {
                    unreadable = true;
                }
            }
            if (author) {
                add(folder, StickFind.Shape.AUTHOR, AuthorsTitle.of(folder), 0);
            }
        }
    }

    Found search(Path root) {
        return new Walk(root).go();
    }

    /** Whether everything that a search depended on is as it was. */
    boolean unchanged(Found found) {
        try {
            for (Map.Entry<Path, String> one : found.marks.entrySet()) {
                if (!mark(one.getKey()).equals(one.getValue())) {
                    return false;
                }
            }
            return !found.gone;
        } catch (IOException changed) {
            return false;
        }
    }

    /** Whether something lies in a folder that is no folder. */
    boolean holdsFiles(Path folder) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                if (!Litter.is(path.getFileName().toString()) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | DirectoryIteratorException unreadable) {
            return false;
        }
    }

    private static String mark(Path path) throws IOException {
        BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        @Nullable Object key = is.fileKey();
        return is.lastModifiedTime().toMillis() + " " + (is.isDirectory() ? 0 : is.size()) + " " + key;
    }
}
