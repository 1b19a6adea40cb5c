package yunguan.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A bag as a folder. Links are refused: they could lead anywhere. */
final class FolderBag implements Bag {

    private final Path base;
    private final NavigableMap<String, Long> files = new TreeMap<>();

    private FolderBag(Path base) {
        this.base = base;
    }

    static FolderBag open(Path folder) throws IOException {
        FolderBag bag = new FolderBag(base(folder));
        bag.list();
        return bag;
    }

    /** The folder itself, or the one folder in it, as unpacking a zip makes it. */
    private static Path base(Path folder) throws IOException {
        if (Files.exists(folder.resolve("bagit.txt"))) {
            return folder;
        }
        List<Path> bags = Folders.children(folder).stream().filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(child.resolve("bagit.txt"), LinkOption.NOFOLLOW_LINKS)).toList();
        if (bags.size() == 1) {
            return bags.getFirst();
        }
        throw new PackException(Refusal.NOT_A_PACK, folder.toString(), "");
    }

    private void list() throws IOException {
        Names names = new Names();
        Files.walkFileTree(base, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!folder.equals(base)) {
                    names.check(name(folder), true);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = name(file);
                if (!attributes.isRegularFile()) {
                    throw new PackException(Refusal.LINK, name, "");
                }
                names.check(name, false);
                files.put(name, attributes.size());
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Where it lies. */
    Path base() {
        return base;
    }

    private String name(Path file) {
        return base.relativize(file).toString().replace(java.io.File.separatorChar, '/');
    }

    @Override
    public NavigableMap<String, Long> files() {
        return files;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(base.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public InputStream open(String path, long from) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(base.resolve(path), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        if (from < 0 || from > channel.size()) {
            channel.close();
            throw new EOFException(path);
        }
        return Channels.newInputStream(channel.position(from));
    }

    @Override
    public void close() {
    }
}
