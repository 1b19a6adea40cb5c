package yunguan.command.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import yunguan.catalogue.Lang;
import yunguan.pack.BuildReport;
import yunguan.pack.PackBuilder;
import yunguan.pack.PackException;
import yunguan.pack.PackSigner;
import yunguan.pack.Progress;
import yunguan.pack.PublisherKey;
import yunguan.pack.SigningKey;

/**
 * The packs that are installed to be measured, made for it and signed: films that play, each of bytes of its own, and many small
 * pictures. A film is one of the starter pack's with noise in a {@code free} box behind it, which no player reads and every
 * copy does.
 */
final class PackMaterial {

    /** A book has so many pages. */
    private static final int PAGES = 250;
    private static final int CHUNK = 1 << 20;
    static final int PICTURE = 8 << 10;

    private final Path folder;
    private final SigningKey key;

    /** One pack in both its forms. */
    record Made(Path bag, Path zip, long bytes, int files) { }

    PackMaterial(Path folder) {
        this.folder = folder;
        key = SigningKey.generate(folder.resolve("bench"));
    }

    PublisherKey publisher() {
        return key.publisher();
    }

    /** @param real a film that plays; @param size of each in bytes */
    Made films(int count, long size, Path real) throws IOException {
        Path authors = authors("films");
        StringBuilder lectures = new StringBuilder("id,title,summary,film\n");
        for (int i = 1; i <= count; i++) {
            film(authors.resolve("f" + i + ".mp4"), real, size, i);
            lectures.append("bench-film-%d,讲座 %d,试速,f%d.mp4\n".formatted(i, i, i));
        }
        Files.writeString(authors.resolve("lectures.csv"), lectures);
        return built(authors, "films");
    }

    private static void film(Path file, Path real, long size, int seed) throws IOException {
        Files.copy(real, file);
        long left = Math.max(CHUNK, size - Files.size(real));
        Random noise = new Random(seed);
        byte[] chunk = new byte[CHUNK];
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            out.write(ByteBuffer.allocate(16).putInt(1).put("free".getBytes(StandardCharsets.US_ASCII)).putLong(left).flip());
            for (left -= 16; left > 0; left -= chunk.length) {
                noise.nextBytes(chunk);
                ByteBuffer some = ByteBuffer.wrap(chunk, 0, (int) Math.min(left, chunk.length));
                while (some.hasRemaining()) {
                    out.write(some);
                }
            }
        }
    }

    Made pictures(int count) throws IOException {
        Path authors = authors("pictures");
        StringBuilder books = new StringBuilder("id,title\n");
        StringBuilder pages = new StringBuilder("book,page,picture\n");
        for (int i = 0; i < count; i++) {
            int book = i / PAGES;
            if (i % PAGES == 0) {
                books.append("bench-book-%d,绘本 %d\n".formatted(book, book));
            }
            Path picture = authors.resolve("p" + book).resolve(i + ".png");
            Files.createDirectories(picture.getParent());
            Files.write(picture, NoisePicture.png(PICTURE, i));
            pages.append("bench-book-%d,%d,p%d/%d.png\n".formatted(book, i % PAGES + 1, book, i));
        }
        Files.writeString(authors.resolve("books.csv"), books);
        Files.writeString(authors.resolve("pages.csv"), pages);
        return built(authors, "pictures");
    }

    private Path authors(String name) throws IOException {
        Path authors = Files.createDirectories(folder.resolve("authors-" + name));
        Files.writeString(authors.resolve("pack.properties"), """
                id = bench-%s
                version = 1
                title = 试速
                publisher = bench
                date = 2026-01-01
                license = CC0-1.0
                description = 试速
                """.formatted(name));
        return authors;
    }

    /** The author's files are not needed any more then, and take room. */
    private Made built(Path authors, String name) throws IOException {
        Path bag = folder.resolve(name);
        Path zip = folder.resolve(name + ".zip");
        for (Path target : List.of(bag, zip)) {
            BuildReport report = new PackBuilder().build(authors, target, Progress.SILENT);
            if (!report.built()) {
                throw new BenchException("The pack for measuring could not be built: " + report.problems().getFirst().inWords(Lang.EN));
            }
        }
        delete(authors);
        for (Path target : List.of(bag, zip)) {
            new PackSigner().sign(target, key, Progress.SILENT);
        }
        List<Path> payload;
        try (Stream<Path> all = Files.walk(bag.resolve("data"))) {
            payload = all.filter(Files::isRegularFile).toList();
        }
        long bytes = 0;
        for (Path file : payload) {
            bytes += Files.size(file);
        }
        return new Made(bag, zip, bytes, payload.size());
    }

    /** Reads everything once, so that neither side has to wait for the disk that it comes from. */
    static void warm(Made pack) throws IOException {
        try (Stream<Path> all = Files.walk(pack.bag)) {
            for (Path file : Stream.concat(all.filter(Files::isRegularFile), Stream.of(pack.zip)).toList()) {
                Files.copy(file, OutputStream.nullOutputStream());
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (UncheckedIOException failure) {
                throw failure.getCause();
            }
        }
    }
}
