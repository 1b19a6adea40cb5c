package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key frames of real films, beside what ffprobe says of the same files where it is installed. */
class EntryPointsTest {

    private static final Path FILMS = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang/films");

    @TempDir
    Path folder;

    @Test
    void theyAreWhereFfprobeFindsKeyFrames() throws Exception {
        List<Path> films;
        try (var all = Files.list(FILMS)) {
            films = all.filter(file -> file.toString().endsWith(".mp4")).toList();
        }
        assertTrue(!films.isEmpty());
        for (Path film : films) {
            EntryPoints points = EntryPoints.of(film);
            assertTrue(points != EntryPoints.NONE, film.toString());
            for (double key : keys(film)) {
                for (double off : new double[] {-0.4, 0, 0.4}) {
                    double near = points.near(Math.max(0, key + off));
                    assertTrue(Math.abs(near - key) < 0.02, () -> film + ": near " + (key + off) + " is " + near);
                }
            }
        }
    }

    @Test
    void whatIsSaidBeginsABreathBeforeItOrWhereNothingIsLost() throws Exception {
        Path film = FILMS.resolve("lecture-five-clouds.mp4");
        EntryPoints points = EntryPoints.of(film);
        for (double key : keys(film)) {
            if (key > 1) {
                assertTrue(Math.abs(points.entering(key + 0.3) - key) < 0.02, () -> "a breath before " + (key + 0.3));
                assertTrue(Math.abs(points.entering(key - 0.1) - key) < 0.02, () -> "hardly after " + (key - 0.1));
                assertEquals(key + 0.7, points.entering(key + 0.7), "too much of what was said before");
                assertEquals(key - 0.2, points.entering(key - 0.2), "a syllable would be lost");
            }
        }
        assertEquals(12.3, EntryPoints.NONE.entering(12.3));
    }

    @Test
    void aChapterBeginsAtAKeyFrameOrSoFarBeforeItThatLittleHasToBeDecoded() throws Exception {
        Path film = FILMS.resolve("lecture-five-clouds.mp4");
        EntryPoints points = EntryPoints.of(film);
        double[] keys = keys(film);
        for (int i = 1; i < keys.length; i++) {
            double key = keys[i];
            assertTrue(Math.abs(points.leading(key + 1.1) - key) < 0.02, () -> "at the key frame before " + (key + 1.1));
            assertTrue(Math.abs(points.leading(key - 0.1) - key) < 0.02, () -> "hardly after " + (key - 0.1));
            assertEquals(points.near(key + 0.3), points.leading(points.near(key + 0.3)), "what was left where it can be entered is entered there");
            if (key - keys[i - 1] > 1.8) {
                assertEquals(keys[i - 1] + 0.4, points.leading(keys[i - 1] + 1.6), 0.001, "with ten pictures to decode, and not forty");
            }
        }
        assertEquals(12.3, EntryPoints.NONE.leading(12.3));
    }

    private static double[] keys(Path film) throws Exception {
        Process probe;
        try {
            probe = new ProcessBuilder("ffprobe", "-v", "error", "-select_streams", "v:0", "-skip_frame", "nokey", "-show_entries", "frame=pts_time",
                    "-of", "csv=p=0", film.toString()).start();
        } catch (IOException notInstalled) {
            org.junit.jupiter.api.Assumptions.abort("did not run: ffprobe is not installed");
            return new double[0];
        }
        String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertEquals(0, probe.waitFor());
        return said.lines().map(line -> line.replace(",", "").strip()).filter(line -> !line.isEmpty()).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void aPlaceFarFromAllOfThemIsKept() throws Exception {
        Path film = FILMS.resolve("lecture-five-clouds.mp4");
        EntryPoints points = EntryPoints.of(film);
        double[] keys = keys(film);
        double last = Arrays.stream(keys).max().orElseThrow();
        assertEquals(last + 7, points.near(last + 7));
    }

    @Test
    void whatIsNoFilmHasNone() throws Exception {
        for (byte[] bytes : List.of(new byte[0], new byte[5000], "\0\0\0\u0010moov\0\0\u00FF\u00FFtrak".getBytes(StandardCharsets.ISO_8859_1))) {
            Path file = Files.write(folder.resolve("f"), bytes);
            assertSame(EntryPoints.NONE, EntryPoints.of(file));
        }
        assertSame(EntryPoints.NONE, EntryPoints.of(folder.resolve("is not there")));
        assertEquals(12.3, EntryPoints.NONE.near(12.3));
        byte[] half = Files.readAllBytes(FILMS.resolve("lecture-five-clouds.mp4"));
        for (int length : new int[] {40, 300, 900, 3000}) { // whatever is cut off, nothing worse than none
            EntryPoints.of(Files.write(folder.resolve("f"), Arrays.copyOf(half, length)));
        }
    }
}
