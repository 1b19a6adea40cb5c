package yunguan.part.player;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Voices;
import yunguan.shell.Surroundings;

/** The voice of a screen: it can be heard while the screen is there, is silent once that is left, and tells on where the screen is laid out anew. */
public final class ToldAloud {

    private final Surroundings around;
    private final Players players;
    private @Nullable VoiceBar bar;
    private String told = "";
    private boolean here;

    public ToldAloud(Surroundings around, Players players) {
        this.around = around;
        this.players = players;
    }

    /**
     * The controls of what tells of an item, to be laid onto the screen: the same ones as before where it is still told of. What told of
     * another one is silent.
     *
     * @param id     of what it tells
     * @param voices nothing is laid out where there are none
     */
    public Optional<VoiceBar> of(String id, Voices voices) {
        if (!told.equals(id) || voices.isEmpty()) {
            hush();
            told = id;
            bar = voices.isEmpty() ? null : new VoiceBar(around, players, voices);
            if (bar != null && here) {
                bar.entered();
            }
        }
        return Optional.ofNullable(bar);
    }

    /** Begins to tell without being asked, where the screen is there. */
    public void play() {
        if (bar != null && here) {
            bar.play();
        }
    }

    /** Whether it is heard now. */
    public boolean playing() {
        return bar != null && bar.playing();
    }

    /** The screen is there. */
    public void entered() {
        here = true;
        if (bar != null) {
            bar.entered();
        }
    }

    /** The screen is not there any more, or something else lies upon it. */
    public void left() {
        here = false;
        hush();
    }

    private void hush() {
        if (bar != null) {
            bar.left();
        }
    }
}
