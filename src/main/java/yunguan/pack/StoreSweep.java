package yunguan.pack;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import yunguan.catalogue.SearchIndex;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.Leases;
import yunguan.store.StoreException;

/**
 * Takes away what no installed pack needs: rows of versions before the previous one, objects, tag files. Visitors never see any of
 * it, so it may be ended at any point and run again.
 */
public final class StoreSweep {

    private static final int BATCH = 200;
    /** Neither the current version of a pack, nor the one before, which can be switched back to, nor one that is being laid down. */
    private static final String NOT_KEPT =
            " WHERE NOT EXISTS (SELECT 1 FROM pack WHERE pack.id = %1$s.pack AND %1$s.version IN (pack.version, pack.previous))"
            + " AND NOT EXISTS (SELECT 1 FROM staged WHERE staged.pack = %1$s.pack AND staged.version = %1$s.version)";

    private final Database store;
    private final DataFolder data;
    private final Leases leases;

    public StoreSweep(Database store, DataFolder data) {
        this(store, data, new Leases());
    }

    /** @param leases what a screen reads: its file stays until a later sweep */
    public StoreSweep(Database store, DataFolder data, Leases leases) {
        this.store = store;
        this.data = data;
        this.leases = leases;
    }

    /** Empties {@code staging/}, but for the parts of large objects that are gone on with. Only for the owner of the data folder, and before any pack is being installed. */
    public void clearStaging() {
        try {
            Set<String> begun = new HashSet<>(begun());
            for (Path left : Folders.children(data.staging())) {
                if (!begun.contains(PartialObject.sha256(left))) {
                    Folders.tryToDelete(left);
                }
            }
        } catch (IOException | StoreException unreadable) {
            // a folder that cannot be listed is not in the way of anything
        }
    }

    private List<String> begun() {
        return store.query("SELECT payload.sha256 FROM payload JOIN staged USING (pack, version)", row -> row.textOrEmpty("sha256"));
    }

    private void parts() throws IOException {
        Set<String> begun = new HashSet<>(begun());
        for (Path part : Folders.children(data.staging())) {
            String sha256 = PartialObject.sha256(part);
            if (!sha256.isEmpty() && !begun.contains(sha256)) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Takes everything away that is not needed. */
    public void sweep() throws IOException {
        rows();
        objects();
        parts();
        tagFiles();
    }

    /** Rows under a version that is not kept, in small transactions so that votes are not held up. */
    void rows() {
        boolean more = true;
        while (more) {
            more = store.inTransaction(transaction -> {
                List<Long> keys = transaction.query("SELECT key FROM item" + NOT_KEPT.formatted("item") + " LIMIT " + BATCH, row -> row.whole("key"));
                for (long key : keys) {
                    SearchIndex.remove(transaction, key);
                    transaction.update("DELETE FROM item WHERE key = ?", key);
                }
                return !keys.isEmpty();
            });
        }
        store.inTransaction(transaction -> transaction.update("DELETE FROM heading" + NOT_KEPT.formatted("heading"))
                + transaction.update("DELETE FROM round_time" + NOT_KEPT.formatted("round_time"))
                + transaction.update("DELETE FROM announcement" + NOT_KEPT.formatted("announcement"))
                + transaction.update("DELETE FROM opening" + NOT_KEPT.formatted("opening"))
                + transaction.update("DELETE FROM payload" + NOT_KEPT.formatted("payload"))
                + transaction.update("DELETE FROM edition" + NOT_KEPT.formatted("edition")));
    }

    private void objects() throws IOException {
        store.update("DELETE FROM object WHERE sha256 NOT IN (SELECT sha256 FROM payload)");
        Set<String> needed = new HashSet<>(store.query("SELECT sha256 FROM object WHERE body IS NULL", row -> row.textOrEmpty("sha256")));
        for (Path file : Folders.children(data.objects())) {
            String sha256 = file.getFileName().toString();
            if (!needed.contains(sha256) && !leases.spare(sha256)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A folder is empty when it can be deleted: one that cannot be looked into just now only seems so. */
    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException kept) {
            // tag files of a version that is needed
        }
    }

    private void tagFiles() throws IOException {
        Set<String> kept = new HashSet<>(store.query("SELECT pack || '/' || version AS name FROM edition", row -> row.textOrEmpty("name")));
        for (Path pack : Folders.children(data.packs())) {
            for (Path version : Folders.children(pack)) {
                if (!kept.contains(pack.getFileName() + "/" + version.getFileName())) {
                    Folders.delete(version);
                }
            }
            deleteIfEmpty(pack);
        }
    }
}
