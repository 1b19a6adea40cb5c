package yunguan.pack;

import java.util.Locale;
import java.util.Set;

/** The media types that packs hold, told by the ending of the name. */
public enum MediaType {
    JPEG("image/jpeg", "jpg", "jpeg"), PNG("image/png", "png"), MP4("video/mp4", "mp4", "m4v"),
    MP3("audio/mpeg", "mp3"), M4A("audio/mp4", "m4a"), WAV("audio/wav", "wav"),
    /** AAC without a container: the builder puts it into one, as the kiosk plays it. */
    AAC("audio/aac", "aac"),
    /** To be handed out; nothing of ours opens one. */
    PDF("application/pdf", "pdf"),
    VTT("text/vtt", "vtt"), SRT("application/x-subrip", "srt"),
    MBTILES("application/vnd.sqlite3", "mbtiles"), GEOJSON("application/geo+json", "geojson"),
    JSON("application/json", "json"), OTHER("application/octet-stream");

    private final String name;
    private final Set<String> endings;

    MediaType(String name, String... endings) {
        this.name = name;
        this.endings = Set.of(endings);
    }

    /** As IANA registers it. */
    public String type() {
        return name;
    }

    /** Whether this can be meant by a media type that somebody else wrote down; there are several words for some. */
    boolean accepts(String other) {
        String kind = other.substring(0, Math.max(0, other.indexOf('/'))).toLowerCase(Locale.ROOT);
        return kind.isEmpty() || switch (this) {
            case JPEG -> other.equalsIgnoreCase(name) || other.equalsIgnoreCase("image/jpg");
            case PNG -> other.equalsIgnoreCase(name);
            case MP4, M4A, MP3, WAV, AAC -> Set.of("video", "audio", "application").contains(kind);
            case VTT, GEOJSON, JSON -> Set.of("text", "application").contains(kind);
            case MBTILES, PDF -> kind.equals("application");
            default -> true;
        };
    }

    /** With which the names of files end that we write. */
    String ending() {
        return switch (this) {
            case JPEG -> "jpg";
            case MP4 -> "mp4";
            default -> endings.stream().sorted().findFirst().orElse("bin");
        };
    }

    /** By the ending of a name. */
    public static MediaType of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (MediaType type : values()) {
            if (type.endings.contains(ending)) {
                return type;
            }
        }
        return OTHER;
    }
}
