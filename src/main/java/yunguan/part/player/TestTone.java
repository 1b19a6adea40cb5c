package yunguan.part.player;

import java.net.URL;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import org.jspecify.annotations.Nullable;

/** Two soft notes that staff let be heard to know whether the loudspeaker works. On the JavaFX thread. */
public final class TestTone {

    /** What has come of it. */
    public enum State {
        QUIET, PLAYING,
        /** It was played to its end; whether anybody heard it, ears must say. */
        PLAYED,
        /** No loudspeaker answers. */
        NO_SOUND_DEVICE,
        BROKEN
    }

    private @Nullable MediaPlayer machine;

    /**
     * Plays it from its beginning.
     *
     * @param volume 0 to 1
     * @param told   hears how it goes
     */
    public void play(double volume, Consumer<State> told) {
        stop();
        URL notes = Objects.requireNonNull(TestTone.class.getResource("test-tone.wav"));
        told.accept(State.PLAYING);
        try {
            MediaPlayer media = new MediaPlayer(new Media(notes.toExternalForm()));
            machine = media;
            media.setVolume(volume);
            media.setOnError(() -> ends(media, state(media.getError()), told));
            media.setOnEndOfMedia(() -> ends(media, State.PLAYED, told));
            media.play();
        } catch (MediaException failure) {
            // as for a player: with no loudspeaker there is no more than "Could not create player!"
            told.accept(failure.getType() == MediaException.Type.UNKNOWN ? State.NO_SOUND_DEVICE : state(failure));
        }
    }

    private void ends(MediaPlayer media, State state, Consumer<State> told) {
        if (machine == media) {
            stop();
            told.accept(state);
        }
    }

    private static State state(MediaException failure) {
        System.getLogger(TestTone.class.getName()).log(System.Logger.Level.WARNING, "the test tone did not play", failure);
        return failure.getType() == MediaException.Type.PLAYBACK_HALTED || failure.getType() == MediaException.Type.UNKNOWN
                ? State.NO_SOUND_DEVICE : State.BROKEN;
    }

    /** Ends it and gives back what it holds. */
    public void stop() {
        MediaPlayer media = machine;
        machine = null;
        if (media != null) {
            media.dispose();
        }
    }
}
