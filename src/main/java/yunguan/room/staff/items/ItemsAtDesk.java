package yunguan.room.staff.items;

import yunguan.pack.HiddenItems;
import yunguan.room.staff.desk.DeskAround;

/** What the pages on single items share. */
record ItemsAtDesk(DeskAround around, ItemShelf shelf, HiddenItems hidden) {

    static ItemsAtDesk at(DeskAround around) {
        return new ItemsAtDesk(around, new ItemShelf(around.hall().premises()), new HiddenItems(around.hall().premises()));
    }

    void open(String id) {
        around.pages().open(new ItemView(this, new ItemModel(id, shelf, hidden, around.background(), around.hall()::look)));
    }

    void openReviews(ReviewModel.Lack lack) {
        around.pages().open(new ReviewView(this, new ReviewModel(shelf, around.background(), lack)));
    }
}
