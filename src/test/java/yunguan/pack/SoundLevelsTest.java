package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a visitor would hear and see at once is measured before the pack leaves its author. */
class SoundLevelsTest {

    private static final Set<ProblemKind> MEASURED = Set.of(ProblemKind.SOUND_LEVEL_APART, ProblemKind.SOUND_TOO_QUIET, ProblemKind.SOUND_CLIPPED,
            ProblemKind.SHORTER_THAN_SAID, ProblemKind.PLAYS_UNSURE, ProblemKind.NOT_SQUARE, ProblemKind.SMALL_FILM, ProblemKind.ODD_SHAPE);

    @TempDir
    Path work;

    private BuildReport build(SmallFolder folder) {
        return new PackBuilder().build(folder.path, work.resolve("bag"), new BuildOptions(RealMedia.TOOLS, false), Progress.SILENT);
    }

    private static List<String> warnings(BuildReport report) {
        return report.warnings().stream().filter(warning -> MEASURED.contains(warning.kind()))
                .map(warning -> warning.kind() + " " + warning.file() + ":" + warning.row() + ":" + warning.column()).sorted().toList();
    }

    @Test
    void levelsFarFromTheOthers() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        RealMedia media = new RealMedia(folder.path);
        Files.delete(folder.path.resolve("lectures.csv"));
        Files.delete(folder.path.resolve("chapters.csv"));
        Files.delete(folder.path.resolve("courses.csv"));
        media.tone("s/a.mp3", 3, 0);
        media.tone("s/b.mp3", 3, 1);
        media.tone("s/loud.mp3", 3, 10);
        media.tone("s/low.mp3", 3, -10);
        media.tone("s/silent.mp3", 3, -60);
        media.tone("s/clipped.m4a", 3, 40, "-c:a", "aac");
        folder.write("audio.csv", "id,title,sound\naudio-a,一,s/a.mp3\naudio-b,二,s/b.mp3\n");
        folder.write("songs.csv", "id,title,sound\nsong-a,三,s/loud.mp3\nsong-b,四,s/low.mp3\nsong-c,五,s/silent.mp3\nsong-d,六,s/clipped.m4a\nsong-e,七,s/a.mp3\n");
        BuildReport report = build(folder);
        assertEquals(List.of("SOUND_CLIPPED songs.csv:5:sound", "SOUND_LEVEL_APART songs.csv:2:sound", "SOUND_LEVEL_APART songs.csv:3:sound",
                "SOUND_LEVEL_APART songs.csv:5:sound", "SOUND_TOO_QUIET songs.csv:4:sound"), warnings(report), "each at its row, a piece used twice once");
        assertTrue(report.built(), "none is in the way");
        assertEquals(6, report.media().size());
        MeasuredMedium first = report.media().getFirst();
        assertEquals("mp3", first.asData().get("audioCodec"));
        assertEquals(-18.7, (double) first.asData().get("lufs"), 0.5, "a sine of 1/8, on both sides");
        Problem apart = report.warnings().stream().filter(warning -> warning.kind() == ProblemKind.SOUND_LEVEL_APART).findFirst().orElseThrow();
        assertEquals(-8.7, Double.parseDouble(apart.found()), 0.5);
    }

    @Test
    void filmsThatEndEarlyOrHaveAnOddShape() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        RealMedia media = new RealMedia(folder.path);
        media.tone("s/a.mp3", 3, 0);
        media.film("f/a.mp4", "640x360", 20, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "50", "-c:a", "aac", "-movflags", "+faststart");
        assertEquals(List.of(), warnings(build(folder)));
        media.tone("s/a.mp3", 20, 0);
        Path sound = folder.path.resolve("s/a.mp3");
        byte[] whole = Files.readAllBytes(sound);
        Files.write(sound, java.util.Arrays.copyOf(whole, whole.length / 2)); // a copy that stopped half way
        assertEquals(List.of("SHORTER_THAN_SAID audio.csv:2:sound"), warnings(build(folder)));
        media.tone("s/a.mp3", 3, 0);
        media.film("f/a.mp4", "600x200", 6, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "50", "-c:a", "aac");
        assertEquals(List.of("ODD_SHAPE lectures.csv:2:film", "SMALL_FILM lectures.csv:2:film"), warnings(build(folder)));
        media.film("f/a.mp4", "720x576", 6, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "50", "-aspect", "16:9", "-c:a", "aac");
        assertEquals(List.of("NOT_SQUARE lectures.csv:2:film"), warnings(build(folder)));
    }

    @Test
    void aFilmThatCannotBeSoughtQuicklyIsNamed() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        RealMedia media = new RealMedia(folder.path);
        for (String frames : List.of("250", "50")) {
            media.film("f/a.mp4", "640x360", 12, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", frames, "-keyint_min", frames, "-sc_threshold", "0", "-c:a", "aac");
            List<String> told = build(folder).warnings().stream().filter(warning -> warning.kind() == ProblemKind.FEW_KEY_FRAMES)
                    .map(warning -> warning.file() + ":" + warning.row() + " " + warning.found()).toList();
            assertEquals(frames.equals("250") ? List.of("lectures.csv:2 10.0") : List.of(), told, "a key frame every " + frames + " frames");
        }
    }
}
