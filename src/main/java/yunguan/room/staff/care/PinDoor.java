package yunguan.room.staff.care;

import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.shell.Screen;
import yunguan.ui.Touch;

/** The way from the settings to the page where the PIN is changed. */
final class PinDoor {

    private PinDoor() {
    }

    /** A stub, until the page is there. */
    static Screen open(DeskAround around) {
        return new DeskPage(around, around.texts().of("desk.settings.pin")) {
            {
                shows(java.util.List.of(Touch.label(around.texts().of("desk.settings.pin.stub"), "desk-explained")));
            }
        };
    }
}
