package yunguan.room.staff;

import java.time.InstantSource;
import yunguan.room.staff.desk.HallKeys;
import yunguan.task.Background;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** What the desk keeps while the kiosk runs, whether or not somebody is at it. */
public final class StaffRoom {

    private final Background background;
    private final HallKeys hall;
    private final StaffPin pin;

    public StaffRoom(Background background, HallKeys hall) {
        this.background = background;
        this.hall = hall;
        pin = new StaffPin(hall.premises().visits(), new StaffLog(hall.premises().visits(), InstantSource.system()), System::nanoTime);
    }

    /** The desk for one sitting. @param leave called when staff leave it */
    public Desk desk(Pictures pictures, Scale scale, Runnable leave) {
        return new Desk(background, pictures, scale, pin, hall, leave);
    }
}
