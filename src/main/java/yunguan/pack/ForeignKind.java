package yunguan.pack;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that the kiosk does not play or show as they are, told by the ending of the name, and what is made of them. */
enum ForeignKind {
    FILM(MediaType.MP4, "mov", "mkv", "avi", "webm", "wmv", "asf", "mpg", "mpeg", "vob", "flv", "f4v", "m2ts", "mts", "ts", "3gp", "3g2", "ogv", "rm", "rmvb", "dv", "mxf"),
    SOUND(MediaType.M4A, "wav", "flac", "ogg", "oga", "opus", "wma", "aiff", "aif", "amr", "aac", "ape", "ac3", "caf", "mka", "au", "m4b"),
    PICTURE(MediaType.JPEG, "heic", "heif", "avif", "webp", "tif", "tiff", "bmp", "gif");

    /** What a converted one is; of a picture a PNG where something shines through. */
    final MediaType result;
    private final Set<String> endings;

    ForeignKind(MediaType result, String... endings) {
        this.result = result;
        this.endings = Set.of(endings);
    }

    /** What may stand where these types are wanted; nothing where this ending means nothing to us there. */
    static @Nullable ForeignKind of(String path, Set<MediaType> wanted) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ForeignKind kind : values()) {
            // the sound of a film may stand where a sound is wanted
            boolean fits = kind.endings.contains(ending) || kind == SOUND && (FILM.endings.contains(ending) || ending.equals("mp4") || ending.equals("m4v"));
            if (wanted.contains(kind.result) && fits) {
                return kind;
            }
        }
        return null;
    }
}
