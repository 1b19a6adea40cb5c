package yunguan.part.player;

import java.nio.file.Path;
import java.time.Duration;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.media.MediaPlayer;
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
    /** What is left of it where it is sent to its end, in seconds. */
    private static final double REST = 0.3;
    /** By then it is open, where nothing is wrong. */
    private static final Duration OPENS_WITHIN = Duration.ofMillis(1200);

    private final ObjectStore objects;
    private final Machines machines;
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
    private final ReadOnlyObjectWrapper<@Nullable MediaPlayer> shown = new ReadOnlyObjectWrapper<>();
    private final Pace pace = new Pace(System::nanoTime, this::lost);
    private final Losses losses;
    private final Lasting opening;
    private final Sent sent = new Sent(System::nanoTime);
    private EntryPoints entries = EntryPoints.NONE;
    private @Nullable Machine machine;
    private boolean disposed;
    /** It played when it was halted: whoever tries again wants to go on. */
    private boolean wanted;

    /** @param silent where films are laid down without their sound; {@code null}: without a loudspeaker it does not play at all */
    Player(ObjectStore objects, Machines machines, @Nullable SoundlessFilms silent, Background background, Visit visit, Item.Medium medium, double from, PlayerReport report) {
        this(objects, machines, silent, background, visit, medium, from, report, new Losses(System::nanoTime));
    }

    /** @param losses say how long it waits for a loudspeaker */
    Player(ObjectStore objects, Machines machines, @Nullable SoundlessFilms silent, Background background, Visit visit, Item.Medium medium, double from, PlayerReport report, Losses losses) {
        this.losses = losses;
        this.objects = objects;
        this.machines = machines;
        this.silent = silent;
        this.background = background;
        this.visit = visit;
        this.medium = medium;
        this.report = report;
        length.set(medium.seconds());
        position.set(Math.max(0, from));
        speed.addListener((value, before, now) -> keepSpeed());
        opening = new Lasting(then -> background.once(OPENS_WITHIN, then), () -> playing.get() && machine != null && !takes() && !preparing.get());
        playing.addListener((value, before, now) -> opening.look());
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

    /** Whether it should play and has not been ready for longer than that mostly takes, as where a loudspeaker does not answer. */
    ReadOnlyBooleanProperty opening() {
        return opening.lasts();
    }

    /** Whether it is a film that is higher than wide. */
    boolean upright() {
        return medium.upright();
    }

    /** What JavaFX plays it with, for the one view that shows its picture. */
    ReadOnlyObjectProperty<@Nullable MediaPlayer> machine() {
        return shown.getReadOnlyProperty();
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
        if (machine != null) {
            machine.play();
            keeps(position.get());
        }
    }

    /** It goes on from a second, where it plays at all. Without its sound it has no loudspeaker to lose. */
    private void keeps(double second) {
        if (playing.get() && takes() && !soundless.get()) {
            pace.begins(second);
        } else {
            pace.rests();
        }
    }

    private boolean takes() {
        return machine != null && machine.isReady();
    }

    public void pause() {
        boolean held = isHeld();
        playing.set(false);
        pace.rests();
        if (held) {
            letGo();
            load();
        } else if (machine != null) {
            machine.pause();
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

    /** Goes to where a chapter begins; its picture may come in a little earlier before than with {@link #seek}, and so comes sooner. */
    public void enter(double second) {
        go(second, entries.leading(second));
    }

    private void go(double second, double entry) {
        double most = length.get() > 0 ? Math.max(0, length.get() - REST) : Double.MAX_VALUE;
        double target = Math.clamp(entry, 0, most);
        double there = Math.clamp(second, 0, most);
        ended.set(false);
        position.set(there);
        sent.wants(there);
        if (isHeld()) {
            letGo();
            load();
        } else if (machine != null && machine.isReady()) {
            sent.to(there, target);
            machine.seek(target);
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
        letGo();
        soundless.set(false);
        trouble.set(PlayerTrouble.NONE);
        if (wanted) {
            wanted = false;
            playing.set(true);
        }
        load();
    }

    /** Ends it for good and gives back what it holds. It answers at once, also where the loudspeaker does not. */
    public void dispose() {
        disposed = true;
        playing.set(false);
        letGo();
    }

    private void letGo() {
        letGo(machine != null && machine.isStill());
    }

    /** @param held whether it may be held by its loudspeaker: then nobody waits for it */
    private void letGo(boolean held) {
        preparing.set(false);
        pace.unwatched();
        shown.set(null); // before it is ended: whatever shows it would wait for that
        if (machine != null) {
            machine.close(held);
            machine = null;
        }
        opening.look();
    }

    /** Whether it should play and is held by its loudspeaker: it takes nothing more, and is taken up anew. */
    private boolean isHeld() {
        return playing.get() && machine != null && machine.isHeld();
    }

    private void load() {
        SoundlessFilms mute = soundless.get() ? silent : null;
        preparing.set(mute != null);
        Machine next = new Machine(machines, new Reel(objects, medium.object()), background, Loudness.of(visit, medium.measured()), new Heard());
        machine = next;
        if (mute == null) {
            next.load(losses.patience());
        } else {
            next.load(mute);
        }
        opening.look();
    }

    /** What the machine at work says. */
    private final class Heard implements Machine.Hears {

        @Override
        public void made(MediaPlayer media, Path file) {
            shown.set(media);
            background.run(() -> EntryPoints.of(file), known -> entries = known);
        }

        @Override
        public void ready(double seconds) {
            if (seconds > 0) {
                length.set(seconds);
            }
            preparing.set(false);
            opening.look();
            keepSpeed();
            pace.watched(background, () -> machine == null ? Double.NaN : machine.second());
            if (position.get() > 0) {
                enter(position.get());
            }
            if (playing.get()) {
                play();
            }
        }

        @Override
        public void at(double second) {
            if (playing.get() && takes() && !sent.isEcho(second) && pace.keeps(second)) {
                position.set(sent.shown(second));
            }
        }

        @Override
        public void ended() {
            if (!losses.lately() && !pace.keeps(length.get())) {
                return; // it ran there in a moment because no loudspeaker held it
            }
            playing.set(false); // not as a visitor pauses it: what is over is not opened anew
            pace.rests();
            if (machine != null) {
                machine.pause();
            }
            position.set(length.get());
            ended.set(true);
        }

        @Override
        public void fails(PlayerTrouble why, @Nullable Throwable failure) {
            halt(why, failure);
        }
    }

    private void keepSpeed() {
        if (machine != null) {
            machine.runs(speed.get());
        }
    }

    /** Its loudspeaker has gone while it played. It is taken up where it was: with sound where there is another or the same again, else without. */
    private void lost(double second) {
        LOG.log(System.Logger.Level.WARNING, "the loudspeaker has gone while this played: " + medium.object());
        position.set(length.get() > 0 ? Math.min(second, length.get()) : second);
        letGo(true);
        if (losses.another()) {
            load();
        } else {
            halt(PlayerTrouble.NO_SOUND_DEVICE, null);
        }
    }

    private void halt(PlayerTrouble why, @Nullable Throwable failure) {
        if (disposed || trouble.get() != PlayerTrouble.NONE) {
            return;
        }
        if (why == PlayerTrouble.NO_SOUND_DEVICE && silent != null && medium.width() > 0 && !soundless.get()) {
            LOG.log(System.Logger.Level.WARNING, "no loudspeaker answers; plays without sound: " + medium.object(), failure);
            letGo();
            soundless.set(true);
            visit.captions().set(true); // what cannot be heard can be read
            report.doesNotPlay(medium.object(), why);
            load();
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "does not play: " + medium.object() + ": " + why, failure);
        wanted = playing.get();
        playing.set(false);
        letGo();
        trouble.set(why);
        report.doesNotPlay(medium.object(), why);
    }
}
