package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yunguan.pack.convert.Toolbox;

/** Real films, sounds and pictures, made by ffmpeg and vips in a second; where they are missing the test says that it did not run. */
final class RealMedia {

    static final Toolbox TOOLS = Toolbox.ofThisMachine();
    /** Files by the words that made them, and how their names end. */
    private static final Map<List<String>, Path> MADE = new ConcurrentHashMap<>();
    private final Path folder;

    RealMedia(Path folder) {
        assumeTrue(TOOLS.films() && TOOLS.pictures(), "did not run: ffmpeg or libvips-tools is not installed");
        this.folder = folder;
    }

    /** A film of so many seconds with a tone. @param how ffmpeg's words for what is written */
    void film(String name, String size, int seconds, String... how) throws Exception {
        ffmpeg(name, List.of("-f", "lavfi", "-i", "testsrc2=s=" + size + ":r=25:d=" + seconds, "-f", "lavfi", "-i", "sine=d=" + seconds), how);
    }

    /**
     * A film whose picture is of one colour for ten seconds, then of the next, with a little noise at its foot as real films have, and a tone.
     *
     * @param volume of the tone, in dB
     */
    void colours(String name, List<String> colours, int seconds, String size, double volume, String... how) throws Exception {
        List<String> source = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < colours.size(); i++) {
            source.addAll(List.of("-f", "lavfi", "-i", "color=c=" + colours.get(i) + ":s=" + size + ":r=25:d=" + Math.min(10, seconds - i * 10)));
            joined.append("[").append(i).append(":v]");
        }
        source.addAll(List.of("-f", "lavfi", "-i", "sine=d=" + seconds, "-f", "lavfi", "-i", "testsrc2=s=320x180:r=25:d=" + seconds));
        joined.append("concat=n=").append(colours.size()).append("[c];[c][").append(colours.size() + 1).append(":v]overlay=x=0:y=H-h,format=yuv420p[v];[")
                .append(colours.size()).append(":a]volume=").append(volume).append("dB[a]");
        List<String> words = new ArrayList<>(List.of("-filter_complex", joined.toString(), "-map", "[v]", "-map", "[a]", "-c:v", "libx264", "-preset", "ultrafast",
                "-crf", "18", "-g", "50", "-keyint_min", "50", "-sc_threshold", "0", "-c:a", "aac", "-movflags", "+faststart"));
        words.addAll(List.of(how));
        ffmpeg(name, source, words.toArray(String[]::new));
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
        List<String> words = new ArrayList<>(source);
        words.addAll(List.of(how));
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        String ending = name.substring(name.lastIndexOf('.'));
        if (source.contains("lavfi")) {
            Files.copy(made(words, ending), target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            write(words, target);
        }
    }

    /** What comes of nothing but words is the same every time: it is made for the first test that wants it. */
    private Path made(List<String> words, String ending) throws Exception {
        List<String> key = new ArrayList<>(words);
        key.add(ending);
        Path known = MADE.get(key);
        if (known == null) {
            known = Files.createTempFile("real-media", ending);
            known.toFile().deleteOnExit();
            write(words, known);
            MADE.put(key, known);
        }
        return known;
    }

    private void write(List<String> words, Path target) throws Exception {
        List<String> all = new ArrayList<>(List.of(String.valueOf(TOOLS.ffmpeg()), "-nostdin", "-v", "error", "-y"));
        all.addAll(words);
        all.add(target.toString());
        run(all);
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
