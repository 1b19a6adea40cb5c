package yunguan.pack.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ffprobe tells of a film or a sound.
 *
 * @param container as ffprobe calls it, such as {@code matroska,webm}
 * @param seconds   length
 */
public record Footage(String container, double seconds, @Nullable Video video, @Nullable Audio audio) {

    /**
     * The pictures of a film.
     *
     * @param pixels such as {@code yuv420p}
     * @param width  as it is shown: turned upright, with square pixels
     * @param height as it is shown
     * @param square whether the pixels are square as they are stored
     * @param rate   frames a second, 0 where the file does not tell
     * @param hdr    whether its brightness goes beyond what a screen shows
     */
    public record Video(String codec, String profile, String pixels, int width, int height, boolean square, double rate,
            boolean interlaced, boolean hdr) { }

    /** The sound. @param rate samples a second */
    public record Audio(String codec, String profile, int channels, int rate) { }

    /**
     * The formats that are read. Playlists and lists of files are not among them: a film cannot make
     * ffmpeg read another file.
     */
    static final String FORMATS = "mov,matroska,avi,asf,mpeg,mpegts,mpegvideo,flv,dv,mxf,rm,m4v,h264,hevc,ogg,wav,w64,aiff,au,flac,mp3,aac,ac3,eac3,"
            + "amr,amrnb,amrwb,ape,caf,wv,tta,dsf";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The words with which ffmpeg and ffprobe open a file: nothing but this file, and nothing but a film or a sound. */
    static List<String> source(Path file) {
        return List.of("-protocol_whitelist", "file,pipe", "-format_whitelist", FORMATS, "-i", "file:" + file.toAbsolutePath());
    }

    /**
     * Reads a film or a sound.
     *
     * @param work a folder that is thrown away afterwards
     * @throws ConversionException where it is neither
     */
    public static Footage of(Toolbox tools, Path file, Path work) throws IOException, ConversionException {
        ForeignTool tool = new ForeignTool(work);
        List<String> words = new ArrayList<>(List.of(String.valueOf(tools.ffprobe()), "-hide_banner", "-v", "error"));
        words.addAll(List.of("-show_streams", "-show_format", "-of", "json"));
        words.addAll(source(file));
        ForeignTool.Answer answer = tool.run(words, PATIENCE);
        if (!answer.good()) {
            throw new ConversionException("unreadable", answer.late());
        }
        Footage footage = parse(answer.out());
        if (footage.video == null && footage.audio == null) {
            throw new ConversionException("neither film nor sound", false);
        }
        return footage.seconds > 0 ? footage : new Footage(footage.container, counted(tools, file, tool), footage.video, footage.audio);
    }

    /** Recorders in browsers write no length: all packets are read. */
    private static double counted(Toolbox tools, Path file, ForeignTool tool) throws IOException, ConversionException {
        List<String> words = new ArrayList<>(List.of(String.valueOf(tools.ffmpeg()), "-nostdin", "-hide_banner", "-v", "error", "-progress", "pipe:1"));
        words.addAll(source(file));
        words.addAll(List.of("-map", "0:V:0?", "-map", "0:a:0?", "-c", "copy", "-f", "null", "-"));
        ForeignTool.Answer answer = tool.run(words, PATIENCE.multipliedBy(10));
        double seconds = ForeignTool.time(answer.out());
        if (!answer.good() || !(seconds > 0)) {
            throw new ConversionException("of no length", answer.late());
        }
        return seconds;
    }

    static Footage parse(String json) throws ConversionException {
        JsonNode all;
        try {
            all = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException cut) {
            throw new ConversionException("unreadable", false);
        }
        Video video = null;
        Audio audio = null;
        double longest = 0;
        for (JsonNode stream : all.path("streams")) {
            String type = stream.path("codec_type").asText();
            if (type.equals("video") && video == null && stream.at("/disposition/attached_pic").asInt() == 0) {
                video = video(stream);
                longest = Math.max(longest, stream.path("duration").asDouble(0));
            } else if (type.equals("audio") && audio == null) {
                audio = new Audio(stream.path("codec_name").asText("?"), stream.path("profile").asText(""),
                        stream.path("channels").asInt(), stream.path("sample_rate").asInt());
                longest = Math.max(longest, stream.path("duration").asDouble(0));
            }
        }
        return new Footage(all.at("/format/format_name").asText(), all.at("/format/duration").asDouble(longest), video, audio);
    }

    private static Video video(JsonNode stream) {
        int turned = 0;
        for (JsonNode data : stream.path("side_data_list")) {
            turned = data.has("rotation") ? Math.floorMod(data.path("rotation").asInt(), 360) : turned;
        }
        double aspect = ratio(stream.path("sample_aspect_ratio").asText().replace(':', '/'));
        boolean square = !(aspect > 0) || Math.abs(aspect - 1) < 0.01;
        int width = Math.max(1, square ? stream.path("width").asInt() : (int) Math.round(stream.path("width").asInt() * aspect));
        int height = Math.max(1, stream.path("height").asInt());
        boolean lying = turned == 90 || turned == 270;
        double rate = ratio(stream.path("avg_frame_rate").asText());
        return new Video(stream.path("codec_name").asText("?"), stream.path("profile").asText(""), stream.path("pix_fmt").asText(""),
                lying ? height : width, lying ? width : height, square, rate > 0 ? rate : ratio(stream.path("r_frame_rate").asText()),
                Set.of("tt", "bb", "tb", "bt").contains(stream.path("field_order").asText()),
                Set.of("smpte2084", "arib-std-b67").contains(stream.path("color_transfer").asText()));
    }

    private static double ratio(String fraction) {
        String[] parts = fraction.split("/");
        try {
            double below = parts.length == 2 ? Double.parseDouble(parts[1]) : 1;
            return below == 0 ? 0 : Double.parseDouble(parts[0]) / below;
        } catch (NumberFormatException unknown) {
            return 0;
        }
    }

    /** Whether the kiosk plays these pictures and this sound: H.264 or H.265 in 8 bits and 4:2:0, and AAC; as a sound also MP3 and plain samples. */
    public boolean plays(boolean film) {
        boolean sound = audio == null || audio.codec.equals("aac") || !film && Set.of("mp3", "pcm_s16le", "pcm_u8").contains(audio.codec);
        boolean pictures = video == null || Set.of("h264", "hevc").contains(video.codec) && Set.of("yuv420p", "yuvj420p").contains(video.pixels);
        return sound && (!film || pictures);
    }

    /** In a few words: {@code vp9 yuv420p 1280 × 720, opus}. */
    public String inWords() {
        List<String> words = new ArrayList<>();
        if (video != null) {
            words.add(video.codec + " " + video.pixels + " " + video.width + " × " + video.height);
        }
        if (audio != null) {
            words.add(audio.codec);
        }
        return String.join(", ", words).toLowerCase(Locale.ROOT);
    }
}
