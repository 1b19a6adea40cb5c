package yunguan.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import yunguan.store.PyramidWriter;
import yunguan.store.Transaction;

/** A trail of two stops in a hall's store, and a base map that it may lie on. */
final class TrailOnAMap {

    private static final String MAP = "d".repeat(64);
    private static final String PICTURE = "e".repeat(64);

    private TrailOnAMap() {
    }

    /** Lays down the trail {@code trail-a} with the stops {@code place-0} and {@code place-1}. */
    static void lay(OpenHall hall) {
        hall.holdings.store().inTransaction(rows -> {
            long trail = item(rows, "trail-a", "TRAIL", "一条路线");
            for (int stop = 0; stop < 2; stop++) {
                long place = item(rows, "place-" + stop, "PLACE", "站" + stop);
                rows.update("INSERT INTO site VALUES (?, ?, 119.3, 50, '{}')", place, 26.06 + stop * 0.01);
                rows.update("INSERT INTO link VALUES (?, 'itinerary', ?, ?, NULL)", trail, stop, "place-" + stop);
            }
            return trail;
        });
    }

    /** Gives the trail a picture. */
    static void picture(OpenHall hall) throws IOException {
        byte[] png = png();
        hall.holdings.store().inTransaction(rows -> {
            rows.update("INSERT INTO object VALUES (?, ?, 'image/png', ?)", PICTURE, png.length, png);
            rows.update("INSERT INTO payload VALUES ('p', 1, 'data/p.png', ?)", PICTURE);
            rows.update("UPDATE item SET picture = ? WHERE id = 'trail-a'", PICTURE);
            return true;
        });
    }

    /** Puts a base map around it. @param folder the hall's data @return its pyramid */
    static Path map(OpenHall hall, Path folder) throws IOException {
        Path file = folder.resolve("objects").resolve(MAP);
        try (var writer = PyramidWriter.create(file, new TreeMap<>(Map.of("name", "m", "format", "png", "minzoom", "0", "maxzoom", "0", "bounds", "119.2,26,119.4,26.13")))) {
            writer.tile(0, 0, 0, png());
        }
        hall.holdings.store().inTransaction(rows -> {
            long sheet = item(rows, "map-a", "MAP", "示意图");
            rows.update("INSERT INTO object VALUES (?, ?, 'application/vnd.sqlite3', NULL)", MAP, 1);
            rows.update("INSERT INTO payload VALUES ('p', 1, 'data/m.mbtiles', ?)", MAP);
            return rows.insert("INSERT INTO medium (item, role, object) VALUES (?, 'tiles', ?)", sheet, MAP);
        });
        return file;
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static long item(Transaction rows, String id, String kind, String title) {
        return rows.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, ?, 2, '{"zh-Hans":"' || ? || '"}', '{}', '{}', '{}', '', '', '', '{}', '{}', 0, 'x')""", id, kind, title);
    }
}
