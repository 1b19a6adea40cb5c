package yunguan.pack.proof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import yunguan.store.PyramidWriter;

/**
 * The author's folder of the reference installation in two versions: films with captions that are large enough to be
 * taken in pieces, a picture above 1 MiB, a map in tiles, a book of many small pictures, documents. In the second one film and some documents are new, some are changed, one is gone.
 */
final class ReferenceFolder {

    private static final int DOCUMENTS = 12;
    private static final int PAGES = 24;

    private final Path folder;
    private final int version;

    private ReferenceFolder(Path folder, int version) {
        this.folder = folder;
        this.version = version;
    }

    static void write(Path folder, int version) throws IOException {
        new ReferenceFolder(folder, version).write();
    }

    private void write() throws IOException {
        text("pack.properties", """
                id = proof
                version = %d
                title = 试验包
                title@en = Pack of the proof
                publisher = 街道
                date = 2026-11-23
                license = CC-BY-4.0
                description = 试验
                """.formatted(version));
        film("one", "lecture-pocket-parks");
        StringBuilder lectures = new StringBuilder("id,title,summary,film,captions\nlecture-one,口袋公园,讲公园,f/one.mp4,f/one.vtt\n");
        if (version == 2) {
            film("two", "lecture-new-grounds");
            lectures.append("lecture-two,新天地,讲新地方,f/two.mp4,f/two.vtt\n");
        }
        text("lectures.csv", lectures.toString());
        StringBuilder documents = new StringBuilder("id,title,summary,text,picture\n");
        for (int i = 1; i <= DOCUMENTS + version; i++) {
            if (version == 2 && i == 3) {
                continue; // what is gone in the second version
            }
            String words = i % 4 == 0 ? "第" + version + "版" : "正文";
            text("t/%d.md".formatted(i), "# 文献 %d\n\n%s：%s\n".formatted(i, words, "江边的故事很长。".repeat(40)));
            documents.append("doc-%d,文献%d,%s,t/%d.md,%s\n".formatted(i, i, words, i, i == 1 ? "p/large.png" : "p/%d.png".formatted(i)));
        }
        text("documents.csv", documents.toString());
        picture("p/large.png", 640, 560, version);
        StringBuilder pages = new StringBuilder("book,page,picture,text\n");
        for (int i = 1; i <= PAGES; i++) {
            picture("p/%d.png".formatted(i), 40, 30, i % 5 == 0 ? 100 * version + i : i);
            pages.append("book-one,%d,p/%d.png,第%d页\n".formatted(i, i, i));
        }
        text("books.csv", "id,title\nbook-one,绘本\n");
        text("pages.csv", pages.toString());
        map("m/map.mbtiles");
        text("maps.csv", "id,title,tiles,attribution\nmap-one,示意图,m/map.mbtiles,© OSM\n");
    }

    private void film(String name, String of) throws IOException {
        Path films = Program.HOME.resolve("media/taijiang/films");
        Files.createDirectories(folder.resolve("f"));
        Files.copy(films.resolve(of + ".mp4"), folder.resolve("f/" + name + ".mp4"));
        Files.copy(films.resolve(of + ".vtt"), folder.resolve("f/" + name + ".vtt"));
    }

    /** A pyramid of two zooms. Another in each version. */
    private void map(String name) throws IOException {
        TreeMap<String, String> facts = new TreeMap<>(Map.of("name", "map " + version, "format", "png", "minzoom", "0", "maxzoom", "1", "bounds", "119.2,26.0,119.4,26.1"));
        Files.createDirectories(folder.resolve("m"));
        try (PyramidWriter writer = PyramidWriter.create(folder.resolve(name), facts)) {
            writer.tile(0, 0, 0, Files.readAllBytes(folder.resolve("p/1.png")));
            writer.tile(1, 1, 0, Files.readAllBytes(folder.resolve("p/2.png")));
        }
    }

    private void text(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A picture of noise, which no compression makes small. */
    private void picture(String name, int width, int height, long seed) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, noise.nextInt(1 << 24));
            }
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
