package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Item;
import yunguan.catalogue.LangText;
import yunguan.room.lectures.LectureShelf;

/** What the builder measures of real films and sounds, and the pictures that it takes of them. */
class FilmFactsTest {

    /** Seven scenes of ten seconds and one of five, each of one colour. */
    private static final List<String> COLOURS = List.of("red", "lime", "blue", "yellow", "white", "cyan", "black", "magenta");

    @TempDir
    Path work;

    private SmallFolder folder;
    private RealMedia media;

    @BeforeEach
    void aFilmOfColours() throws Exception {
        folder = SmallFolder.in(work.resolve("folder"));
        media = new RealMedia(folder.path);
        media.colours("f/a.mp4", COLOURS, 75, "1280x720", -20);
        media.tone("s/a.mp3", 3, 0);
        Files.delete(folder.path.resolve("f/a.vtt"));
        folder.replace("lectures.csv", "f/a.vtt", "");
    }

    private BuildReport build(String name, BuildOptions options) {
        BuildReport report = new PackBuilder().build(folder.path, work.resolve(name), options, Progress.SILENT);
        assertEquals(List.of(), report.problems());
        return report;
    }

    private static BuildOptions measuring(boolean remember) {
        return new BuildOptions(RealMedia.TOOLS, false, remember);
    }

    private Entry lecture(String bag) throws Exception {
        Problems problems = new Problems();
        TreeSet<String> files = new TreeSet<>();
        try (var all = Files.walk(work.resolve(bag).resolve("data"))) {
            all.filter(Files::isRegularFile).forEach(file -> files.add(work.resolve(bag).relativize(file).toString()));
        }
        Crate crate = CrateReader.read(Files.readAllBytes(work.resolve(bag).resolve(Crate.METADATA)),
                new Crate.PackInfo("small", 1, LangText.EMPTY, "", "2026-11-23", "", ""), files, problems);
        assertEquals(List.of(), problems.problems());
        return crate.entries.stream().filter(entry -> entry.id.equals("lecture-a")).findFirst().orElseThrow();
    }

    @Test
    void theSmallPicturesShowTheFilmAtTheirSecondAndAreAtMostThreePerCentOfIt() throws Exception {
        build("bag", measuring(false));
        Entry.Preview preview = lecture("bag").preview;
        assertNotNull(preview);
        assertEquals(8, preview.count(), "one every ten seconds");
        assertEquals(10, preview.every());
        long bytes = 0;
        List<BufferedImage> sheets = new ArrayList<>();
        for (String sheet : preview.sheets()) {
            bytes += Files.size(work.resolve("bag").resolve(sheet));
            sheets.add(ImageIO.read(work.resolve("bag").resolve(sheet).toFile()));
        }
        long film = Files.size(work.resolve("bag/data/media/f/a.mp4"));
        assertTrue(bytes <= 0.03 * film, bytes + " of " + film);
        Item.Preview there = new Item.Preview(preview.every(), preview.columns(), preview.rows(), preview.width(), preview.height(), preview.count(), preview.sheets());
        for (int at = 0; at < COLOURS.size(); at++) {
            Item.Preview.Spot spot = there.at(at * 10 + 7);
            BufferedImage sheet = sheets.get(preview.sheets().indexOf(spot.sheet()));
            assertTrue(spot.x() + preview.width() <= sheet.getWidth() && spot.y() + preview.height() <= sheet.getHeight());
            int colour = sheet.getRGB(spot.x() + preview.width() / 2, spot.y() + preview.height() / 4);
            assertEquals(COLOURS.get(at), nearest(colour), "picture " + at);
        }
        assertEquals(16.0 / 9, (double) preview.width() / preview.height(), 0.05);
    }

    private static String nearest(int rgb) {
        String code = (rgb >> 16 & 0xFF) / 128 + "" + (rgb >> 8 & 0xFF) / 128 + (rgb & 0xFF) / 128;
        return switch (code) {
            case "100" -> "red";
            case "010" -> "lime";
            case "001" -> "blue";
            case "110" -> "yellow";
            case "111" -> "white";
            case "011" -> "cyan";
            case "101" -> "magenta";
            default -> "black";
        };
    }

    @Test
    void loudnessPeakAndKeyFramesAreInTheStoreAndPlaybackOnlyLowers() throws Exception {
        media.tone("s/t.wav", 3, 0);
        folder.write("songs.csv", "id,title,sound\nsong-a,歌,s/t.wav\n");
        build("bag.zip", measuring(false));
        try (Hall hall = new Hall(work.resolve("data"))) {
            hall.installer.install(work.resolve("bag.zip"), Progress.SILENT);
            Item.Lecture lecture = new LectureShelf(hall.store, hall.catalogue, hall.objects).lecture("lecture-a").orElseThrow().lecture();
            Item.Measured film = lecture.film().measured();
            // ffmpeg's sine is 1/8 of full scale: -18.7 LUFS when it comes from both sides; here 20 dB below
            assertEquals(-38.7, film.loudness(), 0.6);
            // plain samples tell the peak exactly: an eighth of full scale
            assertEquals(-18.1, hall.catalogue.medium(hall.catalogue.card("song-a").orElseThrow(), "sound").orElseThrow().measured().peak(), 0.3);
            assertEquals(2, film.keyFrames(), 0.05);
            assertEquals(0, film.lowering(-23), "what is soft is not made louder");
            Item.Measured sound = hall.catalogue.medium(hall.catalogue.card("audio-a").orElseThrow(), "sound").orElseThrow().measured();
            assertEquals(-18.7, sound.loudness(), 0.6);
            assertEquals(-4.3, sound.lowering(-23), 0.6);
            assertTrue(Double.isNaN(sound.keyFrames()));
            assertEquals(0, Item.Measured.NOTHING.lowering(-23), "what nobody measured stays as it is");
            assertNotNull(lecture.preview());
            assertTrue(lecture.preview().sheets().stream().allMatch(sheet -> hall.objects.bytes(sheet).isPresent()));
        }
    }

    @Test
    void whateverIsHeardIsEvenedOut() throws Exception {
        media.tone("s/sung.mp3", 3, 0);
        media.tone("s/music.mp3", 3, -6);
        media.tone("s/told.mp3", 3, -3);
        media.tone("s/told.en.mp3", 3, -9);
        media.film("f/song.mp4", "640x360", 4, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "50", "-c:a", "aac");
        folder.write("songs.csv", "id,title,sound,film,karaoke\nsong-a,歌,s/sung.mp3,f/song.mp4,s/music.mp3\n");
        folder.write("exhibits.csv", "id,title,picture,voice\nexhibit-a,物,p/a.png,s/told.mp3\n");
        build("bag.zip", measuring(true));
        for (String bag : List.of("bag.zip", "again.zip")) { // and on a machine that cannot listen, as it is remembered
            if (bag.equals("again.zip")) {
                build(bag, new BuildOptions(yunguan.pack.convert.Toolbox.NONE, false));
            }
            try (Hall hall = new Hall(work.resolve("data-" + bag))) {
                hall.installer.install(work.resolve(bag), Progress.SILENT);
                var song = hall.catalogue.card("song-a").orElseThrow();
                for (String role : List.of("sound", "video", "karaoke")) {
                    Item.Measured measured = hall.catalogue.medium(song, role).orElseThrow().measured();
                    assertTrue(measured.loudness() < -10 && measured.peak() < 0, bag + ": " + role + " " + measured);
                }
                assertEquals(-24.7, hall.catalogue.medium(song, "karaoke").orElseThrow().measured().loudness(), 0.8);
                var voices = hall.catalogue.voices(hall.catalogue.card("exhibit-a").orElseThrow()).sounds();
                assertEquals(-21.7, voices.get("zh-Hans").measured().loudness(), 0.8, bag);
                assertEquals(-27.7, voices.get("en").measured().loudness(), 0.8, bag);
            }
        }
    }

    @Test
    void scenesBecomeSlidesWhereTheAuthorAsksForThem() throws Exception {
        assertEquals(List.of(), lectureOf(false));
        List<Double> scenes = lectureOf(true);
        assertEquals(List.of(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0), scenes.stream().map(second -> (double) Math.round(second)).toList());
        List<Entry.Slide> slides = lecture("bag").slides;
        for (int at = 0; at < COLOURS.size(); at++) {
            BufferedImage slide = ImageIO.read(work.resolve("bag").resolve(slides.get(at).picture()).toFile());
            assertEquals(1280, slide.getWidth());
            assertEquals(COLOURS.get(at), nearest(slide.getRGB(300, 200)), "slide " + at);
        }
        folder.write("slides.csv", "lecture,start,picture,title\nlecture-a,0:05,p/a.png,自己写的\n");
        build("bag", measuring(false));
        assertEquals(List.of(5.0), lecture("bag").slides.stream().map(Entry.Slide::start).toList(), "what the author wrote wins");
        Files.delete(folder.path.resolve("slides.csv"));
        BuildReport plain = build("plain", BuildOptions.PLAIN);
        assertTrue(plain.warnings().stream().anyMatch(warning -> warning.kind() == ProblemKind.SCENES_NOT_FOUND && warning.column().equals("找幻灯")));
    }

    private List<Double> lectureOf(boolean scenes) throws Exception {
        if (scenes) {
            folder.replace("lectures.csv", "speaker,notice\n", "speaker,notice,找幻灯\n");
            folder.replace("lectures.csv", ",示意\n", ",示意,是\n");
        }
        build("bag", measuring(false));
        return lecture("bag").slides.stream().map(Entry.Slide::start).toList();
    }

    @Test
    void whatWasMeasuredIsRememberedForAMachineThatCannotMeasure() throws Exception {
        folder.replace("lectures.csv", "speaker,notice\n", "speaker,notice,scenes\n");
        folder.replace("lectures.csv", ",示意\n", ",示意,yes\n");
        BuildReport first = build("one.zip", measuring(true));
        assertTrue(Files.exists(folder.path.resolve("measured/measured.csv")));
        BuildReport plain = build("two.zip", BuildOptions.PLAIN);
        assertEquals(-1, Files.mismatch(work.resolve("one.zip"), work.resolve("two.zip")), "the same pack, without ffmpeg");
        assertEquals(List.of(), first.warnings().stream().filter(warning -> warning.kind() == ProblemKind.NOT_MEASURED).toList());
        assertEquals(List.of(), plain.warnings().stream().filter(warning -> warning.kind() == ProblemKind.NOT_MEASURED).toList());
        build("three.zip", measuring(true));
        assertEquals(-1, Files.mismatch(work.resolve("one.zip"), work.resolve("three.zip")));

        Path table = folder.path.resolve("measured/measured.csv");
        String sound = Files.readString(table);
        List<Path> pictures = pictures();
        assertEquals(9, pictures.size(), "a sheet and eight slides");
        // hostile rows and broken pictures are forgotten, not believed
        Files.write(pictures.getFirst(), new byte[10]);
        folder.write("measured/measured.csv", sound.replaceAll("(?m)^([0-9a-f]{64},f/a.mp4,[^,]*),[^,]*,", "$1,loud,") + "x,y\n../../etc,,,,,,,,,,,\n");
        build("bag", BuildOptions.PLAIN);
        Entry lecture = lecture("bag");
        assertTrue(Double.isNaN(lecture.media.get("film").measured().loudness()));
        assertNull(lecture.preview);
        build("bag", measuring(true));
        assertNotNull(lecture("bag").preview, "and measured again");

        media.colours("f/a.mp4", COLOURS.subList(0, 2), 20, "640x360", -20); // another film: nothing that was said of the old one holds
        build("bag", BuildOptions.PLAIN);
        assertTrue(Double.isNaN(lecture("bag").media.get("film").measured().loudness()));
        build("bag", measuring(true));
        assertFalse(pictures().stream().anyMatch(pictures::contains), "the old one's pictures are gone");
    }

    private List<Path> pictures() throws Exception {
        try (var all = Files.list(folder.path.resolve("measured"))) {
            return all.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
        }
    }

    @Test
    void anUprightFilmAndOneWithFewKeyFramesHaveTheirPicturesToo() throws Exception {
        media.colours("f/a.mp4", COLOURS.subList(0, 3), 30, "360x640", -20, "-g", "1000", "-keyint_min", "1000", "-sc_threshold", "0");
        build("bag", measuring(false));
        Entry lecture = lecture("bag");
        assertTrue(lecture.media.get("film").measured().keyFrames() > 25);
        Entry.Preview preview = lecture.preview;
        assertNotNull(preview);
        assertTrue(preview.height() > preview.width());
        BufferedImage sheet = ImageIO.read(work.resolve("bag").resolve(preview.sheets().getFirst()).toFile());
        for (int at = 0; at < 3; at++) {
            assertEquals(COLOURS.get(at), nearest(sheet.getRGB(at * preview.width() + preview.width() / 2, preview.height() / 3)));
        }
    }

    @Test
    void aFilmOfHoursHasManySheets() {
        FilmStrip.Layout layout = FilmStrip.layout(720, 320, 180);
        assertNotNull(layout);
        assertEquals(29, layout.sheets());
        assertEquals(List.of(1600, 720), List.of(layout.size(28)[0], layout.size(28)[1]));
        Item.Preview preview = new Item.Preview(10, layout.columns(), layout.rows(), 320, 180, 720, java.util.stream.IntStream.range(0, 29).mapToObj(Integer::toString).toList());
        assertEquals(new Item.Preview.Spot("28", 1280, 540), preview.at(7199));
        assertEquals(new Item.Preview.Spot("28", 1280, 540), preview.at(99999));
        assertEquals(new Item.Preview.Spot("0", 0, 0), preview.at(-1));
        assertEquals(new Item.Preview.Spot("1", 320, 0), preview.at(265));
    }
}
