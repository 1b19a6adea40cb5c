package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import yunguan.pack.convert.Toolbox;

/** Real films, sounds and pictures, made by ffmpeg and vips in a second; where they are missing the test says that it did not run. */
final class RealMedia {

    static final Toolbox TOOLS = Toolbox.ofThisMachine();
    private final Path folder;

    RealMedia(Path folder) {
        assumeTrue(TOOLS.films() && TOOLS.pictures(), "did not run: ffmpeg or libvips-tools is not installed");
        this.folder = folder;
    }

    /** A film of so many seconds with a tone. @param how ffmpeg's words for what is written */
    void film(String name, String size, int seconds, String... how) throws Exception {
        ffmpeg(name, List.of("-f", "lavfi", "-i", "testsrc2=s=" + size + ":r=25:d=" + seconds, "-f", "lavfi", "-i", "sine=d=" + seconds), how);
    }

    /** A tone. @param volume in dB */
    void tone(String name, int seconds, double volume, String... how) throws Exception {
        ffmpeg(name, List.of("-f", "lavfi", "-i", "sine=d=" + seconds, "-af", "volume=" + volume + "dB"), how);
    }

    void picture(String name, String size, String... how) throws Exception {
        ffmpeg(name, List.of("-f", "lavfi", "-i", "testsrc2=s=" + size, "-frames:v", "1"), how);
    }

    void copy(String name, String from, String... how) throws Exception {
        ffmpeg(name, List.of("-i", folder.resolve(from).toString()), how);
    }

    private void ffmpeg(String name, List<String> source, String... how) throws Exception {
        List<String> words = new ArrayList<>(List.of(String.valueOf(TOOLS.ffmpeg()), "-nostdin", "-v", "error", "-y"));
        words.addAll(source);
        words.addAll(List.of(how));
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        words.add(target.toString());
        run(words);
    }

    void vips(String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of(String.valueOf(TOOLS.vips())));
        all.addAll(List.of(words));
        run(all);
    }

    private void run(List<String> words) throws Exception {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertEquals(0, process.waitFor(), () -> words + ": " + said);
        Files.delete(said);
    }
}
