package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Datum;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Item;
import yunguan.store.Pyramid;

/** What the builder reads out of media, captions, dates and positions. */
class MediaFilesTest {

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aFilmTellsItsLengthAndSize() throws Exception {
        MediaFacts facts = MediaFacts.of(file("a.mp4", SmallFolder.mp4("hvc1", 6, 720, 1280)), MediaType.MP4);
        assertEquals(new MediaFacts(6, 720, 1280), facts);
    }

    @Test
    void aFilmThatLiesOnItsSideIsTurned() throws Exception {
        byte[] film = SmallFolder.mp4("avc1", 6, 1280, 720);
        int header = new String(film, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("tkhd") + 4;
        ByteBuffer.wrap(film).putInt(header + 40, 0).putInt(header + 56, 0);
        assertEquals(new MediaFacts(6, 720, 1280), MediaFacts.of(file("a.mp4", film), MediaType.MP4));
    }

    @Test
    void filmsThatDoNotPlayAreRefused() throws Exception {
        Path vp9 = file("a.mp4", SmallFolder.mp4("vp09", 6, 320, 180));
        assertThrows(BrokenMediaException.class, () -> MediaFacts.of(vp9, MediaType.MP4));
        byte[] whole = SmallFolder.mp4("avc1", 6, 320, 180);
        for (int length = 0; length < whole.length; length += 7) {
            Path cut = file("cut.mp4", java.util.Arrays.copyOf(whole, length));
            assertThrows(BrokenMediaException.class, () -> MediaFacts.of(cut, MediaType.MP4));
        }
    }

    /** Plain samples in a WAV file, one channel. */
    static byte[] wav(int seconds, int bits, int rate) {
        int bytes = seconds * rate * bits / 8;
        ByteBuffer wav = ByteBuffer.allocate(44 + bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes()).putInt(36 + bytes).put("WAVEfmt ".getBytes()).putInt(16).putShort((short) 1).putShort((short) 1)
                .putInt(rate).putInt(rate * bits / 8).putShort((short) (bits / 8)).putShort((short) bits).put("data".getBytes()).putInt(bytes);
        return wav.array();
    }

    /** Frames of AAC LC in ADTS, 44.1 kHz, stereo, 100 bytes each. */
    static byte[] adts(int frames) {
        ByteBuffer all = ByteBuffer.allocate(frames * 107);
        for (int i = 0; i < frames; i++) {
            all.put(new byte[] {(byte) 0xFF, (byte) 0xF1, 0x50, (byte) (0x80 | 107 >> 11), (byte) (107 >> 3), (byte) ((107 & 7) << 5 | 0x1F), (byte) 0xFC}).put(new byte[100]);
        }
        return all.array();
    }

    @Test
    void plainSamplesAreAsLongAsTheyAre() throws Exception {
        assertEquals(3, MediaFacts.of(file("a.wav", wav(3, 16, 22050)), MediaType.WAV).seconds(), 1e-9);
        assertEquals(3, MediaFacts.of(file("a.wav", wav(3, 8, 8000)), MediaType.WAV).seconds(), 1e-9);
        byte[] whole = wav(2, 16, 8000);
        assertEquals(1, MediaFacts.of(file("cut.wav", java.util.Arrays.copyOf(whole, 44 + 16000)), MediaType.WAV).seconds(), 1e-3, "the recorder was switched off");
        Path fine = file("fine.wav", wav(1, 24, 48000));
        assertThrows(BrokenMediaException.class, () -> MediaFacts.of(fine, MediaType.WAV));
        for (int length = 0; length < 60; length++) {
            Path cut = file("cut.wav", java.util.Arrays.copyOf(whole, length));
            assertThrows(BrokenMediaException.class, () -> MediaFacts.of(cut, MediaType.WAV));
        }
    }

    @Test
    void bareAacIsPutIntoAContainer() throws Exception {
        Path aac = file("a.aac", adts(430));
        assertEquals(430 * 1024 / 44100.0, MediaFacts.of(aac, MediaType.AAC).seconds(), 1e-9);
        AacFile.toM4a(aac, folder.resolve("a.m4a"));
        assertEquals(430 * 1024 / 44100.0, MediaFacts.of(folder.resolve("a.m4a"), MediaType.M4A).seconds(), 1e-3);
        byte[] tagged = SmallFolder.join(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 5, 1, 2, 3, 4, 5}, adts(3), "TAG".getBytes(), new byte[125]);
        assertEquals(3 * 1024 / 44100.0, MediaFacts.of(file("tag.aac", tagged), MediaType.AAC).seconds(), 1e-9);
        for (byte[] broken : List.of(new byte[0], new byte[200], "ID3".getBytes(), java.util.Arrays.copyOf(adts(1), 50))) {
            Path file = file("broken.aac", broken);
            assertThrows(BrokenMediaException.class, () -> MediaFacts.of(file, MediaType.AAC));
        }
    }

    @Test
    void aSoundIsAsLongAsItsFrames() throws Exception {
        assertEquals(100 * 1152 / 44100.0, MediaFacts.of(file("a.mp3", SmallFolder.mp3(100)), MediaType.MP3).seconds(), 1e-9);
        byte[] xing = SmallFolder.mp3(2);
        ByteBuffer.wrap(xing).putInt(15 + 4 + 17, 0x58696E67).putInt(15 + 4 + 21, 1).putInt(15 + 4 + 25, 500);
        assertEquals(500 * 1152 / 44100.0, MediaFacts.of(file("b.mp3", xing), MediaType.MP3).seconds(), 1e-9);
        Path text = file("c.mp3", "not a sound".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThrows(BrokenMediaException.class, () -> MediaFacts.of(text, MediaType.MP3));
    }

    @Test
    void aPictureIsToldByItsContent() throws Exception {
        SmallFolder small = SmallFolder.in(folder.resolve("small"));
        assertEquals(new MediaFacts(0, 40, 30), MediaFacts.of(small.path.resolve("p/a.png"), MediaType.PNG));
        assertThrows(BrokenMediaException.class, () -> MediaFacts.of(small.path.resolve("p/a.png"), MediaType.JPEG));
    }

    @Test
    void aLargePictureIsCutFromTheTopLeft() throws Exception {
        SmallFolder small = SmallFolder.in(folder.resolve("small"));
        Path one = folder.resolve("one.mbtiles");
        Path two = folder.resolve("two.mbtiles");
        try (PictureCutter cutter = new PictureCutter()) {
            cutter.cut(small.path.resolve("p/deep.jpg"), MediaType.JPEG, one, "deep");
            cutter.cut(small.path.resolve("p/deep.jpg"), MediaType.JPEG, two, "deep");
        }
        assertEquals(-1, Files.mismatch(one, two), "the same picture gives the same bytes");
        BufferedImage whole = ImageIO.read(small.path.resolve("p/deep.jpg").toFile());
        try (Pyramid pyramid = Pyramid.open(one)) {
            assertEquals(2, pyramid.number("maxzoom", -1));
            assertEquals(1000, pyramid.number("width", -1));
            assertEquals(700, pyramid.number("height", -1));
            // 1000 × 700 at zoom 2, 500 × 350 at 1, 250 × 175 at 0
            int[][] tiles = {{1, 1}, {2, 2}, {4, 3}};
            for (int zoom = 0; zoom <= 2; zoom++) {
                for (int row = 0; row < 5; row++) {
                    for (int column = 0; column < 5; column++) {
                        boolean there = column < tiles[zoom][0] && row < tiles[zoom][1];
                        assertEquals(there, pyramid.tile(zoom, column, row).isPresent(), zoom + "/" + column + "/" + row);
                    }
                }
            }
            BufferedImage tile = ImageIO.read(new ByteArrayInputStream(pyramid.tile(2, 1, 0).orElseThrow()));
            assertEquals(256, tile.getWidth());
            assertEquals(256, tile.getHeight());
            assertTrue(near(whole.getRGB(256 + 94, 50), tile.getRGB(94, 50)), "one to one");
            BufferedImage half = ImageIO.read(new ByteArrayInputStream(pyramid.tile(1, 0, 0).orElseThrow()));
            assertTrue(near(whole.getRGB(350, 100), half.getRGB(175, 50)), "half the size");
        }
    }

    private static boolean near(int a, int b) {
        return Math.abs((a >> 16 & 255) - (b >> 16 & 255)) < 16 && Math.abs((a >> 8 & 255) - (b >> 8 & 255)) < 16;
    }

    @Test
    void captionsAreReadAndBadLinesTold() {
        List<WebVtt.Mistake> mistakes = new ArrayList<>();
        List<WebVtt.Cue> cues = WebVtt.parse("""
                WEBVTT - with a title

                NOTE nobody reads this

                00:01.000 --> 00:02.500 align:start
                <b>Tom</b> &amp; Jerry
                two lines

                a name
                01:00:03.000 --> 01:00:04.000
                late
                """, mistakes);
        assertEquals(List.of(new WebVtt.Cue(1, 2.5, "Tom & Jerry\ntwo lines"), new WebVtt.Cue(3603, 3604, "late")), cues);
        assertEquals(List.of(), mistakes);
        WebVtt.parse("WEBVTT\n\n00:05.000 -> 00:06.000\nx\n\n00:07.000 --> 00:06.000\ny\n\n00:09 --> 00:10\nz\n", mistakes);
        assertEquals(List.of(4, 6, 9), mistakes.stream().map(WebVtt.Mistake::line).toList());
    }

    @Test
    void datesAreEdtf() {
        for (String good : List.of("1921", "1949-08", "1949-08-17", "1921/1927", "1930~", "192X", "1984?", "2004-06/2006-08", "1985/..", "2001-21", "-0221")) {
            assertTrue(Edtf.valid(good), good);
        }
        for (String bad : List.of("1949-13", "1949-02-30", "49", "1949/1948", "八月", "1949-8-17", "1949.08.17", "/", "2020-05-01T10:00")) {
            assertFalse(Edtf.valid(bad), bad);
        }
    }

    /** Offsets as they were measured in the district: 0.00480° east, 0.00309° south for GCJ-02, some 1,177 m for BD-09. */
    @Test
    void positionsOfMapProvidersComeBackToWgs84() {
        Item.Position gcj = Datum.GCJ_02.fromWgs84(26.0665, 119.3125);
        assertEquals(0.00480, gcj.longitude() - 119.3125, 0.00003);
        assertEquals(-0.00309, gcj.latitude() - 26.0665, 0.00003);
        Item.Position baidu = Datum.BD_09.fromWgs84(26.0665, 119.3125);
        assertEquals(1177, metres(baidu, new Item.Position(26.0665, 119.3125)), 15);
        for (Datum datum : Datum.values()) {
            Item.Position there = datum.fromWgs84(26.0665, 119.3125);
            assertTrue(metres(datum.toWgs84(there.latitude(), there.longitude()), new Item.Position(26.0665, 119.3125)) < 0.01, datum.name());
        }
    }

    private static double metres(Item.Position a, Item.Position b) {
        double north = (a.latitude() - b.latitude()) * 111_320;
        double east = (a.longitude() - b.longitude()) * 111_320 * Math.cos(Math.toRadians(a.latitude()));
        return Math.hypot(north, east);
    }

    @Test
    void oneFormOfChineseIsDerivedFromTheOther() {
        ChineseForms forms = new ChineseForms();
        assertEquals("山峰裡面為了群眾，坐著，頭髮與發展", forms.traditional("山峰里面为了群众，坐着，头发与发展"));
        assertEquals("云里坐着的著名作者，显著", forms.simplified("雲裡坐著的著名作者，顯著"));
    }
}
