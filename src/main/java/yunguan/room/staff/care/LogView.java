package yunguan.room.staff.care;

import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;

/** To be built. */
public final class LogView extends DeskPage {

    public LogView(DeskAround around) {
        super(around, around.texts().of("desk.home.log"));
    }
}
