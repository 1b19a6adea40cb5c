package yunguan.part.player;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;

/**
 * What plays a film or a sound this one time: its file, which nobody sweeps away meanwhile, and JavaFX's player of it. It becomes ready
 * by itself and takes nothing before. On the JavaFX thread; what may wait for a disk or a loudspeaker is done elsewhere.
 */
final class Machine {

    /** Hears what becomes of it, on the JavaFX thread; of one that is closed nothing more. */
    interface Hears {

        /** There is something whose picture can be shown. @param file what it plays */
        void made(MediaPlayer media, Path file);

        /** It stands at its first picture and takes what is asked of it. @param length in seconds; 0 where that is not known */
        void ready(double length);

        void at(double second);

        void ended();

        /** Once: whatever else goes wrong with it comes of that. */
        void fails(PlayerTrouble why, @Nullable Throwable failure);
    }

    private final Machines machines;
    private final Reel reel;
    private final Background background;
    private final Hears hears;
    private final ObservableDoubleValue volume;
    private @Nullable MediaPlayer media;
    private Background.@Nullable Repeat waiting;
    private final LifeSigns signs = new LifeSigns(System::nanoTime);
    private boolean ready;
    private boolean failed;
    private boolean closed;

    /** @param volume what it follows, 0 to 1 */
    Machine(Machines machines, Reel reel, Background background, ObservableDoubleValue volume, Hears hears) {
        this.machines = machines;
        this.reel = reel;
        this.background = background;
        this.volume = volume;
        this.hears = hears;
    }

    /** Begins with its sound. @param patience a loudspeaker that has not answered by then does not */
    void load(Duration patience) {
        background.run(() -> reel.load(null), found -> make(found, patience),
                failure -> fails(failure instanceof MediaException known ? PlayerTrouble.of(known) : PlayerTrouble.BROKEN, failure));
    }

    /** Begins without its sound, of which a copy is made first. */
    void load(SoundlessFilms silent) {
        silent.lane().run(() -> reel.load(silent.folder()), found -> make(found, null), failure -> fails(PlayerTrouble.NO_SOUND_DEVICE, failure));
    }

    private void make(Optional<Reel.Loaded> found, @Nullable Duration patience) {
        if (closed) {
            return; // it was let go of, or tried once more, meanwhile
        }
        if (found.isEmpty()) {
            fails(PlayerTrouble.MISSING, null);
            return;
        }
        if (patience != null) {
            waiting = background.once(patience, () -> fails(PlayerTrouble.NO_SOUND_DEVICE, null));
        }
        machines.make(found.get().media(), made -> takes(made, found.get().file()), failure -> fails(whyNot(failure), failure));
    }

    /** Files that are no media at all were refused before. */
    private static PlayerTrouble whyNot(Exception failure) {
        if (!(failure instanceof MediaException known)) {
            return PlayerTrouble.BROKEN;
        }
        // a sound without a loudspeaker says no more than "Could not create player!"
        return known.getType() == MediaException.Type.UNKNOWN ? PlayerTrouble.NO_SOUND_DEVICE : PlayerTrouble.of(known);
    }

    private void takes(MediaPlayer made, Path file) {
        if (closed) {
            machines.end(made, true);
            return;
        }
        media = made;
        Media film = made.getMedia();
        film.setOnError(() -> whileOpen(() -> fails(PlayerTrouble.of(film.getError()), film.getError())));
        made.setOnError(() -> whileOpen(() -> fails(PlayerTrouble.of(made.getError()), made.getError())));
        made.setOnReady(() -> whileOpen(this::ready));
        made.setOnEndOfMedia(() -> whileOpen(hears::ended));
        made.currentTimeProperty().addListener((time, before, now) -> whileOpen(() -> at(now.toSeconds())));
        made.volumeProperty().bind(volume);
        signs.heard();
        MediaException early = made.getError() != null ? made.getError() : film.getError();
        if (early != null) {
            fails(PlayerTrouble.of(early), early); // JavaFX says so a moment later: until then something broken would be shown
            return;
        }
        hears.made(made, file);
        if (made.getStatus() == MediaPlayer.Status.READY) {
            whileOpen(this::ready); // it was before anybody listened
        }
    }

    private void at(double second) {
        signs.heard();
        hears.at(second);
    }

    /** What was let go of may still have something to say; nobody asks any more. */
    private void whileOpen(Runnable says) {
        if (!closed) {
            says.run();
        }
    }

    private void ready() {
        if (!ready) {
            ready = true;
            signs.heard();
            waitsNoMore();
            double seconds = media().getTotalDuration().toSeconds();
            hears.ready(Double.isFinite(seconds) ? Math.max(0, seconds) : 0);
        }
    }

    private void fails(PlayerTrouble why, @Nullable Throwable failure) {
        waitsNoMore();
        if (!failed) {
            failed = true;
            whileOpen(() -> hears.fails(why, failure));
        }
    }

    private void waitsNoMore() {
        if (waiting != null) {
            waiting.close();
            waiting = null;
        }
    }

    boolean isReady() {
        return ready && !closed;
    }

    /** Whether it should play and does not get on, as where a sound server hangs: whoever asks anything more of it waits, too. */
    boolean isHeld() {
        return isReady() && signs.isHeld();
    }

    /** Where it is, in seconds; NaN while it is not ready. */
    double second() {
        return isReady() ? media().getCurrentTime().toSeconds() : Double.NaN;
    }

    void play() {
        ask(MediaPlayer::play);
    }

    void pause() {
        if (isReady()) {
            media().pause(); // takes no time where it is well, and is no sign that it is
        }
    }

    void seek(double second) {
        ask(playing -> playing.seek(javafx.util.Duration.seconds(second)));
    }

    /** @param speed 1 is as it was made */
    void runs(double speed) {
        if (isReady() && media().getRate() != speed) {
            ask(playing -> playing.setRate(speed));
        }
    }

    private void ask(Consumer<MediaPlayer> what) {
        if (isReady()) {
            signs.asked();
            what.accept(media());
        }
    }

    private MediaPlayer media() {
        return Objects.requireNonNull(media, "it is ready");
    }

    /** Whether it is not ready yet, or nothing was asked of it or heard of it for a while: it may be held, and JavaFX has nothing to say of it. */
    boolean isStill() {
        return !ready || signs.isStill();
    }

    /** Gives back what it holds. Nothing may show its picture any more. @param held whether it may be held by its loudspeaker: then nobody waits for it */
    void close(boolean held) {
        closed = true;
        waitsNoMore();
        if (media != null) {
            media.volumeProperty().unbind();
            machines.end(media, held);
            media = null;
        }
        reel.close();
    }
}
