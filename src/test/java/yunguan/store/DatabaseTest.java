package yunguan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            visits.update("INSERT INTO ballot (song, cast) VALUES (?, ?)", "song-1", "2026-01-01");
            assertEquals(List.of("song-1"), visits.query("SELECT song FROM ballot", row -> row.text("song")));
        }
        try (Database again = Database.open(folder.resolve("visits.db"), "visits")) {
            assertEquals(1L, again.one("SELECT count(*) AS n FROM ballot", row -> row.whole("n")).orElseThrow());
        }
    }

    @Test
    void aTransactionThatFailsIsAsIfItHadNeverBegun() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            assertThrows(IllegalStateException.class, () -> visits.inTransaction(transaction -> {
                transaction.update("INSERT INTO ballot (song, cast) VALUES ('a', 'b')");
                throw new IllegalStateException("the power goes");
            }));
            assertEquals(0L, visits.one("SELECT count(*) AS n FROM ballot", row -> row.whole("n")).orElseThrow());
            visits.update("INSERT INTO ballot (song, cast) VALUES ('a', 'b')");
            assertEquals(1L, visits.one("SELECT count(*) AS n FROM ballot", row -> row.whole("n")).orElseThrow());
        }
    }

    @Test
    void itIsSafeAgainstAPowerCut() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            assertEquals("wal", visits.one("PRAGMA journal_mode", row -> row.text("journal_mode")).orElseThrow());
            assertEquals(2L, visits.inTransaction(transaction -> transaction.one("PRAGMA synchronous", row -> row.whole("synchronous"))).orElseThrow());
        }
    }

    @Test
    void readersCannotWrite() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            assertThrows(StoreException.class, () -> visits.query("DELETE FROM ballot RETURNING key", row -> row.whole("key")));
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Path file = folder.resolve("store.db");
        Files.writeString(file, "this is a letter, not a database ".repeat(200));
        StoreException failure = assertThrows(StoreException.class, () -> Database.open(file, "store"));
        assertEquals(StoreException.Trouble.DAMAGED, failure.trouble());
    }

    @Test
    void anAbsentStoreIsEmptyAndCannotBeWritten() {
        try (Database store = Database.absent("store")) {
            assertFalse(store.writable());
            assertEquals(List.of(), store.query("SELECT id FROM live", row -> row.text("id")));
            assertThrows(StoreException.class, () -> store.update("DELETE FROM item"));
        }
    }

    @Test
    void aStoreIsReadWhereItLies() {
        Path file = folder.resolve("store.db");
        Database.open(file, "store").close();
        try (Database store = Database.openForReading(file)) {
            assertEquals(List.of(), store.query("SELECT id FROM live", row -> row.text("id")));
        }
        assertThrows(StoreException.class, () -> Database.openForReading(folder.resolve("none.db")));
    }

    @Test
    void aDataFolderHasOneOwner() {
        DataFolder data = new DataFolder(folder.resolve("data"));
        try (DataFolder.Owner owner = data.own()) {
            StoreException failure = assertThrows(StoreException.class, data::own);
            assertEquals(StoreException.Trouble.IN_USE, failure.trouble());
        }
        data.own().close();
    }

    @Test
    void smallThingsAreRowsAndWhatIsReadByAddressIsAFile() {
        assertTrue(ObjectStore.asRow("image/jpeg", 1000));
        assertFalse(ObjectStore.asRow("image/jpeg", ObjectStore.ROW_LIMIT + 1));
        assertFalse(ObjectStore.asRow("audio/mpeg", 1000));
        assertFalse(ObjectStore.asRow("application/vnd.sqlite3", 1000));
    }
}
