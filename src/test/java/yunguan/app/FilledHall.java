package yunguan.app;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import yunguan.store.PyramidWriter;

/** One of everything that the archive, the exhibition and the contest can show, in the open hall. */
final class FilledHall {

    private FilledHall() {
    }

    private static byte[] jpeg(int width, int height, int colour) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, new Color(colour).getRGB());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    /** Names an object. */
    static String object(int number) {
        return "%064x".formatted(0xABC000 + number);
    }

    /** Hangs and lays out one of each. */
    static void fill(OpenHall hall, Path folder) throws Exception {
        byte[] around = jpeg(1024, 512, 0x88AA66);
        byte[] side = jpeg(300, 300, 0x8844AA);
        Path pyramid = folder.resolve("objects").resolve(object(9));
        try (PyramidWriter writer = PyramidWriter.create(pyramid, new TreeMap<>(java.util.Map.of("name", "x", "format", "jpg", "minzoom", "0", "maxzoom", "2", "width", "1000", "height", "700")))) {
            for (int zoom = 0; zoom <= 2; zoom++) {
                for (int row = 0; row < 1 << zoom; row++) {
                    for (int column = 0; column < 1 << zoom; column++) {
                        writer.tile(zoom, column, row, jpeg(256, 256, 0x336699));
                    }
                }
            }
        }
        hall.holdings.store().inTransaction(rows -> {
            rows.update("INSERT INTO object VALUES (?, ?, 'image/jpeg', ?)", object(1), around.length, around);
            rows.update("INSERT INTO object VALUES (?, ?, 'image/jpeg', ?)", object(2), side.length, side);
            rows.update("INSERT INTO object VALUES (?, 1, 'application/x-mbtiles', NULL)", object(9));
            String item = """
                    INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license, picture)
                    VALUES ('p', 1, ?, ?, 1, '{"zh-Hans":"展"}', '{}', '{"zh-Hans":"# 题\\n\\n文字 **粗** [甲](place-x)\\n\\n| a | b |\\n|---|---|\\n| 1 | 2 |"}', '{}', '1949-08-17', '', '', '{}', '{}', 0, 'x', ?)""";
            for (String id : List.of("hall-x HALL", "exhibit-around EXHIBIT", "exhibit-turn EXHIBIT", "exhibit-times EXHIBIT", "exhibit-pair EXHIBIT", "exhibit-deep EXHIBIT", "event-x EVENT", "person-x PERSON", "book-x BOOK", "place-x PLACE", "audio-x AUDIO", "exhibit-next EXHIBIT", "exhibit-film EXHIBIT", "exhibit-sound EXHIBIT", "exhibit-book EXHIBIT")) {
                rows.update(item, id.split(" ")[0], id.split(" ")[1], object(2));
            }
            String key = "(SELECT key FROM item WHERE id = ? AND version = 1)";
            rows.update("INSERT INTO medium (item, role, object, seconds) VALUES (" + key + ", 'voice', ?, 120)", "event-x", OpenHall.FILM);
            rows.update("INSERT INTO medium (item, role, object, width, height) VALUES (" + key + ", 'panorama', ?, 1024, 512)", "exhibit-around", object(1));
            rows.update("INSERT INTO medium (item, role, object, width, height) VALUES (" + key + ", 'deep', ?, 1000, 700)", "exhibit-deep", object(9));
            rows.update("INSERT INTO spot VALUES (" + key + ", 0, 0.5, 0.5, '{\"zh-Hans\":\"点\"}', '{}', 'exhibit-next')", "exhibit-around");
            rows.update("INSERT INTO medium (item, role, object, width, height) VALUES (" + key + ", 'panorama', ?, 1024, 512)", "exhibit-next", object(1));
            rows.update("INSERT INTO figure VALUES (" + key + ", 0, '{\"zh-Hans\":\"公园\"}', '{\"zh-Hans\":\"个\",\"en\":\"parks\"}', 44, 0, '')", "event-x");
            for (int i = 0; i < 24; i++) {
                rows.update("INSERT INTO shot VALUES (" + key + ", 'TURN', ?, ?, '', '{}', '')", "exhibit-turn", i, object(2));
            }
            for (int i = 0; i < 3; i++) {
                rows.update("INSERT INTO shot VALUES (" + key + ", 'TIME', ?, ?, '', '{}', '0.2,0.2 0.8,0.8')", "exhibit-times", i, object(2));
            }
            for (String role : List.of("before", "after")) {
                rows.update("INSERT INTO medium (item, role, object, width, height) VALUES (" + key + ", ?, ?, 300, 300)", "exhibit-pair", role, object(2));
                rows.update("INSERT INTO fact VALUES (" + key + ", ?, '0.2,0.2 0.8,0.8')", "exhibit-pair", role + "-points");
            }
            rows.update("INSERT INTO medium (item, role, object, width, height) VALUES (" + key + ", 'plan', ?, 300, 300)", "hall-x", object(2));
            rows.update("INSERT INTO spot VALUES (" + key + ", 0, 0.5, 0.5, '{}', '{}', 'exhibit-turn')", "hall-x");
            rows.update("INSERT INTO shot VALUES (" + key + ", 'MORE', 0, ?, '', '{\"zh-Hans\":\"又一张\"}', '')", "event-x", object(1));
            for (String role : List.of("sound", "karaoke")) {
                rows.update("INSERT INTO medium (item, role, object, seconds) VALUES (" + key + ", ?, ?, 120)", "song-a", role, OpenHall.FILM);
            }
            for (int page = 1; page <= 3; page++) {
                rows.update("INSERT INTO page (item, number, picture, text) VALUES (" + key + ", ?, ?, '{}')", "book-x", page, object(2));
            }
            rows.update("INSERT INTO medium (item, role, object, seconds) VALUES (" + key + ", 'sound', ?, 120)", "audio-x", OpenHall.FILM);
            for (int page = 1; page <= 2; page++) {
                rows.update("INSERT INTO page (item, number, picture, text) VALUES (" + key + ", ?, ?, '{\"zh-Hans\":\"原件第一行\\n第二行\",\"en\":\"First line\\nsecond line\\nthird line\"}')", "event-x", page, object(2));
            }
            rows.update("INSERT INTO medium (item, role, object, width, height) VALUES (" + key + ", 'leaf-1', ?, 1000, 700)", "event-x", object(9));
            rows.update("INSERT INTO link VALUES (" + key + ", 'mentions', 0, 'place-x', NULL)", "event-x");
            for (String shows : List.of("exhibit-film lecture-a", "exhibit-sound audio-x", "exhibit-book book-x")) {
                rows.update("INSERT INTO link VALUES (" + key + ", 'hasPart', 0, ?, NULL)", shows.split(" ")[0], shows.split(" ")[1]);
            }
            int position = 0;
            for (String exhibit : List.of("exhibit-around", "exhibit-turn", "exhibit-times", "exhibit-deep", "exhibit-film", "exhibit-sound", "exhibit-book")) {
                rows.update("INSERT INTO link VALUES (" + key + ", 'hasPart', ?, ?, NULL)", "hall-x", position++, exhibit);
            }
            return null;
        });
    }
}
