package yunguan.app;

import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Search;
import yunguan.room.archive.ArchiveShelf;
import yunguan.room.atlas.AtlasShelf;
import yunguan.room.contest.ContestShelf;
import yunguan.room.gallery.GalleryShelf;
import yunguan.room.lectures.LectureShelf;
import yunguan.room.listening.ListeningShelf;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** What the rooms read, all from one store: the visitors' own, or one that shows a pack to staff before visitors see it. */
record Shelves(Catalogue catalogue, Search search, LectureShelf lectures, ArchiveShelf archive, AtlasShelf atlas, GalleryShelf gallery,
               ContestShelf contest, ListeningShelf listening) {

    static Shelves of(Database store, ObjectStore objects, Reporter reporter) {
        Catalogue catalogue = new Catalogue(store);
        return new Shelves(catalogue, new Search(store), new LectureShelf(store, catalogue, objects), new ArchiveShelf(store, catalogue, objects),
                new AtlasShelf(store, catalogue, objects, reporter::mapMissing), new GalleryShelf(store, catalogue, objects),
                new ContestShelf(store, catalogue, objects), new ListeningShelf(store, catalogue, objects));
    }
}
