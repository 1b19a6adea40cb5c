package yunguan.room.staff;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.HallKeys;
import yunguan.room.staff.packs.PackRoom;
import yunguan.shell.Mode;
import yunguan.task.Background;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;
import yunguan.visits.ballots.HallClock;

/** What the desk keeps while the kiosk runs, whether or not somebody is at it. */
public final class StaffRoom implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StaffRoom.class.getName());
    private static final Duration TICK = Duration.ofSeconds(5);

    private final Background background;
    private final HallKeys hall;
    private final StaffPin pin;
    private final PackRoom packs;
    private final Background.Repeat ticking;

    public StaffRoom(Background background, HallKeys hall) {
        this.background = background;
        this.hall = hall;
        packs = new PackRoom(background, hall);
        HallClock clock = new HallClock(hall.premises().store(), hall.premises().visits(), InstantSource.system());
        pin = new StaffPin(hall.premises().visits(), new StaffLog(hall.premises().visits(), InstantSource.system()), System::nanoTime);
        // what has passed of a wait is written down, so that a restart gives none of it back
        ticking = background.every(TICK, () -> background.run(() -> {
            pin.tick();
            clock.read(); // so that a leap of it is noticed, whether or not anybody opens the contest
            return true;
        }, ticked -> { }, failure -> LOG.log(System.Logger.Level.WARNING, "the wait of the pad could not be looked at", failure)));
    }

    /** The desk for one sitting. @param modes how whoever called it had the hall @param atSticks whether it opens at what lies on a stick @param leave called when staff leave it */
    public Desk desk(Pictures pictures, Scale scale, Set<Mode> modes, boolean atSticks, Runnable leave) {
        return new Desk(background, pictures, scale, modes, pin, hall, packs, atSticks, leave);
    }

    /** A stick that was plugged in a moment ago and has something on it; nothing when nobody needs to hear of one. */
    public ReadOnlyObjectProperty<@Nullable Stick> newStick() {
        return packs.sticks().news();
    }

    /** Whether a PIN should be asked for before the hall opens: there is none, and one could be kept. Reads the disk. */
    public boolean asksForPin() {
        return hall.owned() && hall.premises().visits().writable() && !pin.isSet();
    }

    /** The page that asks for one. @param opens called once, when the hall may open */
    public FirstPin firstPin(Scene scene, Scale scale, Runnable opens) {
        return new FirstPin(scene, scale, background, pin, hall.settings(), hall.languages(), opens);
    }

    /** Whether a job is under way that an ending of the kiosk would interrupt. */
    public boolean atWork() {
        return packs.bench().atWork();
    }

    /** Ends what is under way where it can be ended; the next attempt goes on there. */
    @Override
    public void close() {
        ticking.close();
        packs.close();
    }
}
