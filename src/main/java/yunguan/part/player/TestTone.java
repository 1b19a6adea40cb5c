package yunguan.part.player;

import java.net.URL;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.util.Duration;
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

    /** Far longer than the notes: what still sounds then is held by a sound server that hangs. */
    private static final Duration LASTS = Duration.seconds(5);

    private final Machines machines = new Machines();
    private @Nullable MediaPlayer sounding;
    private LifeSigns signs = new LifeSigns(System::nanoTime);
    private final PauseTransition patience = new PauseTransition(LASTS);
    /** Counts what was asked for: what comes late of something else is let go. */
    private int asked;

    /**
     * Plays it from its beginning.
     *
     * @param volume 0 to 1
     * @param told   hears how it goes
     */
    public void play(double volume, Consumer<State> told) {
        stop();
        int mine = asked;
        URL notes = Objects.requireNonNull(TestTone.class.getResource("test-tone.wav"));
        told.accept(State.PLAYING);
        patience.setOnFinished(over -> ends(mine, State.NO_SOUND_DEVICE, told));
        patience.playFromStart();
        Media media;
        try {
            media = new Media(notes.toExternalForm());
        } catch (MediaException failure) {
            ends(mine, state(failure), told);
            return;
        }
        machines.make(media, made -> {
            if (mine != asked) {
                machines.end(made, true);
                return;
            }
            sounding = made;
            signs = new LifeSigns(System::nanoTime);
            made.currentTimeProperty().addListener((time, before, now) -> signs.heard());
            made.setVolume(volume);
            made.setOnError(() -> ends(mine, state(made.getError()), told));
            made.setOnEndOfMedia(() -> ends(mine, State.PLAYED, told));
            made.play();
        }, failure -> ends(mine, failure instanceof MediaException known ? state(known) : State.BROKEN, told));
    }

    private void ends(int which, State state, Consumer<State> told) {
        if (which == asked) {
            stop();
            told.accept(state);
        }
    }

    private static State state(MediaException failure) {
        System.getLogger(TestTone.class.getName()).log(System.Logger.Level.WARNING, "the test tone did not play", failure);
        // as for a player: with no loudspeaker there is no more than "Could not create player!"
        return failure.getType() == MediaException.Type.PLAYBACK_HALTED || failure.getType() == MediaException.Type.UNKNOWN
                ? State.NO_SOUND_DEVICE : State.BROKEN;
    }

    /** Ends it and gives back what it holds. */
    public void stop() {
        asked++;
        patience.stop();
        MediaPlayer media = sounding;
        sounding = null;
        if (media != null) {
            machines.end(media, media.getStatus() != MediaPlayer.Status.PLAYING || signs.isStill());
        }
    }
}
