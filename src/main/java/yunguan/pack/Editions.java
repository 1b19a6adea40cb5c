package yunguan.pack;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.Transaction;

/** The versions of a pack that are kept: the current one and the one before. Which is which changes in one transaction. */
final class Editions {

    private static final String SWITCH = """
            INSERT INTO pack (id, version, title, publisher, date, license, installed)
            SELECT pack, version, title, publisher, date, license, installed FROM edition WHERE pack = ? AND version = ?
            ON CONFLICT (id) DO UPDATE SET previous = pack.version, version = excluded.version, title = excluded.title,
              publisher = excluded.publisher, date = excluded.date, license = excluded.license, installed = excluded.installed""";

    private final Database store;
    private final InstantSource clock;

    Editions(Database store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Where the tag files of an installed version lie. */
    static Path tagFolder(DataFolder data, String pack, long version) {
        return data.packs().resolve(pack).resolve(Long.toString(version));
    }

    /** Notes what a version says of itself, before it can be switched to. */
    void note(Crate.PackInfo info) {
        store.update("INSERT OR REPLACE INTO edition VALUES (?, ?, ?, ?, ?, ?, ?)", info.id(), info.version(), info.title().json(),
                info.publisher(), info.date(), info.license(), now());
    }

    /**
     * The switch: the one moment at which anything changes for visitors.
     *
     * @throws PackException when another pack has come meanwhile with an item of the same id
     */
    void makeCurrent(String id, long version) {
        store.inTransaction(transaction -> {
            refuseTakenIds(transaction, id, version);
            transaction.update("UPDATE edition SET installed = ? WHERE pack = ? AND version = ?", now(), id, version);
            transaction.update("DELETE FROM staged WHERE pack = ?", id);
            transaction.update(SWITCH, id, version);
            return HiddenItems.hideDamaged(transaction);
        });
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Makes the version before the current one, and the other way round. @return the version that is current now */
    long rollback(String id) {
        return store.inTransaction(transaction -> {
            Optional<Long> previous = transaction.one("SELECT previous FROM pack WHERE id = ?", row -> row.whole("previous"), id);
            if (previous.isEmpty()) {
                throw new PackException(Refusal.NOT_INSTALLED, id, "");
            }
            if (previous.get() == 0) {
                throw new PackException(Refusal.NO_PREVIOUS, id, "");
            }
            refuseTakenIds(transaction, id, previous.get());
            transaction.update(SWITCH, id, previous.get());
            HiddenItems.hideDamaged(transaction);
            return previous.get();
        });
    }

    /** Since then another pack may have come with an item of the same id. */
    private static void refuseTakenIds(Transaction transaction, String id, long version) {
        transaction.one("SELECT live.id AS id, live.pack AS pack FROM item JOIN current_item AS live ON live.id = item.id AND live.pack <> item.pack"
                + " WHERE item.pack = ? AND item.version = ?", row -> new String[] {row.textOrEmpty("id"), row.textOrEmpty("pack")}, id, version)
                .ifPresent(taken -> {
                    throw new PackException(Refusal.ID_TAKEN, taken[0], taken[1]);
                });
    }
}
