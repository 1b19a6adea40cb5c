package yunguan.room.staff.packs;

import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;

/** To be built. */
public final class SticksView extends DeskPage {

    public SticksView(DeskAround around) {
        super(around, around.texts().of("desk.home.sticks"));
    }
}
