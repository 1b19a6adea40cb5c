package yunguan.pack.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture that vips or ffmpeg reads: its size, and what the kiosk shows made of it. Colours become sRGB, and what
 * lies on its side is turned upright.
 *
 * @param width  upright
 * @param height upright
 * @param clear  whether something shines through
 * @param turned whether it lies on its side, or is mirrored, as it is stored
 * @param vips   whether vips reads it; else ffmpeg does
 */
public record Picture(int width, int height, boolean clear, boolean turned, boolean cmyk, boolean vips) {

    /** The longer side of a converted picture at most, in pixels: 40 megapixels are what the kiosk shows in one piece. */
    private static final int LONGEST = 6300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** The stills that ffmpeg may read: no name that stands for many files, and no list. */
    private static final String STILLS = "webp_pipe,tiff_pipe,bmp_pipe,png_pipe,jpeg_pipe";

    /** Reads the header. @throws ConversionException where no program here understands it */
    public static Picture of(Toolbox tools, Path file, Path work) throws IOException, ConversionException {
        ForeignTool tool = new ForeignTool(work);
        Path plain = tool.plain(file, "picture" + ending(file));
        if (tools.pictures()) {
            Path header = java.util.Objects.requireNonNull(tools.vips()).resolveSibling("vipsheader");
            ForeignTool.Answer answer = tool.run(List.of(header.toString(), "-a", plain.toString()), PATIENCE);
            Map<String, String> fields = answer.good() ? fields(answer.out()) : Map.of();
            int width = whole(fields, "width");
            int height = whole(fields, "height");
            if (width > 0 && height > 0) {
                int orientation = whole(fields, "orientation");
                boolean lying = orientation >= 5 && orientation <= 8;
                String colours = fields.getOrDefault("interpretation", "");
                int bands = whole(fields, "bands");
                boolean cmyk = colours.equals("cmyk");
                return new Picture(lying ? height : width, lying ? width : height, bands == 2 || bands > (cmyk ? 4 : 3), orientation > 1, cmyk, true);
            }
        }
        return still(tools, plain, tool);
    }

    private static Picture still(Toolbox tools, Path plain, ForeignTool tool) throws IOException, ConversionException {
        if (tools.films()) {
            ForeignTool.Answer answer = tool.run(List.of(String.valueOf(tools.ffprobe()), "-hide_banner", "-v", "error", "-show_streams", "-show_format",
                    "-of", "json", "-protocol_whitelist", "file,pipe", "-format_whitelist", STILLS, "-i", "file:" + plain), PATIENCE);
            Footage.Video video = answer.good() ? Footage.parse(answer.out()).video() : null;
            if (video != null && video.width() > 1) {
                boolean clear = video.pixels().matches("(yuva|rgba|bgra|argb|abgr|gbrap|ya|pal8).*");
                return new Picture(video.width(), video.height(), clear, false, false, false);
            }
        }
        throw new ConversionException("unreadable", false);
    }

    /** Whether what is made of it is a PNG; else a JPEG. */
    public boolean asPng() {
        return clear;
    }

    /** Width and height of what is made of it. */
    public int[] size() {
        double scale = Math.min(1, (double) LONGEST / Math.max(width, height));
        return new int[] {Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale))};
    }

    /** Converts it. @param target is written; its ending is not looked at */
    public void convert(Toolbox tools, Path file, Path target, Path work) throws IOException, ConversionException {
        ForeignTool tool = new ForeignTool(work);
        Path plain = tool.plain(file, "picture" + ending(file));
        Path made = work.resolve("made" + (asPng() ? ".png" : ".jpg"));
        Files.deleteIfExists(made);
        Duration limit = PATIENCE.plusSeconds((long) width * height / 200_000);
        boolean done = false;
        boolean late = false;
        if (vips) {
            ForeignTool.Answer answer = tool.run(List.of(String.valueOf(tools.vips()), "thumbnail", plain.toString(),
                    made + (asPng() ? "[strip]" : "[Q=92,strip]"), Integer.toString(LONGEST), "--height", Integer.toString(LONGEST),
                    "--size", "down", "--export-profile", "srgb"), limit);
            done = answer.good();
            late = answer.late();
        }
        if (!done && tools.films() && !turned && !cmyk) {
            int[] size = size();
            ForeignTool.Answer answer = tool.run(List.of(String.valueOf(tools.ffmpeg()), "-nostdin", "-hide_banner", "-v", "error", "-y",
                    "-protocol_whitelist", "file,pipe", "-format_whitelist", STILLS, "-i", "file:" + plain, "-frames:v", "1",
                    "-vf", "scale=" + size[0] + ":" + size[1] + ":flags=lanczos+accurate_rnd+full_chroma_int+bitexact", "-threads", "1",
                    "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-q:v", "2", "-update", "1", "file:" + made), limit);
            done = answer.good();
            late = answer.late();
        }
        if (!done || !Files.exists(made)) {
            throw new ConversionException("not converted", late);
        }
        Files.move(made, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    static Map<String, String> fields(String header) {
        Map<String, String> fields = new HashMap<>();
        header.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                fields.putIfAbsent(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        });
        return fields;
    }

    private static int whole(Map<String, String> fields, String name) {
        String value = fields.getOrDefault(name, "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    /** The ending, where it is a plain one: programs look at it. */
    static String ending(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(java.util.Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,5}") ? ending : "";
    }
}
