package yunguan.part.player;

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

    /** What it is that failed while something was played. */
    static PlayerTrouble of(MediaException failure) {
        return switch (failure.getType()) {
            case PLAYBACK_HALTED -> String.valueOf(failure.getMessage()).contains("audio device") ? NO_SOUND_DEVICE : BROKEN;
            case MEDIA_UNAVAILABLE, MEDIA_INACCESSIBLE -> MISSING;
            default -> BROKEN;
        };
    }

    /** The stem of its texts. */
    public String key() {
        return "part.player.trouble." + name().toLowerCase(Locale.ROOT);
    }
}
