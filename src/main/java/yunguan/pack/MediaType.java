package yunguan.pack;

import java.util.Locale;
import java.util.Set;

/** The media types that packs hold, told by the ending of the name. */
enum MediaType {
    JPEG("image/jpeg", "jpg", "jpeg"), PNG("image/png", "png"), MP4("video/mp4", "mp4", "m4v"),
    MP3("audio/mpeg", "mp3"), M4A("audio/mp4", "m4a"), VTT("text/vtt", "vtt"),
    MBTILES("application/vnd.sqlite3", "mbtiles"), GEOJSON("application/geo+json", "geojson"),
    JSON("application/json", "json"), OTHER("application/octet-stream");

    private final String name;
    private final Set<String> endings;

    MediaType(String name, String... endings) {
        this.name = name;
        this.endings = Set.of(endings);
    }

    /** As IANA registers it. */
    String type() {
        return name;
    }

    static MediaType of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (MediaType type : values()) {
            if (type.endings.contains(ending)) {
                return type;
            }
        }
        return OTHER;
    }
}
