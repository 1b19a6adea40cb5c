package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
    final Database visits;
    final Premises premises;
    final Unsigned installer;
    final Catalogue catalogue;

    /** What the clock on the wall says. */
    Instant now = Instant.parse("2026-12-01T08:00:00Z");

    /** Staff who take every pack, signed or not. */
    final class Unsigned {

        Installed install(Path bag, Progress progress) {
            return new PackInstaller(premises).install(bag, new Consent(true, false, false), progress);
        }

        void discard(String id) {
            new PackInstaller(premises).discard(id);
        }

        void remove(String id) {
            new PackInstaller(premises).remove(id);
        }
    }

    Hall(Path root) {
        data = new DataFolder(root);
        store = Database.open(data.store(), "store");
        objects = new ObjectStore(store, data.objects());
        visits = Database.open(data.visits(), "visits");
        premises = new Premises(data, store, visits, "hall-a", () -> now);
        installer = new Unsigned();
        catalogue = new Catalogue(store);
    }

    long count(String table) {
        return store.one("SELECT count(*) AS n FROM " + table, row -> row.whole("n")).orElseThrow();
    }

    /** Whether nothing at all is left of any pack. */
    boolean isEmpty() throws IOException {
        for (String table : List.of("announcement", "opening", "pack", "edition", "staged", "payload", "object", "item", "heading", "round_time", "medium", "site", "fact", "link", "chapter", "cue", "page", "figure", "spot", "shot", "passage")) {
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
        visits.close();
    }
}
