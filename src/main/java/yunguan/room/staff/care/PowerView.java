package yunguan.room.staff.care;

import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;

/** To be built. */
public final class PowerView extends DeskPage {

    public PowerView(DeskAround around) {
        super(around, around.texts().of("desk.home.power"));
    }
}
