package yunguan.pack.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import yunguan.pack.Refusal;

/** Films, sounds, pictures and maps that are not what they seem. */
final class MediaKinds {

    private MediaKinds() {
    }

    static List<Kind> all() throws Exception {
        List<Kind> kinds = new ArrayList<>();
        contents(kinds);
        pictures(kinds);
        films(kinds);
        maps(kinds);
        return kinds;
    }

    private static byte[] latin(String text) {
        return (text + "x".repeat(100)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void contents(List<Kind> kinds) throws Exception {
        Map<String, byte[]> archives = new LinkedHashMap<>();
        archives.put("a.png", latin("PK\3\4"));
        archives.put("b.jpg", latin("Rar!\32\7\1\0"));
        archives.put("f.mp4", latin("7z\u00BC\u00AF\47\34"));
        archives.put("s.mp3", latin("\37\u008B\10"));
        archives.put("t.vtt", latin("BZh91AY"));
        archives.put("m.mbtiles", latin("\u00FD7zXZ\0"));
        archives.put("x.bin", latin("(\u00B5/\u00FD"));
        archives.put("x.zip", new RawZip().bytes());
        archives.put("x.tar", ByteBuffer.allocate(512).put(257, RawBag.text("ustar")).array());
        archives.forEach((path, bytes) -> kinds.add(Kind.payload("archive as " + path, Refusal.NESTED_ARCHIVE, path, bytes)));
        Map<String, byte[]> others = new LinkedHashMap<>();
        others.put("a.png", RawBag.picture("jpg", 4, 4));
        others.put("b.jpg", latin("<html>"));
        others.put("f.mp4", latin("\32E\u00DF\u00A3"));
        others.put("s.mp3", latin("OggS"));
        others.put("m.mbtiles", latin("hello"));
        others.put("t.vtt", latin("1\n00:00:01,000"));
        others.put("x.geojson", latin("<kml>"));
        others.put("x.dat", latin("\177ELF"));
        others.put("x.txt", latin("#!/bin/sh"));
        others.put("x.doc", latin("MZ"));
        others.put("x.db", latin("SQLite format 3\0"));
        others.put("empty.png", new byte[0]);
        others.forEach((path, bytes) -> kinds.add(Kind.payload("something else as " + path, Refusal.WRONG_CONTENT, path, bytes)));
    }

    private static void pictures(List<Kind> kinds) throws Exception {
        byte[] png = RawBag.picture("png", 40, 30);
        byte[] jpg = RawBag.picture("jpg", 400, 300);
        kinds.add(Kind.payload("PNG of 41 megapixels", Refusal.PICTURE_TOO_LARGE, "a.png", png(8200, 5000, 8, 2, new byte[100])));
        kinds.add(Kind.payload("PNG of four gigapixels", Refusal.PICTURE_TOO_LARGE, "a.png", png(65535, 65535, 8, 2, new byte[100])));
        byte[] wide = jpg.clone();
        for (int i = 0; i < wide.length - 9; i++) {
            if (wide[i] == -1 && wide[i + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(wide).putShort(i + 5, (short) 65000).putShort(i + 7, (short) 65000);
            }
        }
        kinds.add(Kind.payload("JPEG of four gigapixels", Refusal.PICTURE_TOO_LARGE, "b.jpg", wide));
        kinds.add(Kind.payload("PNG of no width", Refusal.BROKEN_MEDIA, "a.png", png(0, 5, 8, 2, new byte[100])));
        kinds.add(Kind.payload("PNG that is only its mark", Refusal.BROKEN_MEDIA, "a.png", Arrays.copyOf(png, 8)));
        kinds.add(Kind.payload("PNG that is cut", Refusal.BROKEN_MEDIA, "a.png", Arrays.copyOf(png, 50)));
        kinds.add(Kind.payload("PNG of rubbish", Refusal.BROKEN_MEDIA, "a.png", png(40, 30, 8, 2, new byte[3])));
        kinds.add(Kind.payload("PNG of an unknown kind", Refusal.BROKEN_MEDIA, "a.png", png(40, 30, 7, 9, new byte[4000])));
        kinds.add(Kind.payload("JPEG that is only its mark", Refusal.BROKEN_MEDIA, "b.jpg", Arrays.copyOf(jpg, 3)));
        kinds.add(Kind.payload("JPEG without a picture", Refusal.BROKEN_MEDIA, "b.jpg", new byte[] {-1, -40, -1, -39, 0, 0}));
        // within forty megapixels, but one row of it is larger than all the memory that the child has
        kinds.add(Kind.payload("PNG of one endless row", Refusal.CRASHING_MEDIA, "a.png", png(39_000_000, 1, 8, 2, new byte[1000])));
    }

    static byte[] png(int width, int height, int bits, int colours, byte[] raw) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(raw);
        }
        return RawBag.join(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bits).put((byte) colours).array()),
                chunk("IDAT", packed.toByteArray()), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] body) {
        byte[] typed = RawBag.join(RawBag.text(type), body);
        CRC32 sum = new CRC32();
        sum.update(typed);
        return RawBag.join(ByteBuffer.allocate(4).putInt(body.length).array(), typed, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static void films(List<Kind> kinds) {
        byte[] film = RawBag.mp4("avc1");
        byte[] start = Arrays.copyOf(film, 16);
        kinds.add(Kind.payload("film without an index", Refusal.BROKEN_MEDIA, "f.mp4", Arrays.copyOf(film, 74)));
        kinds.add(Kind.payload("film that is cut", Refusal.BROKEN_MEDIA, "f.mp4", Arrays.copyOf(film, film.length - 9)));
        kinds.add(Kind.payload("film by an unknown codec", Refusal.BROKEN_MEDIA, "f.mp4", RawBag.mp4("vp09")));
        kinds.add(Kind.payload("film with a box of two gigabytes", Refusal.BROKEN_MEDIA, "f.mp4",
                RawBag.join(start, ByteBuffer.allocate(8).putInt(0x7FFFFFFF).put(RawBag.text("moov")).array())));
        kinds.add(Kind.payload("film with a box of negative size", Refusal.BROKEN_MEDIA, "f.mp4",
                RawBag.join(start, ByteBuffer.allocate(16).putInt(1).put(RawBag.text("moov")).putLong(-16).array())));
        ByteBuffer nest = ByteBuffer.allocate(8 * 200_000);
        for (int i = 200_000; i > 0; i--) {
            nest.putInt(8 * i).put(RawBag.text("mdia"));
        }
        kinds.add(Kind.payload("film of boxes in boxes", Refusal.BROKEN_MEDIA, "f.mp4", RawBag.join(start, RawBag.box("moov", nest.array()))));
        kinds.add(Kind.payload("sound without a frame", Refusal.BROKEN_MEDIA, "s.mp3", latin("ID3\4\0\0\0\0\0\1")));
        kinds.add(Kind.payload("sound whose tag is endless", Refusal.BROKEN_MEDIA, "s.mp3", latin("ID3\4\0\0\177\177\177\177")));
    }

    private static void maps(List<Kind> kinds) throws Exception {
        kinds.add(Kind.bag("map that is cut", Refusal.BAD_DATABASE,
                bag -> bag.put("data/media/m.mbtiles", Arrays.copyOf(bag.files.get("data/media/m.mbtiles"), 9000)).crate().seal()));
        kinds.add(Kind.bag("map with rubbish in a page", Refusal.BAD_DATABASE, bag -> {
            byte[] bytes = bag.files.get("data/media/m.mbtiles").clone();
            Arrays.fill(bytes, 4096, 8192, (byte) 0x5A);
            bag.put("data/media/m.mbtiles", bytes).crate().seal();
        }));
        kinds.add(Kind.payload("map that is only its mark", Refusal.BAD_DATABASE, "m.mbtiles", latin("SQLite format 3\0")));
        Map<String, List<String>> sql = new LinkedHashMap<>();
        sql.put("no tables", List.of("DROP TABLE tiles"));
        sql.put("a trigger", List.of("CREATE TRIGGER x AFTER INSERT ON tiles BEGIN DELETE FROM tiles; END"));
        sql.put("a virtual table", List.of("CREATE VIRTUAL TABLE x USING fts5(a)"));
        sql.put("a view that never ends", List.of("DROP TABLE tiles", """
                CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
                SELECT i AS zoom_level, i AS tile_column, i AS tile_row, zeroblob(1000000) AS tile_data FROM n"""));
        sql.put("a view with functions", List.of("ALTER TABLE tiles RENAME TO t",
                "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, randomblob(1000) AS tile_data FROM t JOIN metadata ON zoom_level = name"));
        sql.put("a view over what SQLite keeps", List.of("DROP TABLE tiles",
                "CREATE VIEW tiles AS SELECT a.rootpage zoom_level, a.rootpage tile_column, a.rootpage tile_row, a.sql tile_data FROM sqlite_schema a JOIN sqlite_schema b ON a.name = b.name"));
        sql.put("an unknown view", List.of("CREATE VIEW x AS SELECT 1"));
        sql.put("a computed column", List.of("CREATE TABLE x (a, b AS (zeroblob(a)))"));
        sql.put("an index over an expression", List.of("CREATE INDEX x ON tiles (abs(zoom_level))"));
        sql.put("a tile that is text", List.of("UPDATE tiles SET tile_data = '<svg/>'"));
        sql.put("a tile that is nothing", List.of("UPDATE tiles SET tile_data = NULL"));
        sql.put("a tile of twenty megabytes", List.of("UPDATE tiles SET tile_data = zeroblob(20000000)"));
        sql.put("endless metadata", List.of("INSERT INTO metadata VALUES ('json', printf('%.*c', 3000000, 'x'))"));
        sql.forEach((what, statements) -> kinds.add(Kind.bag("map with " + what, Refusal.BAD_DATABASE, bag -> changed(bag, statements))));
        byte[] tile = png(30_000, 1300, 8, 2, new byte[100]);
        kinds.add(Kind.bag("map with a tile of 39 megapixels", Refusal.BAD_DATABASE, bag -> {
            Path file = Files.createTempDirectory("map");
            bag.put("data/media/m.mbtiles", RawBag.map(file, tile)).crate().seal();
            Files.delete(file);
        }));
    }

    static void changed(RawBag bag, List<String> statements) throws Exception {
        Path file = Files.createTempFile("map", ".mbtiles");
        Files.write(file, bag.files.get("data/media/m.mbtiles"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        bag.put("data/media/m.mbtiles", Files.readAllBytes(file)).crate().seal();
        Files.delete(file);
    }
}
