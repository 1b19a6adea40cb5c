package yunguan.part.player;

import javafx.scene.control.Label;
import yunguan.settings.Key;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

/** Where the sound comes out, as the venue has set it: a sign, and words that say which headphones to put on. */
public final class SoundWay {

    private SoundWay() {
    }

    /** A line that says it. */
    public static Label line(Surroundings around) {
        String out = around.settings().text(Key.SOUND_OUT);
        Label line = Touch.line(out.equals("loudspeaker") ? "mdi2v-volume-high" : "mdi2h-headphones", around.texts().of("part.player.out." + out), "sound-way");
        line.setId("sound-way");
        return line;
    }
}
