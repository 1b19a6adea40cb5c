package yunguan.pack.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pictures out of a film: small ones at even distances, the moments at which the scene changes, and single large ones. The same film gives the same bytes. */
public final class FilmPictures {

    /** How different two pictures must be to be two scenes, from 0 to 1: slides differ in a few lines of text on the same ground. */
    private static final double OTHER_SCENE = 0.06;
    /** Nobody shows slides faster than this, in seconds. */
    private static final double SHORTEST_SCENE = 3;
    private static final int MOST_SCENES = 200;
    /** The longer side of a slide, in pixels. */
    private static final int LONGEST = 1600;
    private static final Pattern SCENE = Pattern.compile("pts_time:([\\d.]+)\\s+lavfi\\.scene_score=([\\d.]+)");
    private static final int SLOWEST = 10;

    private final Toolbox tools;
    private final Path work;

    /** A maker of pictures. @param work a folder that is thrown away afterwards */
    public FilmPictures(Toolbox tools, Path work) {
        this.tools = tools;
        this.work = work;
    }

    /**
     * Small pictures of a film: the nth shows it in the middle of its nth stretch, or at its end.
     *
     * @param every    seconds
     * @param seconds  how long the film is
     * @param keys     whether its key frames are near enough to each other to decode them alone
     * @param folder   an empty one, where they are put
     * @param progress hears seconds of the film
     * @return one for each stretch, as JPEG
     */
    public List<Path> every(double every, Path film, double seconds, boolean keys, int width, int height, Path folder, DoubleConsumer progress)
            throws IOException, ConversionException {
        List<String> words = start();
        if (keys) {
            words.addAll(List.of("-skip_frame", "nokey"));
        }
        words.addAll(Footage.source(film));
        // a picture of time t is the last one before the middle of its stretch
        String filters = String.format(Locale.ROOT, "setpts=PTS+%1$s/TB,tpad=stop_mode=clone:stop_duration=%2$s,"
                + "fps=1/%2$s:start_time=%2$s:round=up,setpts=PTS-%2$s/TB,scale=%3$d:%4$d:flags=area+bitexact:out_range=pc,format=yuvj420p",
                every / 2, every, width, height);
        words.addAll(List.of("-map", "0:V:0", "-an", "-sn", "-dn", "-vf", filters));
        words.addAll(List.of("-c:v", "mjpeg", "-q:v", "2", "-threads:v", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-f", "image2",
                "file:" + folder.toAbsolutePath().resolve("%06d.jpg")));
        run(words, seconds, progress);
        int count = Math.max(1, (int) Math.ceil(seconds / every - 1e-6));
        List<Path> pictures = files(folder);
        if (pictures.isEmpty()) {
            throw new ConversionException("no pictures", false);
        }
        while (pictures.size() < count) {
            pictures.add(pictures.getLast()); // its pictures end before its sound
        }
        return pictures.subList(0, count);
    }

    /** The moments at which the scene changes, to the second and in order; the beginning is the first. Of too many the clearest. */
    public List<Double> scenes(Path film, double seconds, DoubleConsumer progress) throws IOException, ConversionException {
        Path found = Files.createTempFile(work, "scenes", ".txt");
        List<String> words = start();
        words.addAll(Footage.source(film));
        // pictures a second apart are compared: from one frame to the next, slides that fade into each other hardly change
        words.addAll(List.of("-map", "0:V:0", "-an", "-sn", "-dn", "-vf", String.format(Locale.ROOT,
                "fps=1,scale=480:-2:flags=fast_bilinear,select='gt(scene,%s)',metadata=print:file=%s", OTHER_SCENE, found.getFileName()), "-f", "null", "-"));
        run(words, seconds, progress);
        record Scene(double start, double score) { }
        List<Scene> scenes = new ArrayList<>();
        Matcher scene = SCENE.matcher(Files.readString(found));
        while (scene.find()) {
            double start = Double.parseDouble(scene.group(1));
            if (start >= SHORTEST_SCENE && (scenes.isEmpty() || start - scenes.getLast().start >= SHORTEST_SCENE)) {
                scenes.add(new Scene(Math.round(start * 1000) / 1000.0, Double.parseDouble(scene.group(2))));
            }
        }
        List<Double> all = new ArrayList<>(List.of(0.0));
        scenes.stream().sorted(Comparator.comparingDouble(Scene::score).reversed()).limit(MOST_SCENES - 1).map(Scene::start).sorted().forEach(all::add);
        return all;
    }

    /** One picture of a film as JPEG, a moment after a second so that a fading is over, or the last one there is. */
    public void still(Path film, double second, double end, Path target) throws IOException, ConversionException {
        List<String> words = start();
        double at = Math.max(0, Math.min(Math.min(second + 1, end), (second + end) / 2));
        words.addAll(List.of("-ss", String.format(Locale.ROOT, "%.3f", at)));
        words.addAll(Footage.source(film));
        words.addAll(List.of("-map", "0:V:0", "-an", "-sn", "-dn", "-frames:v", "1", "-vf",
                "scale='min(" + LONGEST + ",iw)':'min(" + LONGEST + ",ih)':force_original_aspect_ratio=decrease:flags=lanczos+bitexact:out_range=pc,setsar=1,format=yuvj420p",
                "-c:v", "mjpeg", "-q:v", "3", "-threads:v", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-f", "image2", "-update", "1",
                "file:" + target.toAbsolutePath()));
        run(words, 60, progress -> { });
        if (!Files.isRegularFile(target)) {
            throw new ConversionException("no picture", false);
        }
    }

    private List<String> start() {
        return new ArrayList<>(List.of(String.valueOf(tools.ffmpeg()), "-nostdin", "-hide_banner", "-nostats", "-v", "error", "-y", "-progress", "pipe:1"));
    }

    private void run(List<String> words, double seconds, DoubleConsumer progress) throws IOException, ConversionException {
        Duration limit = Duration.ofSeconds(120 + (long) (SLOWEST * Math.min(seconds, 1e6)));
        ForeignTool.Answer answer = new ForeignTool(work).run(words, limit, progress);
        if (!answer.good()) {
            throw new ConversionException("no pictures", answer.late());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new ArrayList<>(all.sorted().toList());
        }
    }
}
