package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import yunguan.catalogue.Catalogue;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** A data folder with its store, as a kiosk has it. */
final class Hall implements AutoCloseable {

    final DataFolder data;
    final Database store;
    final ObjectStore objects;
    final PackInstaller installer;
    final Catalogue catalogue;

    Hall(Path root) {
        data = new DataFolder(root);
        store = Database.open(data.store(), "store");
        objects = new ObjectStore(store, data.objects());
        installer = new PackInstaller(store, objects, data);
        catalogue = new Catalogue(store);
    }

    long count(String table) {
        return store.one("SELECT count(*) AS n FROM " + table, row -> row.whole("n")).orElseThrow();
    }

    /** Whether nothing at all is left of any pack. */
    boolean isEmpty() throws IOException {
        for (String table : List.of("pack", "payload", "object", "item", "heading", "medium", "site", "fact", "link", "chapter", "cue", "page", "passage")) {
            if (count(table) != 0) {
                return false;
            }
        }
        return Folders.children(data.objects()).isEmpty() && Folders.children(data.staging()).isEmpty()
                && (!Files.exists(data.packs()) || Folders.children(data.packs()).isEmpty());
    }

    @Override
    public void close() {
        store.close();
    }
}
