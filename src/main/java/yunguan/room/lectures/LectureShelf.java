package yunguan.room.lectures;

import yunguan.catalogue.Catalogue;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** The SQL of this room, as text: it turns rows into items. Everything here blocks. */
public final class LectureShelf {

    private final Database store;
    private final Catalogue catalogue;
    private final ObjectStore objects;

    public LectureShelf(Database store, Catalogue catalogue, ObjectStore objects) {
        this.store = store;
        this.catalogue = catalogue;
        this.objects = objects;
    }
}
