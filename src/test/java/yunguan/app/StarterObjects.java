package yunguan.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import yunguan.pack.StarterStore;
import yunguan.store.Database;
import yunguan.store.PyramidWriter;

/** The catalogue of the starter pack, with few objects behind it: of all films and of all pictures the same one. */
final class StarterObjects {

    private static final String FILM = "f".repeat(64);
    private static final String PICTURE = "c".repeat(64);
    private static final String DEEP = "d".repeat(64);
    private static final int DEEP_ZOOM = 3;
    private static final int TILE = 256;
    private static final String EVERY = "0".repeat(64);

    private final Path folder;
    private final boolean real;

    /** @param real whether films play and pictures are seen */
    StarterObjects(Path folder, boolean real) {
        this.folder = folder;
        this.real = real;
    }

    void fill(Database store) throws IOException {
        StarterStore.fill(store, path -> !real ? EVERY : path.endsWith(".mp4") ? FILM : path.startsWith("data/pyramids/") ? DEEP : path.matches(".*\\.(png|jpe?g|webp|svg)") ? PICTURE : EVERY);
        Files.createDirectories(folder.resolve("objects"));
        // every other file of the store is the same object: the map
        Path map = folder.resolve("objects").resolve(EVERY);
        try (Stream<Path> drawn = Files.list(Path.of(System.getProperty("yunguan.home", "."), "media/taijiang/measured"))) {
            Files.copy(drawn.filter(file -> file.toString().endsWith("-light.mbtiles")).findFirst().orElseThrow(), map);
        }
        store.update("INSERT OR REPLACE INTO object VALUES (?, ?, 'application/vnd.sqlite3', NULL)", EVERY, Files.size(map));
        if (real) {
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", picture);
            deep(folder.resolve("objects").resolve(DEEP));
            store.update("INSERT INTO object VALUES (?, 1, 'application/vnd.sqlite3', NULL)", DEEP);
            store.update("INSERT INTO object VALUES (?, ?, 'image/png', ?)", PICTURE, picture.size(), picture.toByteArray());
            try (InputStream film = Objects.requireNonNull(StarterObjects.class.getResourceAsStream("silent-film.mp4"))) {
                store.update("INSERT OR REPLACE INTO object VALUES (?, ?, 'video/mp4', NULL)", FILM, Files.copy(film, folder.resolve("objects").resolve(FILM)));
            }
        }
    }

    /** A picture of 2048 by 2048 pixels, no two tiles of which are the same. */
    private static void deep(Path file) throws IOException {
        int side = TILE << DEEP_ZOOM;
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("name", "deep", "format", "png", "minzoom", "0",
                "maxzoom", Integer.toString(DEEP_ZOOM), "width", Integer.toString(side), "height", Integer.toString(side))))) {
            for (int zoom = 0; zoom <= DEEP_ZOOM; zoom++) {
                for (int column = 0; column < 1 << zoom; column++) {
                    for (int row = 0; row < 1 << zoom; row++) {
                        BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
                        for (int pixel = 0; pixel < TILE * TILE; pixel++) {
                            tile.setRGB(pixel % TILE, pixel / TILE, 0x010305 * (pixel % TILE / 4) + 0x200000 * zoom + 0x101008 * (column + 3 * row));
                        }
                        ByteArrayOutputStream png = new ByteArrayOutputStream();
                        ImageIO.write(tile, "png", png);
                        writer.tile(zoom, column, row, png.toByteArray());
                    }
                }
            }
        }
    }
}
