package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import yunguan.catalogue.Lang;
import yunguan.pack.BundledPack;
import yunguan.pack.PackException;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.pack.convert.Toolbox;
import yunguan.part.player.PlayerTrial;
import yunguan.store.DataFolder;
import yunguan.store.Database;

/**
 * A lecture of two hours with captions, chapters and slides, as a pack that a hall has installed. Its film is 1080p, 25 pictures a
 * second, H.264 with a key frame every 2 s, and AAC; its pictures bear their number. It is one short piece again and again, so that
 * making it takes less than a minute, while its index is as long as that of any film of two hours.
 */
final class FilmMaterial {

    static final String LECTURE = "bench-lecture";
    static final int RATE = 25;
    /** After so many seconds the numbers begin anew. */
    static final int PIECE = 40;
    static final int SECONDS = 7200;
    static final int CHAPTERS = 12;
    private static final int SLIDES = 24;
    private static final int CAPTION = 4;
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    /** A chapter begins at no key frame, and each at another number. */
    private static final double APART = 587.3;

    private final Path ffmpeg;
    private final Path folder;

    private FilmMaterial(Path ffmpeg, Path folder) {
        this.ffmpeg = ffmpeg;
        this.folder = folder;
    }

    /**
     * Makes it and installs it into a data folder that nobody uses.
     *
     * @param folder for what is needed meanwhile; it has a gigabyte or two then
     * @return the film by itself
     * @throws BenchException where ffmpeg is not installed, or fails
     */
    static Path install(Path folder, DataFolder data) throws IOException {
        Path ffmpeg = Toolbox.ofThisMachine().ffmpeg();
        if (ffmpeg == null) {
            throw new BenchException("ffmpeg is not installed: the film to be measured with cannot be made.");
        }
        FilmMaterial material = new FilmMaterial(ffmpeg, Files.createDirectories(folder));
        material.makes();
        try (DataFolder.Owner _ = data.own(); Database store = Database.open(data.store(), "store"); Database visits = Database.open(data.visits(), "visits")) {
            BundledPack.install(folder, new Premises(data, store, visits, "", InstantSource.system()), Progress.SILENT);
        } catch (PackException refused) {
            throw new BenchException(refused.inWords(Lang.EN));
        }
        return folder.resolve("film.mp4");
    }

    /** Where a chapter begins, in seconds. */
    static double chapter(int number) {
        return number * APART;
    }

    private void makes() throws IOException {
        film();
        Files.writeString(folder.resolve("pack.properties"), """
                id = bench-lectures
                version = 1
                title = 试速
                publisher = bench
                date = 2026-01-01
                license = CC0-1.0
                description = 试速
                """);
        Files.writeString(folder.resolve("lectures.csv"), "id,title,summary,picture,film,captions\n" + LECTURE + ",两小时的讲座,试速,slide-1.jpg,film.mp4,film.vtt\n");
        StringBuilder chapters = new StringBuilder("lecture,start,title\n");
        for (int i = 0; i < CHAPTERS; i++) {
            chapters.append("%s,%s,第 %d 章\n".formatted(LECTURE, clock(chapter(i)), i + 1));
        }
        Files.writeString(folder.resolve("chapters.csv"), chapters);
        StringBuilder slides = new StringBuilder("lecture,start,picture,title\n");
        for (int i = 0; i < SLIDES; i++) {
            slides.append("%s,%s,slide-%d.jpg,第 %d 页\n".formatted(LECTURE, clock((double) SECONDS / SLIDES * i), i + 1, i + 1));
        }
        Files.writeString(folder.resolve("slides.csv"), slides);
        StringBuilder captions = new StringBuilder("WEBVTT\n\n");
        for (int second = 0; second < SECONDS; second += CAPTION) {
            captions.append("%s --> %s\n这是第 %d 句话，每四秒钟换一句。\n\n".formatted(clock(second), clock(second + CAPTION - 0.1), second / CAPTION + 1));
        }
        Files.writeString(folder.resolve("film.vtt"), captions);
    }

    private static String clock(double second) {
        int whole = (int) second;
        return String.format(Locale.ROOT, "%02d:%02d:%06.3f", whole / 3600, whole / 60 % 60, second - whole / 60 * 60);
    }

    private void film() throws IOException {
        String fields = "color=s=%dx2:r=%d:d=%d,format=gray,geq=lum='if(mod(floor(N/pow(2,floor(X/2)))+X,2),235,16)',scale=%d:%d:flags=neighbor".formatted(
                PlayerTrial.BITS * 2, RATE, PIECE, PlayerTrial.BITS * 2 * PlayerTrial.FIELD, PlayerTrial.FIELD);
        ffmpeg("-f", "lavfi", "-i", "testsrc2=s=%dx%d:r=%d:d=%d".formatted(WIDTH, HEIGHT, RATE, PIECE), "-f", "lavfi", "-i", fields,
                "-filter_complex", "[0][1]overlay=0:%d,format=yuv420p".formatted(PlayerTrial.TOP), "-c:v", "libx264", "-preset", "superfast",
                "-b:v", "1000k", "-maxrate", "1500k", "-bufsize", "3M", "-g", Integer.toString(2 * RATE), "piece.mp4");
        ffmpeg("-f", "lavfi", "-i", "sine=f=440:r=48000:d=" + PIECE, "-c:a", "aac", "piece.m4a");
        // each for itself: a piece of sound is not just as long as one of pictures, and the numbers must stay with their seconds
        ffmpeg("-stream_loop", "-1", "-i", "piece.mp4", "-stream_loop", "-1", "-i", "piece.m4a", "-map", "0:v", "-map", "1:a", "-c", "copy",
                "-t", Integer.toString(SECONDS), "-movflags", "+faststart", "film.mp4");
        ffmpeg("-i", "piece.mp4", "-vf", "fps=%d/%d,scale=1280:-2".formatted(SLIDES, PIECE), "-frames:v", Integer.toString(SLIDES), "slide-%d.jpg");
    }

    private void ffmpeg(String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(ffmpeg.toString(), "-nostdin", "-v", "error", "-y"));
        line.addAll(List.of(words));
        try {
            if (new ProcessBuilder(line).directory(folder.toFile()).inheritIO().start().waitFor() != 0) {
                throw new BenchException("ffmpeg could not make the film to be measured with.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
