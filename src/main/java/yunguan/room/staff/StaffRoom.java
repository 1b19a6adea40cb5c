package yunguan.room.staff;

import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.HallKeys;
import yunguan.room.staff.packs.PackRoom;
import yunguan.task.Background;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** What the desk keeps while the kiosk runs, whether or not somebody is at it. */
public final class StaffRoom implements AutoCloseable {

    private final Background background;
    private final HallKeys hall;
    private final StaffPin pin;
    private final PackRoom packs;

    public StaffRoom(Background background, HallKeys hall) {
        this.background = background;
        this.hall = hall;
        packs = new PackRoom(background, hall);
        pin = new StaffPin(hall.premises().visits(), new StaffLog(hall.premises().visits(), InstantSource.system()), System::nanoTime);
    }

    /** The desk for one sitting. @param atSticks whether it opens at what lies on a stick @param leave called when staff leave it */
    public Desk desk(Pictures pictures, Scale scale, boolean atSticks, Runnable leave) {
        return new Desk(background, pictures, scale, pin, hall, packs, atSticks, leave);
    }

    /** A stick that was plugged in a moment ago and has something on it; nothing when nobody needs to hear of one. */
    public ReadOnlyObjectProperty<@Nullable Stick> newStick() {
        return packs.sticks().news();
    }

    /** Ends what is under way where it can be ended; the next attempt goes on there. */
    @Override
    public void close() {
        packs.close();
    }
}
