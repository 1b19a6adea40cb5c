package yunguan.pack;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yunguan.catalogue.SearchIndex;
import yunguan.store.Database;
import yunguan.store.Transaction;

/**
 * The versions that are being laid down and not current yet: table {@code staged}. What is staged is not swept, so that an
 * installation that was cut off goes on where it stopped. A pack has one at most: a new attempt with other content ends the old one.
 */
final class Staging {

    /** What nobody has gone on with for so long is given up. */
    private static final Duration PATIENCE = Duration.ofDays(7);
    /** After these the same pack may well go in at the next attempt; after any other refusal nothing of it is kept. */
    private static final Set<Refusal> RESUMABLE =
            EnumSet.of(Refusal.UNREADABLE, Refusal.CANCELLED, Refusal.CANNOT_WRITE, Refusal.STORE_FAILED, Refusal.IN_USE);

    private final Database store;
    private final InstantSource clock;

    Staging(Database store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether an attempt with just this content was begun before. @param manifest SHA-256 of the tag manifest */
    boolean begun(String pack, long version, String manifest) {
        return store.one("SELECT 1 AS there FROM staged WHERE pack = ? AND version = ? AND manifest = ?", row -> row.whole("there"), pack, version, manifest)
                .isPresent();
    }

    /** Begins, or goes on: from now on the files that the payload names are kept. */
    void begin(BagReader reader, String manifest) {
        String pack = reader.info().id();
        long version = reader.info().version();
        boolean goesOn = begun(pack, version, manifest);
        store.inTransaction(transaction -> {
            transaction.update("DELETE FROM staged WHERE pack = ? AND NOT (version = ? AND manifest = ?)", pack, version, manifest);
            transaction.update("INSERT INTO staged (pack, version, manifest, touched, laid) VALUES (?, ?, ?, ?, 0)"
                    + " ON CONFLICT (pack, version) DO UPDATE SET touched = excluded.touched, laid = 0", pack, version, manifest, now());
            if (!goesOn && !kept(transaction, pack, version)) {
                transaction.update("DELETE FROM payload WHERE pack = ? AND version = ?", pack, version);
                for (String path : reader.payload()) {
                    transaction.update("INSERT INTO payload (pack, version, path, sha256) VALUES (?, ?, ?, ?)", pack, version, path, reader.sha256(path));
                }
            }
            return null;
        });
    }

    /** Whether rows of this version belong to a version that can be switched to. */
    private static boolean kept(Transaction transaction, String pack, long version) {
        return transaction.one("SELECT 1 AS there FROM pack WHERE id = ? AND ? IN (version, previous)", row -> row.whole("there"), pack, version).isPresent();
    }

    /** Takes rows of the catalogue away that an attempt before has laid down, a few at a time so that votes are not held up. */
    void clearRows(String pack, long version) {
        boolean more = true;
        while (more) {
            more = store.inTransaction(transaction -> {
                List<Long> keys = transaction.query("SELECT key FROM item WHERE pack = ? AND version = ? LIMIT 200", row -> row.whole("key"), pack, version);
                for (long key : keys) {
                    SearchIndex.remove(transaction, key);
                    transaction.update("DELETE FROM item WHERE key = ?", key);
                }
                for (String table : List.of("heading", "round_time", "announcement", "opening")) {
                    transaction.update("DELETE FROM " + table + " WHERE pack = ? AND version = ?", pack, version);
                }
                return !keys.isEmpty();
            });
        }
    }

    /** Everything is there; only the switch is missing. */
    void whole(String pack, long version) {
        store.update("UPDATE staged SET laid = 1, touched = ? WHERE pack = ? AND version = ?", now(), pack, version);
    }

    /**
     * After a switch that could not be synced: writes something else in its place. The log of the store holds the switch whole, and
     * without this the next start would find it there, although staff were told that it did not happen.
     */
    void writeOver(String pack, long version) {
        store.update("UPDATE staged SET touched = ? WHERE pack = ? AND version = ?",
                clock.instant().plusSeconds(1).truncatedTo(ChronoUnit.SECONDS).toString(), pack, version);
    }

    /** Gives a version up: the next sweep takes away what only it needs. */
    void giveUp(String pack) {
        store.update("DELETE FROM staged WHERE pack = ?", pack);
    }

    /** Gives up what has been begun of other packs. */
    void giveUpOthers(String pack) {
        store.update("DELETE FROM staged WHERE pack <> ? AND laid = 0", pack);
    }

    /** After a refusal: keeps what can be gone on with. */
    void after(PackException refused, Optional<String> pack) {
        if (!RESUMABLE.contains(refused.refusal())) {
            pack.ifPresent(this::giveUp);
        }
    }

    /** Gives up what nobody goes on with: versions that are older than the current one, and those that nobody has touched for long. */
    void giveUpOld(boolean clockDoubted) {
        store.update("DELETE FROM staged WHERE EXISTS (SELECT 1 FROM pack WHERE pack.id = staged.pack AND pack.version > staged.version) AND laid = 0");
        if (!clockDoubted) {
            store.update("DELETE FROM staged WHERE touched < ?", clock.instant().minus(PATIENCE).truncatedTo(ChronoUnit.SECONDS).toString());
        }
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
