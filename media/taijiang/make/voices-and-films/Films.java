import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Turns scripts into MP3s or MP4s with captions, and writes chapters.csv from the times that come out. */
final class Films {
    private static final double FADE = 0.6;
    private static final String SOFT = "highpass=f=90,lowpass=f=6000,loudnorm=I=-20:TP=-2:LRA=9,aresample=44100";
    private final Path folder;

    Films(Path folder) { this.folder = folder; }

    /** Makes the items with those ids, or all if there are none. The chapters of films that are not made again stay as they are. */
    void make(boolean voices, boolean films, Set<String> ids) throws Exception {
        var scripts = new ArrayList<Script>();
        try (Stream<Path> files = Files.list(folder.resolve("make/scripts"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) scripts.addAll(Script.read(file));
        }
        var unknown = new TreeSet<>(ids);
        scripts.forEach(s -> unknown.remove(s.id()));
        if (!unknown.isEmpty()) throw new IllegalArgumentException("no script has the id " + String.join(", ", unknown));
        Path sheet = folder.resolve("chapters.csv");
        List<String> before = ids.isEmpty() || !Files.exists(sheet) ? List.of() : Files.readAllLines(sheet);
        Path temp = Files.createTempDirectory("yunguan-voices");
        var chapters = new StringBuilder("lecture,start,title,title@en,mentions\n");
        try {
            for (Script script : scripts) {
                if (script.film() ? !films : !voices) continue;
                if (!ids.isEmpty() && !ids.contains(script.id())) {
                    before.stream().filter(row -> row.startsWith(script.id() + ",")).forEach(row -> chapters.append(row).append('\n'));
                    continue;
                }
                Path wav = temp.resolve("voice.wav");
                var voice = new Voice(script, wav, temp);
                if (script.film()) film(script, voice, wav, temp, chapters);
                else audio(script, voice, wav);
                System.out.printf(Locale.ROOT, "%s %.1f s%n", script.id(), voice.length);
            }
        } finally {
            try (Stream<Path> left = Files.walk(temp)) {
                for (Path p : left.sorted(Comparator.reverseOrder()).toList()) Files.delete(p);
            }
        }
        if (films) Files.writeString(sheet, chapters, StandardCharsets.UTF_8);
    }

    private void audio(Script script, Voice voice, Path wav) throws Exception {
        Path to = Files.createDirectories(folder.resolve("sound/voice"));
        Tool.run("ffmpeg", "-y", "-v", "error", "-i", wav.toString(), "-af", SOFT, "-ac", "1", "-c:a", "libmp3lame", "-b:a", "96k",
                "-map_metadata", "-1", "-fflags", "+bitexact", to.resolve(script.id() + ".mp3").toString());
        voice.captions(script, to.resolve(script.id() + ".vtt"), false);
        voice.captions(script, to.resolve(script.id() + ".en.vtt"), true);
    }

    private void film(Script script, Voice voice, Path wav, Path temp, StringBuilder chapters) throws Exception {
        Path to = Files.createDirectories(folder.resolve("films"));
        var command = new ArrayList<>(List.of("ffmpeg", "-y", "-v", "error"));
        var joins = new StringBuilder();
        List<Script.Slide> slides = script.slides();
        int n = slides.size();
        for (int i = 0; i < n; i++) {
            BufferedImage page = Slides.draw(slides.get(i), script.width(), script.height());
            Path png = temp.resolve("slide" + i + ".png");
            ImageIO.write(page, "png", png.toFile());
            if (i == 0) Picture.jpeg(poster(page), folder.resolve("pictures/lectures/" + script.id() + ".jpg"));
            double from = i == 0 ? 0 : change(voice, slides.get(i)), until = i + 1 < n ? change(voice, slides.get(i + 1)) + FADE : voice.length;
            command.addAll(List.of("-loop", "1", "-framerate", "25", "-t", "%.3f".formatted(until - from), "-i", png.toString()));
            joins.append(i == 0 ? "[0]format=yuv420p[v0];" : "[%d]format=yuv420p[s%d];[v%d][s%d]xfade=transition=fade:duration=%.2f:offset=%.3f[v%d];".formatted(i, i, i - 1, i, FADE, from, i));
        }
        joins.append("[%d:a]%s[a]".formatted(n, SOFT));
        command.addAll(List.of("-i", wav.toString(), "-filter_complex", joins.toString(), "-map", "[v" + (n - 1) + "]", "-map", "[a]",
                "-c:v", "libx264", "-profile:v", "high", "-pix_fmt", "yuv420p", "-preset", "medium", "-crf", "25", "-r", "25",
                "-g", "50", "-keyint_min", "50", "-sc_threshold", "0", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
                "-c:a", "aac", "-b:a", "96k", "-ar", "44100", "-ac", "2", "-t", "%.3f".formatted(voice.length), "-map_metadata", "-1", "-fflags", "+bitexact",
                "-movflags", "+faststart", to.resolve(script.id() + ".mp4").toString()));
        Tool.run(command);
        voice.captions(script, to.resolve(script.id() + ".vtt"), false);
        voice.captions(script, to.resolve(script.id() + ".en.vtt"), true);
        for (Script.Chapter c : script.chapters())
            chapters.append(script.id()).append(',').append(Voice.clock(c.from() == 0 ? 0 : Math.max(0, voice.start[c.from()] - 0.4), false)).append(',')
                    .append(cell(c.title())).append(',').append(cell(c.english())).append(',').append(cell(c.mentions())).append('\n');
    }

    /** The page turns half a second before its first sentence. */
    private static double change(Voice voice, Script.Slide slide) { return voice.start[slide.from()] - 0.75; }

    private static BufferedImage poster(BufferedImage page) {
        if (page.getWidth() <= 1280) return page;
        var small = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        var g = small.createGraphics();
        g.setRenderingHint(java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(page, 0, 0, 1280, 720, null);
        g.dispose();
        return small;
    }
    private static String cell(String text) { return text.matches(".*[,\"].*") ? '"' + text.replace("\"", "\"\"") + '"' : text; }
}
