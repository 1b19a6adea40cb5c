package yunguan.room.gallery;

import yunguan.catalogue.Catalogue;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** The SQL of this room, as text: it turns rows into items. Everything here blocks. */
public final class GalleryShelf {

    private final Database store;
    private final Catalogue catalogue;
    private final ObjectStore objects;

    public GalleryShelf(Database store, Catalogue catalogue, ObjectStore objects) {
        this.store = store;
        this.catalogue = catalogue;
        this.objects = objects;
    }
}
