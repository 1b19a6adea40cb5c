package yunguan.part.player;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.shell.Visit;
import yunguan.store.ObjectStore;
import yunguan.task.Background;

/**
 * One film or sound that can be played. It starts nothing by itself, and while it stands still nothing moves.
 * Its loudness is the visit's, lowered where the piece was measured to be louder than the others. Where no loudspeaker answers a film
 * plays without its sound. Whatever goes wrong becomes a {@link #trouble()}, never an exception.
 */
public final class Player {

    private static final System.Logger LOG = System.getLogger(Player.class.getName());
    /** For so long after a seek, in nanoseconds, a time far from the one asked for is an echo of the place before. */
    private static final long ECHO = 1_500_000_000L;
    /** A loudspeaker that is lost again within so many nanoseconds is not there. */
    private static final long COMES_BACK = 20_000_000_000L;

    private final ObjectStore objects;
    private final Background background;
    private final Visit visit;
    private final @Nullable SoundlessFilms silent;
    private final Item.Medium medium;
    private final PlayerReport report;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyDoubleWrapper length = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyObjectWrapper<PlayerTrouble> trouble = new ReadOnlyObjectWrapper<>(PlayerTrouble.NONE);
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final ReadOnlyBooleanWrapper soundless = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable MediaPlayer> machine = new ReadOnlyObjectWrapper<>();
    private @Nullable Reel reel;
    private EntryPoints entries = EntryPoints.NONE;
    private boolean prepared;
    private boolean disposed;
    private long soughtAt;
    private double soughtFor;
    /** What was asked for, in seconds: a breath before it the clock waits. */
    private double begins;
    private final Pace pace = new Pace(System::nanoTime, this::lost);
    private @Nullable Long lostAt;
    /** It played when it was halted: whoever tries again wants to go on. */
    private boolean wanted;

    Player(ObjectStore objects, Background background, Visit visit, Item.Medium medium, double from, PlayerReport report) {
        this(objects, (SoundlessFilms) null, background, visit, medium, from, report);
    }

    /** @param silent where films are laid down without their sound; {@code null}: without a loudspeaker it does not play at all */
    Player(ObjectStore objects, @Nullable SoundlessFilms silent, Background background, Visit visit, Item.Medium medium, double from, PlayerReport report) {
        this.silent = silent;
        this.objects = objects;
        this.background = background;
        this.visit = visit;
        this.medium = medium;
        this.report = report;
        length.set(medium.seconds());
        position.set(Math.max(0, from));
        speed.addListener((value, before, now) -> keepPace());
        load();
    }

    /** Whether it plays, or will as soon as its file is ready. */
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Whether it has played to its end and stands there. */
    public ReadOnlyBooleanProperty ended() {
        return ended.getReadOnlyProperty();
    }

    /** Where it is, in seconds. */
    public ReadOnlyDoubleProperty position() {
        return position.getReadOnlyProperty();
    }

    /** How long it is, in seconds; 0 while that is not known. */
    public ReadOnlyDoubleProperty length() {
        return length.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PlayerTrouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** How fast it plays; 1 is as it was made. */
    public DoubleProperty speed() {
        return speed;
    }

    /** Whether it plays without its sound because no loudspeaker answers. */
    public ReadOnlyBooleanProperty soundless() {
        return soundless.getReadOnlyProperty();
    }

    /** Whether its sound is just being taken away, so that it can be seen at all; with a long film that takes a while. */
    ReadOnlyBooleanProperty preparing() {
        return preparing.getReadOnlyProperty();
    }

    /** Whether it is a film that is higher than wide. */
    boolean upright() {
        return medium.upright();
    }

    /** What JavaFX plays it with, for the one view that shows its picture. */
    ReadOnlyObjectProperty<@Nullable MediaPlayer> machine() {
        return machine.getReadOnlyProperty();
    }

    /** Plays on; from the beginning where it has ended. */
    public void play() {
        if (disposed || trouble.get() != PlayerTrouble.NONE) {
            return;
        }
        if (ended.get()) {
            seek(0);
        }
        playing.set(true);
        MediaPlayer media = machine.get();
        if (media != null && prepared) {
            media.play();
            keeps(position.get());
        }
    }

    /** It goes on from a second, where it plays at all. Without its sound it has no loudspeaker to lose. */
    private void keeps(double second) {
        if (playing.get() && prepared && !soundless.get()) {
            pace.begins(second);
        } else {
            pace.rests();
        }
    }

    public void pause() {
        playing.set(false);
        pace.rests();
        MediaPlayer media = machine.get();
        if (media != null && prepared) {
            media.pause();
        }
    }

    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /** Goes to a second, and plays on or stands still as before. The picture may come in a breath before; the clock is there at once. */
    public void seek(double second) {
        go(second, entries.entering(second));
    }

    private void go(double second, double entry) {
        double most = length.get() > 0 ? Math.max(0, length.get() - 0.3) : Double.MAX_VALUE;
        double target = Math.clamp(entry, 0, most);
        begins = Math.clamp(second, 0, most);
        ended.set(false);
        position.set(begins);
        MediaPlayer media = machine.get();
        if (media != null && prepared) {
            soughtAt = System.nanoTime();
            soughtFor = target;
            media.seek(Duration.seconds(target));
            keeps(target);
        }
    }

    /** Goes to a place near a second where its picture is there at once: what is enough for a finger that was drawn there. */
    public void seekNear(double second) {
        double there = entries.near(second);
        go(there, there);
    }

    /** Goes forwards, or with a negative number back. @param seconds how far, by a moment more or less */
    public void skip(double seconds) {
        seekNear(position.get() + seconds);
    }

    /** Tries once more after a trouble: the loudspeaker may be plugged in by now. */
    public void again() {
        letGo(false);
        soundless.set(false);
        trouble.set(PlayerTrouble.NONE);
        if (wanted) {
            wanted = false;
            playing.set(true);
        }
        load();
    }

    /** Ends it for good and gives back what it holds. */
    public void dispose() {
        disposed = true;
        playing.set(false);
        letGo(false);
    }

    /** @param stuck whether it waits for a loudspeaker that does not answer: then letting go of it waits, too */
    private void letGo(boolean stuck) {
        prepared = false;
        preparing.set(false);
        pace.unwatched();
        MediaPlayer media = machine.get();
        machine.set(null);
        if (media != null) {
            media.volumeProperty().unbind();
            if (stuck) {
                background.run(() -> {
                    media.dispose();
                    return true;
                }, done -> { });
            } else {
                media.dispose();
            }
        }
        if (reel != null) {
            reel.close();
            reel = null;
        }
    }

    private void load() {
        Reel taken = new Reel(objects, medium.object());
        reel = taken;
        SoundlessFilms mute = soundless.get() ? silent : null;
        preparing.set(mute != null);
        (mute == null ? background : mute.lane()).run(() -> taken.load(mute == null ? null : mute.folder()), found -> start(taken, found), failure -> {
            if (reel == taken) {
                halt(mute != null ? PlayerTrouble.NO_SOUND_DEVICE : failure instanceof MediaException media ? PlayerTrouble.of(media) : PlayerTrouble.BROKEN, failure);
            }
        });
    }

    private void start(Reel taken, Optional<Reel.Loaded> found) {
        if (reel != taken) {
            return; // it was let go of, or tried once more, meanwhile
        }
        if (found.isEmpty()) {
            halt(PlayerTrouble.MISSING, null);
            return;
        }
        MediaPlayer media;
        try {
            media = new MediaPlayer(found.get().media());
        } catch (MediaException failure) {
            // a sound without a loudspeaker fails here and says no more than "Could not create player!";
            // files that are no media at all were refused before
            halt(failure.getType() == MediaException.Type.UNKNOWN ? PlayerTrouble.NO_SOUND_DEVICE : PlayerTrouble.of(failure), failure);
            return;
        }
        Media film = found.get().media();
        film.setOnError(() -> whileIts(media, () -> halt(PlayerTrouble.of(film.getError()), film.getError())));
        media.setOnError(() -> whileIts(media, () -> halt(PlayerTrouble.of(media.getError()), media.getError())));
        media.setOnReady(() -> whileIts(media, () -> ready(media)));
        media.setOnEndOfMedia(() -> whileIts(media, this::end));
        media.currentTimeProperty().addListener((time, before, now) -> whileIts(media, () -> at(now.toSeconds())));
        media.volumeProperty().bind(Loudness.of(visit, medium.measured()));
        machine.set(media);
        background.run(() -> EntryPoints.of(found.get().file()), known -> entries = known);
    }

    /** What was let go of may still have something to say; nobody asks any more. */
    private void whileIts(MediaPlayer media, Runnable says) {
        if (machine.get() == media) {
            says.run();
        }
    }

    /** It stands at its first picture now and takes seeks; what was asked of it meanwhile is done. */
    private void ready(MediaPlayer media) {
        double seconds = media.getTotalDuration().toSeconds();
        if (Double.isFinite(seconds) && seconds > 0) {
            length.set(seconds);
        }
        prepared = true;
        preparing.set(false);
        keepPace();
        pace.watched(background, () -> media.getCurrentTime().toSeconds());
        if (position.get() > 0) {
            seek(position.get());
        }
        if (playing.get()) {
            media.play();
            keeps(position.get());
        }
    }

    private void keepPace() {
        MediaPlayer media = machine.get();
        if (media != null && prepared && media.getRate() != speed.get()) {
            media.setRate(speed.get());
        }
    }

    private void at(double second) {
        boolean echo = System.nanoTime() - soughtAt < ECHO && Math.abs(second - soughtFor) > 2;
        if (playing.get() && prepared && !echo && pace.keeps(second)) {
            position.set(second < begins && begins - second <= EntryPoints.BREATH ? begins : second);
        }
    }

    private void end() {
        if (!lostLately() && !pace.keeps(length.get())) {
            return; // it ran there in a moment because no loudspeaker held it
        }
        playing.set(false);
        pace.rests();
        MediaPlayer media = machine.get();
        if (media != null) {
            media.pause();
        }
        position.set(length.get());
        ended.set(true);
    }

    /** Its loudspeaker has gone while it played. It is taken up where it was: with sound where there is another or the same again, else without. */
    private void lost(double second) {
        boolean gone = lostLately();
        lostAt = System.nanoTime();
        LOG.log(System.Logger.Level.WARNING, "the loudspeaker has gone while this played: " + medium.object());
        position.set(length.get() > 0 ? Math.min(second, length.get()) : second);
        letGo(true);
        if (gone) {
            halt(PlayerTrouble.NO_SOUND_DEVICE, null);
        } else {
            load();
        }
    }

    private boolean lostLately() {
        return lostAt != null && System.nanoTime() - lostAt < COMES_BACK;
    }

    private void halt(PlayerTrouble why, @Nullable Throwable failure) {
        if (disposed || trouble.get() != PlayerTrouble.NONE) {
            return;
        }
        if (why == PlayerTrouble.NO_SOUND_DEVICE && silent != null && medium.width() > 0 && !soundless.get()) {
            LOG.log(System.Logger.Level.WARNING, "no loudspeaker answers; plays without sound: " + medium.object(), failure);
            letGo(false);
            soundless.set(true);
            visit.captions().set(true); // what cannot be heard can be read
            report.doesNotPlay(medium.object(), why);
            load();
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "does not play: " + medium.object() + ": " + why, failure);
        wanted = playing.get();
        playing.set(false);
        letGo(false);
        trouble.set(why);
        report.doesNotPlay(medium.object(), why);
    }
}
