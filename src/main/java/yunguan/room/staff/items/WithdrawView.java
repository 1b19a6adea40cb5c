package yunguan.room.staff.items;

import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;

/** To be built. */
public final class WithdrawView extends DeskPage {

    public WithdrawView(DeskAround around) {
        super(around, around.texts().of("desk.home.withdraw"));
    }
}
