package yunguan.pack.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import yunguan.store.PyramidWriter;

/** A bag in memory, written without any code of the pack builder, so that every part of it can be forged. */
final class RawBag {

    static final String CRATE = "data/ro-crate-metadata.json";

    final String id;
    final TreeMap<String, byte[]> files = new TreeMap<>();

    private RawBag(String id) {
        this.id = id;
    }

    /** A small pack that any kiosk takes. */
    static RawBag good(String id, Path scratch) throws Exception {
        RawBag bag = new RawBag(id);
        bag.files.put("data/media/a.png", picture("png", 40, 30));
        bag.files.put("data/media/b.jpg", picture("jpg", 64, 48));
        bag.files.put("data/media/f.mp4", mp4("avc1"));
        bag.files.put("data/media/s.mp3", mp3());
        bag.files.put("data/media/t.vtt", text("WEBVTT\n\n00:00.000 --> 00:02.000\n大家好\n"));
        bag.files.put("data/media/m.mbtiles", map(scratch, bag.files.get("data/media/a.png")));
        return bag.crate().seal();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    RawBag put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    RawBag put(String name, String text) {
        return put(name, text(text));
    }

    String read(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** Writes the catalogue anew: all payload files, one document. */
    RawBag crate() {
        StringBuilder parts = new StringBuilder();
        StringBuilder entities = new StringBuilder();
        for (String path : files.keySet()) {
            if (path.startsWith("data/") && !path.equals(CRATE)) {
                String part = path.substring(5).replace("\\", "\\\\").replace("\"", "\\\"");
                parts.append(parts.isEmpty() ? "" : ",").append("{\"@id\":\"").append(part).append("\"}");
                entities.append(",{\"@id\":\"").append(part).append("\",\"@type\":\"File\"}\n");
            }
        }
        return put(CRATE, "{\"@context\":\"https://w3id.org/ro/crate/1.1/context\",\"@graph\":["
                + "{\"@id\":\"ro-crate-metadata.json\",\"@type\":\"CreativeWork\",\"about\":{\"@id\":\"./\"}},\n"
                + "{\"@id\":\"./\",\"@type\":\"Dataset\",\"name\":\"包\",\"description\":\"试验\",\"datePublished\":\"2026-11-23\",\"license\":\"CC0-1.0\","
                + "\"hasPart\":[" + parts + "],\"mentions\":[{\"@id\":\"#doc-" + id + "\"}]},\n"
                + "{\"@id\":\"#doc-" + id + "\",\"@type\":\"Article\",\"name\":\"文献\"}\n" + entities + "]}");
    }

    /** Makes manifests and sums right, as one who forges a pack would. */
    RawBag seal() {
        files.put("bagit.txt", text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        files.put("manifest-sha256.txt", text(manifest("sha256", true)));
        long size = files.entrySet().stream().filter(file -> file.getKey().startsWith("data/")).mapToLong(file -> file.getValue().length).sum();
        long count = files.keySet().stream().filter(name -> name.startsWith("data/")).count();
        files.put("bag-info.txt", text("Pack-Id: " + id + "\nPack-Version: 1\nPack-Title: 包\nSource-Organization: 街道\nBagging-Date: 2026-11-23\n"
                + "Payload-Oxum: " + size + "." + count + "\n"));
        return sealTags();
    }

    RawBag sealTags() {
        files.remove("tagmanifest-sha256.txt");
        files.put("tagmanifest-sha256.txt", text(manifest("sha256", false)));
        return this;
    }

    String manifest(String algorithm, boolean payload) {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().startsWith("data/") == payload && !file.getKey().startsWith("tagmanifest-")) {
                lines.append(digest(algorithm, file.getValue())).append("  ").append(file.getKey()).append('\n');
            }
        }
        return lines.toString();
    }

    static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm.replace("sha", "SHA-")).digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path folder(Path target) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return target;
    }

    RawZip zip() {
        RawZip zip = new RawZip();
        files.forEach((name, bytes) -> zip.add(id + "/" + name, bytes));
        return zip;
    }

    static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, x * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    static byte[] map(Path scratch, byte[] tile) throws IOException {
        Path file = Files.createTempFile(scratch, "map", ".mbtiles");
        try (PyramidWriter writer = PyramidWriter.create(file, new TreeMap<>(Map.of("name", "m", "format", "png", "minzoom", "0", "maxzoom", "0", "bounds", "119,26,120,27")))) {
            writer.tile(0, 0, 0, tile);
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    static byte[] mp4(String codec) {
        byte[] movie = box("mvhd", ByteBuffer.allocate(100).putInt(12, 1000).putInt(16, 6000).array());
        byte[] track = ByteBuffer.allocate(84).putInt(40, 0x10000).putInt(56, 0x10000).putInt(76, 320 << 16).putInt(80, 180 << 16).array();
        byte[] handler = box("hdlr", ByteBuffer.allocate(25).put(8, text("vide")).array());
        byte[] samples = box("stsd", ByteBuffer.allocate(24).putInt(4, 1).putInt(8, 16).put(12, text(codec)).array());
        byte[] media = box("mdia", join(handler, box("minf", box("stbl", samples))));
        return join(box("ftyp", text("isom\0\0\0\0")), box("mdat", new byte[50]), box("moov", join(movie, box("trak", join(box("tkhd", track), media)))));
    }

    static byte[] mp3() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 50; i++) {
            out.writeBytes(ByteBuffer.allocate(417).putInt(0xFFFB90C0).array());
        }
        return out.toByteArray();
    }

    static byte[] box(String type, byte[] body) {
        return ByteBuffer.allocate(body.length + 8).putInt(body.length + 8).put(text(type)).put(body).array();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
