package yunguan.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The sticks that are plugged in. A stick is mounted one level below one of the folders or two
 * ({@code /media/STICK}, {@code /media/USER/STICK}). A plain folder that has something in it counts as well, where
 * nothing is mounted below it: some systems lay sticks open in other ways, and a technician may copy a pack there.
 *
 * <p>It may be asked every two seconds: what has not changed since it was last asked is not searched again.
 */
public final class Sticks {

    private final List<Path> folders;
    private final Supplier<Map<Path, String>> mounts;
    private final StickSearch search = new StickSearch();
    private Map<Path, Seen> seen = new HashMap<>();

    private record Seen(String mark, StickSearch.Found found) { }

    /** @param folders where sticks appear, as {@code stick.folders} names them; one that is not there is passed over */
    public Sticks(List<Path> folders) {
        this(folders, MountTable::read);
    }

    Sticks(List<Path> folders, Supplier<Map<Path, String>> mounts) {
        this.folders = List.copyOf(folders);
        this.mounts = mounts;
    }

    /** What is plugged in now, by where it is mounted. Reads folders: not for the thread of the screen. */
    public synchronized List<Stick> look() {
        Map<Path, String> mounted = mounts.get();
        Map<Path, Seen> now = new HashMap<>();
        List<Stick> sticks = new ArrayList<>();
        for (Path root : roots(mounted)) {
            String mark = mounted.getOrDefault(root, "");
            Seen before = seen.get(root);
            StickSearch.Found found = before != null && before.mark.equals(mark) && search.unchanged(before.found)
                    ? before.found : search.search(root);
            if (found.gone() || !mounted.containsKey(root) && found.empty()) {
                continue; // pulled while it was looked at, or a folder that was left behind
            }
            now.put(root, new Seen(mark, found));
            sticks.add(new Stick(root.getFileName().toString(), root, found.finds(), found.unreadable(), found.cutShort()));
        }
        seen = now;
        return List.copyOf(sticks);
    }

    private Set<Path> roots(Map<Path, String> mounted) {
        Set<Path> roots = new java.util.TreeSet<>();
        for (Path folder : folders.stream().map(Sticks::real).toList()) {
            Set<Path> real = new HashSet<>();
            for (Path point : mounted.keySet()) {
                int depth = point.startsWith(folder) ? point.getNameCount() - folder.getNameCount() : 0;
                if (depth == 1 || depth == 2) {
                    real.add(point);
                }
            }
            real.removeIf(point -> real.contains(point.getParent())); // a stick in a stick is one
            roots.addAll(real);
            for (Path child : children(folder)) {
                if (!real.contains(child) && real.stream().noneMatch(point -> point.startsWith(child))) {
                    plain(child, roots);
                }
            }
        }
        return roots;
    }

    /** Nothing tells whether a plain folder is a stick or a user's: it is a stick when something lies in it that is no folder. */
    private void plain(Path folder, Set<Path> roots) {
        if (search.holdsFiles(folder)) {
            roots.add(folder);
        } else {
            roots.addAll(children(folder));
        }
    }

    /** As the system says it: {@code /media} may be a link. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notThere) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private static List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path child : all) {
                if (!Litter.is(child.getFileName().toString()) && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    children.add(child);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException notThere) {
            return children;
        }
        return children;
    }

    /** The folders that a setting names, divided by commas. */
    public static List<Path> folders(String setting) {
        return Stream.of(setting.split("[,，]")).map(String::strip).filter(name -> !name.isEmpty()).map(Path::of).toList();
    }
}
