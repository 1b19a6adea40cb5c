package yunguan.visits;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import yunguan.store.Database;

/**
 * The items that staff keep from visitors, until they bring them back. Each step and its line in the log are one
 * transaction. What visitors then see is derived from it, by {@code pack.HiddenItems}.
 */
public final class Withdrawals {

    private final Database visits;
    private final InstantSource clock;

    public Withdrawals(Database visits, InstantSource clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * An item that visitors do not see.
     *
     * @param item   its id; it may not be installed any more, or not yet
     * @param reason in the words of staff
     */
    public record Withdrawn(String item, String reason, Instant since) { }

    /**
     * Withdraws an item; one that is withdrawn already gets the new reason and keeps its date.
     *
     * @throws IllegalArgumentException          without a reason
     * @throws yunguan.store.StoreException when it could not be kept; then nothing has changed
     */
    public void withdraw(String item, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("nothing is withdrawn without a reason");
        }
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        visits.inTransaction(transaction -> {
            transaction.update("INSERT INTO withdrawn (item, reason, since) VALUES (?, ?, ?)"
                    + " ON CONFLICT (item) DO UPDATE SET reason = excluded.reason", item, reason.strip(), now);
            return StaffLog.write(transaction, now, Deed.WITHDRAW, item, 0, reason.strip());
        });
    }

    /** Brings an item back; one that is not withdrawn stays as it is, and nothing is logged. @throws yunguan.store.StoreException as above */
    public void bringBack(String item) {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        visits.inTransaction(transaction -> transaction.update("DELETE FROM withdrawn WHERE item = ?", item) == 0 ? 0
                : StaffLog.write(transaction, now, Deed.BRING_BACK, item, 0, Deed.Result.DONE.word()));
    }

    /** Everything that is withdrawn, the newest first. */
    public List<Withdrawn> all() {
        if (visits.one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'withdrawn'", row -> row.whole("there")).isEmpty()) {
            return List.of(); // an older visits.db that was opened for reading
        }
        return visits.query("SELECT * FROM withdrawn ORDER BY since DESC, item", row -> new Withdrawn(
                row.textOrEmpty("item"), row.textOrEmpty("reason"), Instant.parse(row.textOrEmpty("since"))));
    }
}
