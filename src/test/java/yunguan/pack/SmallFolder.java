package yunguan.pack;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import yunguan.store.PyramidWriter;

/** An author's folder with one item of nearly every kind, made by hand: small, but real files. */
final class SmallFolder {

    final Path path;

    private SmallFolder(Path path) {
        this.path = path;
    }

    static SmallFolder in(Path path) throws IOException {
        SmallFolder folder = new SmallFolder(path);
        folder.write("pack.properties", """
                # a small pack
                id = small
                version = 1
                title = 小包
                title@en = Small pack
                publisher = 街道
                date = 2026-11-23
                license = CC-BY-4.0
                description = 试验
                """);
        folder.write("groups.csv", "id,kind,title,icon,colour\nseries-a,lectures,系列,mdi2b-book,#8C1C13\nlayer-a,places,红色,,\nstrand-a,archive,重大党史,,\n");
        folder.write("lectures.csv", """
                id,title,title@en,summary,text,group,picture,audience,language,links,film,captions,speaker,notice
                lecture-a,云宣讲,Cloud lecture,讲台江。,texts/a.md,series-a,p/a.png,campus community,cmn,place-a,f/a.mp4,f/a.vtt,王老师,示意
                """);
        folder.write("chapters.csv", "lecture,start,title,mentions\nlecture-a,0:00,开头,\nlecture-a,0:03.500,公园,place-a doc-a\n");
        folder.write("courses.csv", "id,title,lectures,aim\ncourse-a,课程,lecture-a,了解台江\n");
        folder.write("audio.csv", "id,title@zh-Hant,sound,reader,episode\naudio-a,有聲書,s/a.mp3,李,3\n");
        folder.write("books.csv", "id,title\nbook-a,绘本\n");
        folder.write("pages.csv", "book,page,picture,text,text@en\nbook-a,2,p/a.png,第二页,Page two\nbook-a,1,p/b.jpg,第一页,Page one\n");
        folder.write("documents.csv", "id,title,group,date,pending,children\ndoc-a,文献,strand-a,1921/1927,yes,texts/kids.md\n");
        folder.write("places.csv", "id,title,group,latitude,longitude,datum,uncertainty,basis\nplace-a,南公园,layer-a,26.0665,119.3125,WGS-84,120,估计\n");
        folder.write("trails.csv", "id,title,stops,minutes,line\ntrail-a,路线,place-a,50,t/line.geojson\n");
        folder.write("halls.csv", "id,title\nhall-a,展厅\n");
        folder.write("exhibits.csv", "id,title,hall,deep,before,after\nexhibit-a,长卷,hall-a,p/deep.jpg,,\nexhibit-b,街角,hall-a,,p/a.png,p/b.jpg\n");
        folder.write("songs.csv", "id,title,sound,performer\nsong-a,歌,s/a.mp3,合唱团\n");
        folder.write("maps.csv", "id,title,tiles,attribution\nmap-a,示意图,m/map.mbtiles,© OSM\n");
        folder.write("texts/a.md", "# 标题\n\n里面的**正文**，爬上山峰。\n");
        folder.write("texts/a.en.md", "The *body*.\n");
        folder.write("texts/kids.zh-Hant.md", "給小朋友\n");
        folder.write("f/a.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\n<v 王>大家好，为了群众\n\n2\n00:00:03.500 --> 00:00:05.000\n公园里面\n");
        folder.write("t/line.geojson", "{\"type\":\"LineString\",\"coordinates\":[[119.31,26.06],[119.32,26.07]]}");
        folder.bytes("f/a.mp4", mp4("avc1", 6, 320, 180));
        folder.bytes("s/a.mp3", mp3(100));
        folder.picture("p/a.png", 40, 30);
        folder.picture("p/b.jpg", 40, 30);
        folder.picture("p/deep.jpg", 1000, 700);
        folder.map("m/map.mbtiles", "119.2,26.0,119.4,26.1");
        return folder;
    }

    void write(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    void replace(String name, String old, String with) throws IOException {
        String text = Files.readString(path.resolve(name));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        write(name, text.replace(old, with));
    }

    void picture(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < width; x += 20) {
            graphics.setColor(new Color(x % 256, x * 3 % 256, 128));
            graphics.fillRect(x, 0, 20, height);
        }
        graphics.dispose();
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(image, name.endsWith("png") ? "png" : "jpg", file.toFile());
    }

    void map(String name, String bounds) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        TreeMap<String, String> metadata = new TreeMap<>(Map.of("name", "m", "format", "png", "minzoom", "0", "maxzoom", "0", "bounds", bounds));
        try (PyramidWriter writer = PyramidWriter.create(file, metadata)) {
            writer.tile(0, 0, 0, Files.readAllBytes(path.resolve("p/a.png")));
        }
    }

    /** A film that has all the boxes that tell its length and size, and no pictures. */
    static byte[] mp4(String codec, int seconds, int width, int height) {
        byte[] movie = box("mvhd", ByteBuffer.allocate(100).putInt(12, 1000).putInt(16, seconds * 1000).array());
        ByteBuffer track = ByteBuffer.allocate(84);
        track.putInt(40, 0x10000).putInt(56, 0x10000).putInt(72, 0x40000000);
        track.putInt(76, width << 16).putInt(80, height << 16);
        byte[] handler = box("hdlr", ByteBuffer.allocate(25).put(8, "vide".getBytes(StandardCharsets.US_ASCII)).array());
        byte[] samples = box("stsd", ByteBuffer.allocate(24).putInt(4, 1).putInt(8, 16).put(12, codec.getBytes(StandardCharsets.US_ASCII)).array());
        byte[] media = box("mdia", join(handler, box("minf", box("stbl", samples))));
        byte[] index = box("moov", join(movie, box("trak", join(box("tkhd", track.array()), media))));
        return join(box("ftyp", "isom\0\0\0\0".getBytes(StandardCharsets.US_ASCII)), box("mdat", new byte[50]), index);
    }

    /** Frames of MPEG 1 layer III, 128 kbit/s, 44.1 kHz, mono: 1152 samples and 417 bytes each. */
    static byte[] mp3(int frames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 5, 1, 2, 3, 4, 5});
        for (int i = 0; i < frames; i++) {
            out.writeBytes(ByteBuffer.allocate(417).putInt(0xFFFB90C0).array());
        }
        return out.toByteArray();
    }

    static byte[] box(String type, byte[] body) {
        return ByteBuffer.allocate(body.length + 8).putInt(body.length + 8).put(type.getBytes(StandardCharsets.US_ASCII)).put(body).array();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
