package yunguan.pack.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;

/**
 * Makes of a film or a sound what the kiosk plays best: MP4 with H.264 (high, 8 bits, 4:2:0) and AAC in stereo with
 * 48 kHz, a key frame every 2 s and the index in front; a sound becomes M4A. The same file gives the same bytes with
 * the same ffmpeg: threads are counted out, not taken from the machine, and neither times nor versions are written.
 */
public final class Transcoding {

    /** The longer side of a film, in pixels: what a screen of a hall shows. */
    static final int LONGEST = 1920;
    private static final double KEY_FRAME_SECONDS = 2;
    /** Frame rates that films really have; a phone's wander about one of them. */
    private static final List<String> RATES = List.of("10", "12", "15", "20", "24000/1001", "24", "25", "30000/1001", "30", "50", "60000/1001", "60");
    private static final String TO_SDR = "zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv,";
    /** A slow machine with a large film; it is a limit, not a guess. */
    private static final int SLOWEST = 60;

    private final Toolbox tools;
    private final Path work;

    /** A transcoding. @param work a folder that is thrown away afterwards */
    public Transcoding(Toolbox tools, Path work) {
        this.tools = tools;
        this.work = work;
    }

    /** Width and height that a film will have: never larger than it is, and even, as its format asks. */
    public static int[] size(Footage.Video video) {
        double scale = Math.min(1, (double) LONGEST / Math.max(video.width(), video.height()));
        return new int[] {even(video.width() * scale), even(video.height() * scale)};
    }

    private static int even(double pixels) {
        return Math.max(2, 2 * (int) Math.round(pixels / 2));
    }

    /**
     * Converts a film or a sound.
     *
     * @param film     whether its pictures are wanted
     * @param progress hears seconds of the film
     * @throws ConversionException when it could not be done; nothing that is left at the target is of use
     */
    public void convert(Path source, Footage footage, boolean film, Path target, DoubleConsumer progress) throws IOException, ConversionException {
        List<String> words = new ArrayList<>(List.of(String.valueOf(tools.ffmpeg()), "-nostdin", "-hide_banner", "-nostats", "-v", "error", "-y", "-progress", "pipe:1"));
        words.addAll(Footage.source(source));
        Footage.Video video = footage.video();
        if (film && video != null) {
            words.addAll(List.of("-map", "0:V:0", "-vf", filters(video), "-c:v", "libx264", "-preset", "fast", "-profile:v", "high",
                    "-crf", "20", "-maxrate", "12M", "-bufsize", "24M", "-g", keyFrames(video.rate()), "-sc_threshold", "0", "-threads:v", "4"));
        } else {
            words.add("-vn");
        }
        words.addAll(List.of("-map", "0:a:0?", "-c:a", "aac", "-b:a", "160k", "-ac", "2", "-ar", "48000", "-sn", "-dn",
                "-map_metadata", "-1", "-map_chapters", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact",
                "-movflags", "+faststart", "-f", "mp4", "file:" + target.toAbsolutePath()));
        Duration limit = Duration.ofSeconds(120 + (long) (SLOWEST * Math.min(footage.seconds(), 1e6)));
        ForeignTool.Answer answer = new ForeignTool(work).run(words, limit, progress);
        if (!answer.good()) {
            throw new ConversionException("not converted", answer.late());
        }
    }

    private static String filters(Footage.Video video) {
        int[] size = size(video);
        return (video.interlaced() ? "yadif," : "") + (video.hdr() ? TO_SDR : "") + "fps=" + rate(video.rate())
                + ",scale=" + size[0] + ":" + size[1] + ":flags=lanczos+accurate_rnd+full_chroma_int+bitexact:out_range=tv,setsar=1,format=yuv420p";
    }

    /** The nearest rate that films have. */
    static String rate(double measured) {
        if (!(measured > 0)) {
            return "25";
        }
        return RATES.stream().min((a, b) -> Double.compare(Math.abs(number(a) - measured), Math.abs(number(b) - measured))).orElseThrow();
    }

    private static double number(String rate) {
        double[] parts = Arrays.stream(rate.split("/")).mapToDouble(Double::parseDouble).toArray();
        return parts.length == 2 ? parts[0] / parts[1] : parts[0];
    }

    private static String keyFrames(double measured) {
        return String.format(Locale.ROOT, "%d", (long) Math.floor(KEY_FRAME_SECONDS * number(rate(measured)) + 0.01));
    }
}
