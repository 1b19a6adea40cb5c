package yunguan.part.player;

import java.util.Locale;

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

    /** The stem of its texts. */
    String key() {
        return "part.player.trouble." + name().toLowerCase(Locale.ROOT);
    }
}
