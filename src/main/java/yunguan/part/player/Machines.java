package yunguan.part.player;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import yunguan.task.Background;

/**
 * Makes JavaFX's players and ends them. Both wait for a sound server that hangs, so each has a thread of its own: neither the screen nor
 * anybody else waits with it, and one that does not come back is left to its thread. To be asked on the JavaFX thread.
 */
final class Machines {

    private static final System.Logger LOG = System.getLogger(Machines.class.getName());
    /** An end that takes longer hangs. */
    private static final long HANGS_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Background hands;
    private final Function<Media, MediaPlayer> makes;
    /** Those that are being ended, and since when. */
    private final Map<MediaPlayer, Long> ending = new IdentityHashMap<>();
    private int told;

    Machines() {
        this(Background.each("player", failure -> LOG.log(System.Logger.Level.WARNING, "a player could not be ended", failure)));
    }

    /** @param hands have a thread for each that they make or end */
    Machines(Background hands) {
        this(hands, MediaPlayer::new);
    }

    /** @param makes a player of JavaFX's */
    Machines(Background hands, Function<Media, MediaPlayer> makes) {
        this.hands = hands;
        this.makes = makes;
    }

    /** Makes one. @param made hears of it on the JavaFX thread, however late @param failed hears why there is none */
    void make(Media media, Consumer<MediaPlayer> made, Consumer<Exception> failed) {
        hands.run(() -> make(media), made, failed);
    }

    /** JavaFX keeps a list of all players that it takes for one thread's: two that are made in the same moment may fail for no reason of their own. */
    private MediaPlayer make(Media media) {
        try {
            return makes.apply(media);
        } catch (MediaException why) {
            throw why;
        } catch (RuntimeException collided) {
            LOG.log(System.Logger.Level.WARNING, "a player could not be made, and is made once more", collided);
            return makes.apply(media);
        }
    }

    /**
     * Ends one that nothing shows any more, for good.
     *
     * @param held whether it may be held by a sound server that hangs. What is well is ended on the JavaFX thread, in a moment: there
     *             JavaFX itself still has things to say of what has just been asked of it
     */
    void end(MediaPlayer media, boolean held) {
        if (!held) {
            media.dispose();
            return;
        }
        ending.put(media, System.nanoTime());
        hands.run(() -> {
            media.dispose();
            return media;
        }, ending::remove);
        int hanging = hanging();
        if (hanging > told) {
            LOG.log(System.Logger.Level.WARNING, "the sound server does not answer; players that it holds since they were left: " + hanging);
        }
        told = hanging;
    }

    /** How many were left and do not end. */
    int hanging() {
        long now = System.nanoTime();
        return (int) ending.values().stream().filter(since -> now - since > HANGS_NANOS).count();
    }
}
