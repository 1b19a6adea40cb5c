package yunguan.pack;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds a file by the name that a sheet gives it, also where capitals, widths or forms of characters differ. */
final class FolderNames {

    private static final int DEEPEST = 16;
    /** Chinese marks and the plain ones that stand for them; what NFKC does itself is not here. */
    private static final String CHINESE = "。、“”‘’「」『』《》【】—–−・•～〜";
    private static final String PLAIN = ".,\"\"''\"\"\"\"<>[]---··~~";

    private final Path folder;
    private @Nullable Map<String, List<String>> index;

    FolderNames(Path folder) {
        this.folder = folder;
    }

    /** A name as we write it: Chinese Windows divides folders with backslashes. */
    static String tidy(String name) {
        return name.replace('\\', '/').replaceFirst("^(\\./)+", "");
    }

    /** The files that may be meant, as paths from the folder. */
    List<String> alike(String name) {
        return index().getOrDefault(fold(name), List.of());
    }

    /** The file of this name, or the only one that is like it; {@code null} where there is none. */
    @Nullable Path one(String name) {
        if (name.isEmpty() || BagName.unsafe(name)) {
            return null;
        }
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
            return file;
        }
        List<String> alike = alike(name);
        return alike.size() == 1 ? folder.resolve(alike.getFirst()) : null;
    }

    /** The languages in which a file lies beside another: {@code film.fr.vtt} beside {@code film.vtt}. */
    Set<String> tags(String base, List<String> endings) {
        Set<String> tags = new TreeSet<>();
        index().values().forEach(files -> files.forEach(file -> {
            for (String ending : endings) {
                int end = file.length() - ending.length();
                if (file.startsWith(base + ".") && file.endsWith(ending) && end > base.length() + 1 && Tags.known(file.substring(base.length() + 1, end))) {
                    tags.add(file.substring(base.length() + 1, end));
                }
            }
        }));
        tags.remove("zh-Hans");
        return tags;
    }

    /** The file whose name is nearest, or a dash where none is near. */
    String nearest(String name) {
        List<String> near = index().getOrDefault(Nearest.one(fold(name), new TreeSet<>(index().keySet())), List.of());
        return near.isEmpty() ? "—" : near.getFirst();
    }

    private Map<String, List<String>> index() {
        Map<String, List<String>> known = index;
        if (known == null) {
            known = new HashMap<>();
            for (Path file : files()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!BagName.unsafe(name)) {
                    known.computeIfAbsent(fold(name), key -> new ArrayList<>()).add(name);
                }
            }
            index = known;
        }
        return known;
    }

    /** An author's folder may be a whole stick: what systems leave there is passed over, and what nobody may read. */
    private List<Path> files() {
        TreeSet<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path child, BasicFileAttributes is) {
                    return !child.equals(folder) && Litter.is(child.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                    if (is.isRegularFile() && !Litter.is(file.getFileName().toString())) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path child, @Nullable IOException cut) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw PackException.reading(failure, folder);
        }
        return List.copyOf(files);
    }

    private static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        plain.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> {
            int at = c < 0x80 ? -1 : CHINESE.indexOf(c);
            folded.appendCodePoint(at < 0 ? c : PLAIN.charAt(at));
        });
        return folded.toString();
    }
}
