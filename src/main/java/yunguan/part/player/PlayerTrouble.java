package yunguan.part.player;

import java.util.List;
import java.util.Locale;
import javafx.scene.media.MediaException;

/** Why nothing plays. Each has a title and a sentence in every language: {@code part.player.trouble.NAME.title} and {@code .text}. */
public enum PlayerTrouble {
    /** All is well. */
    NONE,
    /** The machine has no loudspeaker that answers: whatever has sound cannot play at all. */
    NO_SOUND_DEVICE,
    /** The file is there and cannot be played. */
    BROKEN,
    /** The file is not there. */
    MISSING;

    /** What is said of a loudspeaker that does not answer, and of a sound server that has none: its settings cannot be had. A file has neither. */
    private static final List<String> NO_DEVICE = List.of("audio device", "settings from/on resource", "write to resource");

    /** What it is that failed while something was played. */
    static PlayerTrouble of(MediaException failure) {
        return switch (failure.getType()) {
            case PLAYBACK_HALTED -> NO_DEVICE.stream().anyMatch(String.valueOf(failure.getMessage())::contains) ? NO_SOUND_DEVICE : BROKEN;
            case MEDIA_UNAVAILABLE, MEDIA_INACCESSIBLE -> MISSING;
            default -> BROKEN;
        };
    }

    /** The stem of its texts. */
    public String key() {
        return "part.player.trouble." + name().toLowerCase(Locale.ROOT);
    }
}
