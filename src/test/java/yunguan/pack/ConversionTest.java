package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;
import yunguan.pack.convert.Footage;
import yunguan.pack.convert.Toolbox;

/** What phones, cameras and recorders write becomes what the kiosk plays and shows, or its author hears why not. */
class ConversionTest {

    @TempDir
    Path work;
    private SmallFolder folder;
    private RealMedia media;

    @BeforeEach
    void folder() throws Exception {
        folder = SmallFolder.in(work.resolve("folder"));
        media = new RealMedia(folder.path);
        media.film("f/a.mp4", "640x360", 6, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "50", "-c:a", "aac");
        media.tone("s/a.mp3", 3, 0);
    }

    private BuildReport build(String target, boolean convert) {
        return build(target, new BuildOptions(RealMedia.TOOLS, convert));
    }

    private BuildReport build(String target, BuildOptions options) {
        return new PackBuilder().build(folder.path, work.resolve(target), options, Progress.SILENT);
    }

    private void films(String... films) throws Exception {
        StringBuilder sheet = new StringBuilder("id,title,film,captions\nlecture-a,甲,f/a.mp4,f/a.vtt\n");
        for (int i = 0; i < films.length; i++) {
            sheet.append("film-").append(i).append(",乙,").append(films[i]).append(",\n");
        }
        folder.write("lectures.csv", sheet.toString());
    }

    private static List<String> told(List<Problem> problems) {
        problems.forEach(problem -> Lang.OWN.forEach(lang -> {
            String words = problem.inWords(lang);
            assertFalse(words.contains("Exception") || words.contains("{") || words.contains("/tmp"), words);
        }));
        return problems.stream().map(problem -> problem.kind() + " " + problem.file() + ":" + problem.row() + ":" + problem.column()).toList();
    }

    private MediaFacts made(String path) throws Exception {
        return MediaFacts.of(work.resolve("bag/data/derived").resolve(path), MediaType.of(path));
    }

    @Test
    void aPhonesFilmThatIsStoredTurnedIsSaidAndConvertedUpright() throws Exception {
        Files.write(folder.path.resolve("f/up.mp4"), turned(folder.path.resolve("f/a.mp4"), 0, 1, -1, 0));
        Files.write(folder.path.resolve("f/head.mp4"), turned(folder.path.resolve("f/a.mp4"), -1, 0, 0, -1));
        films("f/up.mp4", "f/head.mp4");
        List<String> said = List.of("TURNED_FILM lectures.csv:3:film", "TURNED_FILM lectures.csv:4:film");
        assertEquals(said, told(build("none", false).warnings()).stream().filter(one -> one.startsWith("TURNED")).toList());
        assertEquals(said, told(build("none", new BuildOptions(Toolbox.NONE, true)).warnings()).stream().filter(one -> one.startsWith("TURNED")).toList());

        BuildReport report = build("bag", true);
        assertEquals(List.of(), told(report.problems()));
        assertEquals(List.of("f/head.mp4", "f/up.mp4"), report.converted().stream().sorted().toList());
        assertEquals(List.of(), told(report.warnings()).stream().filter(one -> one.startsWith("TURNED")).toList());
        assertEquals(new MediaFacts(6, 360, 640), round(made("f/up.mp4.mp4")));
        assertEquals(new MediaFacts(6, 640, 360), round(made("f/head.mp4.mp4")));
        for (String film : List.of("f/up.mp4.mp4", "f/head.mp4.mp4")) {
            assertFalse(Mp4File.turned(work.resolve("bag/data/derived").resolve(film)), film);
        }
    }

    /** The film with another matrix in the header of its pictures' track. */
    private static byte[] turned(Path film, int a, int b, int c, int d) throws Exception {
        byte[] bytes = Files.readAllBytes(film);
        int header = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("tkhd") + 4;
        java.nio.ByteBuffer.wrap(bytes).putInt(header + 40, a << 16).putInt(header + 44, b << 16).putInt(header + 52, c << 16).putInt(header + 56, d << 16);
        return bytes;
    }

    @Test
    void aFilmThatIsSlowToSeekInIsGivenItsKeyFrames() throws Exception {
        media.film("f/far.mp4", "640x360", 12, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "250", "-keyint_min", "250", "-sc_threshold", "0", "-c:a", "aac");
        films("f/far.mp4");
        BuildReport asItIs = build("none", false);
        assertEquals(List.of("FEW_KEY_FRAMES lectures.csv:3:film"), told(asItIs.warnings()).stream().filter(one -> one.startsWith("FEW")).toList());
        assertTrue(asItIs.warnings().stream().filter(one -> one.kind() == ProblemKind.FEW_KEY_FRAMES).allMatch(one -> one.inWords(Lang.EN).contains("--convert")));

        BuildReport report = build("bag", true);
        assertEquals(List.of(), told(report.problems()));
        assertEquals(List.of("f/far.mp4"), report.converted(), "what has them stays as it is");
        assertEquals(List.of(), told(report.warnings()).stream().filter(one -> one.startsWith("FEW")).toList());
        double gap = KeyFrames.longestGap(work.resolve("bag/data/derived/f/far.mp4.mp4")).orElseThrow();
        assertTrue(gap <= KeyFrames.NEAR_ENOUGH, "one every " + gap + " s");
    }

    @Test
    void filmsBecomeWhatTheKioskPlays() throws Exception {
        media.film("f/r.webm", "320x180", 3, "-c:v", "libvpx-vp9", "-deadline", "realtime", "-c:a", "libopus");
        media.film("f/p.mov", "320x180", 3, "-c:v", "prores_ks", "-c:a", "pcm_s16le");
        media.film("f/ten.mp4", "320x180", 3, "-c:v", "libx265", "-x265-params", "log-level=none", "-pix_fmt", "yuv420p10le", "-tag:v", "hvc1", "-c:a", "aac");
        media.copy("f/phone.mov", "f/a.mp4", "-c", "copy", "-metadata:s:v", "rotate=90");
        media.film("f/wide.mkv", "2400x1000", 1, "-c:v", "mpeg4", "-c:a", "flac");
        media.film("f/tv.mpg", "720x576", 3, "-c:v", "mpeg2video", "-flags", "+ildct+ilme", "-top", "1", "-aspect", "16:9", "-c:a", "mp2");
        films("f/r.webm", "f/p.mov", "f/ten.mp4", "f/phone.mov", "f/wide.mkv", "f/tv.mpg");
        assertEquals(List.of("NEEDS_CONVERTING lectures.csv:3:film", "NEEDS_CONVERTING lectures.csv:4:film", "NEEDS_CONVERTING lectures.csv:6:film",
                "NEEDS_CONVERTING lectures.csv:7:film", "NEEDS_CONVERTING lectures.csv:8:film"), told(build("none", false).problems()));
        assertTrue(told(build("none", false).warnings()).contains("CODEC_NOT_PLAYED lectures.csv:5:film"));

        BuildReport report = build("bag", true);
        assertEquals(List.of(), told(report.problems()));
        assertEquals(List.of("f/p.mov", "f/phone.mov", "f/r.webm", "f/ten.mp4", "f/tv.mpg", "f/wide.mkv"), report.converted().stream().sorted().toList());
        assertFalse(Files.exists(work.resolve("bag/data/media/f/ten.mp4")), "only what plays is in the pack");
        assertEquals(new MediaFacts(3, 320, 180), round(made("f/r.webm.mp4")));
        assertEquals(new MediaFacts(3, 320, 180), round(made("f/p.mov.mp4")));
        assertEquals(new MediaFacts(6, 360, 640), round(made("f/phone.mov.mp4")), "upright");
        assertEquals(new MediaFacts(1, 1920, 800), round(made("f/wide.mkv.mp4")), "smaller");
        assertEquals(new MediaFacts(3, 1024, 576), round(made("f/tv.mpg.mp4")), "square pixels");
        List<MediaProbe.Target> targets = new ArrayList<>();
        try (Stream<Path> all = Files.walk(work.resolve("bag/data/derived/f"))) {
            for (Path file : all.filter(path -> path.toString().endsWith(".mp4")).toList()) {
                Footage footage = Footage.of(RealMedia.TOOLS, file, work);
                assertEquals("h264 yuv420p", footage.video().codec() + " " + footage.video().pixels());
                assertEquals("High", footage.video().profile());
                assertEquals("aac 2 48000", footage.audio().codec() + " " + footage.audio().channels() + " " + footage.audio().rate());
                assertTrue(footage.video().square() && !footage.video().interlaced());
                assertTrue(KeyFrames.longestGap(file).orElse(9) <= 2.01, file + ": a key frame every two seconds");
                String head = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertTrue(head.indexOf("moov") < head.indexOf("mdat"), "the index stands in front");
                targets.add(new MediaProbe.Target(file.toString(), MediaType.MP4, file));
            }
        }
        assertEquals(Optional.of(List.of()), MediaProbe.standard().probe(targets, work), "the kiosk's own probe takes them");
        assertEquals("small", new PackCheck().check(work.resolve("bag"), Progress.SILENT).id());
    }

    private static MediaFacts round(MediaFacts facts) {
        return new MediaFacts(Math.round(facts.seconds()), facts.width(), facts.height());
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws Exception {
        media.film("f/r.webm", "320x180", 3, "-c:v", "libvpx-vp9", "-deadline", "realtime", "-c:a", "libopus");
        media.tone("s/b.flac", 2, 0);
        media.picture("p/c.webp", "900x600");
        films("f/r.webm");
        folder.write("songs.csv", "id,title,sound,picture\nsong-a,歌,s/b.flac,p/c.webp\n");
        assertEquals(List.of(), told(build("one.zip", true).problems()));
        assertEquals(List.of(), told(build("two.zip", true).problems()));
        assertEquals(-1, Files.mismatch(work.resolve("one.zip"), work.resolve("two.zip")));
        assertEquals(3, Folders.children(work).size(), "nothing is left beside the packs");
    }

    @Test
    void soundsBecomeM4a() throws Exception {
        StringBuilder sheet = new StringBuilder("id,title,sound\n");
        for (String ending : List.of("flac", "ogg", "wma", "aiff", "wav")) {
            media.tone("s/t." + ending, 2, 0);
            sheet.append("song-").append(ending).append(",歌,s/t.").append(ending).append('\n');
        }
        media.tone("s/t.wav", 2, 0, "-c:a", "pcm_s24le");
        media.tone("s/plain.wav", 2, 0);
        media.tone("s/bare.aac", 2, 0, "-c:a", "aac");
        sheet.append("song-plain,歌,s/plain.wav\nsong-bare,歌,s/bare.aac\n");
        folder.write("songs.csv", sheet + "song-film,歌,f/a.mp4\n");
        BuildReport report = build("bag", true);
        assertEquals(List.of(), told(report.problems()));
        for (String name : List.of("s/t.flac", "s/t.ogg", "s/t.wma", "s/t.aiff", "s/t.wav")) {
            assertEquals(2, made(name + ".m4a").seconds(), 0.2, name);
        }
        assertTrue(Files.exists(work.resolve("bag/data/media/s/plain.wav")), "what the kiosk plays is taken as it is");
        assertEquals(2, made("s/bare.aac.m4a").seconds(), 0.2, "in a container");
        assertEquals("aac", yunguan.pack.convert.Footage.of(RealMedia.TOOLS, work.resolve("bag/data/derived/s/bare.aac.m4a"), work).audio().codec(), "and others read it");
        assertEquals(6, made("f/a.mp4.m4a").seconds(), 0.2, "the sound of a film alone");
        assertTrue(Files.exists(work.resolve("bag/data/media/f/a.mp4")), "and the film where the film is wanted");
    }

    @Test
    void picturesBecomeWhatTheKioskShowsAndStandUpright() throws Exception {
        media.picture("p/w.webp", "900x600");
        media.vips("heifsave", "p/w.webp", "p/h.heic");
        media.picture("p/sub.tif", "900x600", "-pix_fmt", "yuv420p");
        media.picture("p/rgb.tif", "900x600", "-pix_fmt", "rgb24");
        media.picture("p/g.gif", "900x600");
        media.picture("p/b.bmp", "900x600");
        media.picture("p/j.jpg", "900x600");
        folder.bytes("p/turned.jpg", turned(Files.readAllBytes(folder.path.resolve("p/j.jpg"))));
        media.vips("colourspace", "p/j.jpg", "p/print.jpg", "cmyk");
        StringBuilder pages = new StringBuilder("book,page,picture\n");
        List<String> names = List.of("w.webp", "h.heic", "sub.tif", "rgb.tif", "g.gif", "b.bmp", "turned.jpg", "print.jpg");
        for (String name : names) {
            pages.append("book-a,").append(names.indexOf(name) + 1).append(",p/").append(name).append('\n');
        }
        folder.write("pages.csv", pages.toString());
        BuildReport plain = build("none", false);
        assertEquals(7, plain.problems().stream().filter(problem -> problem.kind() == ProblemKind.NEEDS_CONVERTING).count(), () -> told(plain.problems()).toString());
        assertTrue(told(plain.warnings()).contains("TURNED_PICTURE pages.csv:8:picture"));
        assertEquals(List.of(), told(build("bag", true).problems()));
        for (String made : List.of("w.webp.jpg", "h.heic.jpg", "sub.tif.jpg", "rgb.tif.jpg", "g.gif.png", "b.bmp.png", "print.jpg.jpg")) {
            BufferedImage picture = ImageIO.read(work.resolve("bag/data/derived/p").resolve(made).toFile());
            assertEquals("900 × 600", picture.getWidth() + " × " + picture.getHeight(), made);
        }
        BufferedImage lying = ImageIO.read(folder.path.resolve("p/j.jpg").toFile());
        BufferedImage upright = ImageIO.read(work.resolve("bag/data/derived/p/turned.jpg.jpg").toFile());
        assertEquals("600 × 900", upright.getWidth() + " × " + upright.getHeight());
        int before = lying.getRGB(100, 50) >> 8 & 255; // orientation 6: what was on the left is at the top
        assertEquals(before, upright.getRGB(599 - 50, 100) >> 8 & 255, 24);
    }

    /** The same JPEG with an Exif block that says orientation 6. */
    private static byte[] turned(byte[] jpeg) {
        byte[] exif = java.util.HexFormat.of().parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000" + "00000000");
        return SmallFolder.join(java.util.Arrays.copyOf(jpeg, 2), exif, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        media.film("f/r.webm", "320x180", 2, "-c:v", "libvpx-vp9", "-deadline", "realtime", "-c:a", "libopus");
        films("f/r.webm");
        assertEquals(List.of("NEEDS_TOOL lectures.csv:3:film"), told(build("none", new BuildOptions(Toolbox.NONE, true)).problems()));
        assertEquals(List.of("NEEDS_CONVERTING lectures.csv:3:film"), told(build("none", BuildOptions.PLAIN).problems()));
        films();
        BuildReport without = build("bag", BuildOptions.PLAIN);
        assertTrue(without.built() && told(without.warnings()).contains("NOT_MEASURED *.mp4, *.mp3:0:"));
        assertFalse(told(build("bag", false).warnings()).contains("NOT_MEASURED *.mp4, *.mp3:0:"), "it is measured here");
    }

    @Test
    void aBrokenFileIsAProblemAtItsRow() throws Exception {
        folder.bytes("f/no.mkv", "this is no film".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        folder.bytes("p/no.webp", new byte[300]);
        films("f/no.mkv");
        folder.write("songs.csv", "id,title,sound,picture\nsong-a,歌,s/a.mp3,p/no.webp\n");
        assertEquals(List.of("CONVERSION_FAILED lectures.csv:3:film", "CONVERSION_FAILED songs.csv:2:picture"), told(build("none", true).problems()));
        assertFalse(Files.exists(work.resolve("none")));
    }

    @Test
    void aPlaylistCannotReadAnotherFile() throws Exception {
        Path secret = Files.copy(folder.path.resolve("f/a.mp4"), work.resolve("secret.mp4"));
        folder.write("f/list.mkv", "#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXTINF:6,\nfile://" + secret + "\n#EXT-X-ENDLIST\n");
        folder.write("f/concat.mkv", "ffconcat version 1.0\nfile a.mp4\n");
        folder.write("p/pattern.webp", "ffconcat version 1.0\nfile a.png\n");
        films("f/list.mkv", "f/concat.mkv");
        folder.write("songs.csv", "id,title,sound,picture\nsong-a,歌,s/a.mp3,p/pattern.webp\n");
        assertEquals(List.of("CONVERSION_FAILED lectures.csv:3:film", "CONVERSION_FAILED lectures.csv:4:film", "CONVERSION_FAILED songs.csv:2:picture"),
                told(build("none", true).problems()));
    }
}
