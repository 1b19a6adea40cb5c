package yunguan.room.staff;

import java.time.Duration;
import java.time.InstantSource;
import javafx.scene.Scene;
import yunguan.room.staff.desk.HallKeys;
import yunguan.task.Background;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** What the desk keeps while the kiosk runs, whether or not somebody is at it. */
public final class StaffRoom implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StaffRoom.class.getName());
    private static final Duration TICK = Duration.ofSeconds(5);

    private final Background background;
    private final HallKeys hall;
    private final StaffPin pin;
    private final Background.Repeat ticking;

    public StaffRoom(Background background, HallKeys hall) {
        this.background = background;
        this.hall = hall;
        pin = new StaffPin(hall.premises().visits(), new StaffLog(hall.premises().visits(), InstantSource.system()), System::nanoTime);
        // what has passed of a wait is written down, so that a restart gives none of it back
        ticking = background.every(TICK, () -> background.run(() -> {
            pin.tick();
            return true;
        }, ticked -> { }, failure -> LOG.log(System.Logger.Level.WARNING, "the wait of the pad could not be looked at", failure)));
    }

    /** The desk for one sitting. @param leave called when staff leave it */
    public Desk desk(Pictures pictures, Scale scale, Runnable leave) {
        return new Desk(background, pictures, scale, pin, hall, leave);
    }

    /** Whether a PIN should be asked for before the hall opens: there is none, and one could be kept. Reads the disk. */
    public boolean asksForPin() {
        return hall.owned() && hall.premises().visits().writable() && !pin.isSet();
    }

    /** The page that asks for one. @param opens called once, when the hall may open */
    public FirstPin firstPin(Scene scene, Scale scale, Runnable opens) {
        return new FirstPin(scene, scale, background, pin, hall.settings(), opens);
    }

    @Override
    public void close() {
        ticking.close();
    }
}
