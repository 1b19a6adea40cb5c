package yunguan.room.staff.care;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import yunguan.room.staff.desk.HallKeys;

/** The ends that the kiosk can come to. */
final class PowerModel {

    private final HallKeys hall;
    private final ReadOnlyBooleanWrapper ending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    PowerModel(HallKeys hall) {
        this.hall = hall;
    }

    /** Whether it is on its way. */
    ReadOnlyBooleanProperty ending() {
        return ending.getReadOnlyProperty();
    }

    /** Whether the machine could not be switched off. */
    ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /** Whether something is under way that goes on after the next start only. */
    boolean atWork() {
        return hall.atWork();
    }

    void end(HallKeys.Ending how) {
        if (ending.get()) {
            return;
        }
        failed.set(false);
        ending.set(true);
        hall.end(how, () -> {
            ending.set(false);
            failed.set(true);
        });
    }
}
