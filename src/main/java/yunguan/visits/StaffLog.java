package yunguan.visits;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import yunguan.store.Database;
import yunguan.store.StoreException;
import yunguan.store.Transaction;

/** What staff did, line by line. It only grows: the database itself refuses to change a line. */
public final class StaffLog {

    private final Database visits;
    private final InstantSource clock;

    public StaffLog(Database visits, InstantSource clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * One line.
     *
     * @param what    the word of a {@link Deed}; a newer kiosk may have written one that is not known here
     * @param subject a pack's or an item's id, the name of a file, of a publisher, of a setting; or empty
     * @param version 0 where there is none
     * @param result  the word of a {@link Deed.Result}, or in free words a reason, the name of a refusal, a count
     */
    public record Line(Instant at, String what, String subject, long version, String result) { }

    /** Writes a line. One that cannot be kept is let go: what it tells of has happened already. */
    public void write(Deed what, String subject, long version, Deed.Result result) {
        write(what, subject, version, result.word());
    }

    /** The same, where no word of {@link Deed.Result} says what came of it. */
    public void write(Deed what, String subject, long version, String result) {
        if (!visits.writable()) {
            return;
        }
        try {
            visits.inTransaction(transaction -> write(transaction, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), what, subject, version, result));
        } catch (StoreException letGo) {
            System.getLogger(StaffLog.class.getName()).log(System.Logger.Level.WARNING, "could not log " + what.word() + " " + subject, letGo);
        }
    }

    /** Writes a line in the transaction of what it tells of: both are kept, or neither. @param at ISO 8601, UTC */
    public static int write(Transaction transaction, String at, Deed what, String subject, long version, String result) {
        return transaction.update("INSERT INTO staff_log (at, what, subject, version, result) VALUES (?, ?, ?, ?, ?)", at, what.word(), subject, version, result);
    }

    /** The newest lines, the newest first. */
    public List<Line> newest(int most) {
        return visits.query("SELECT * FROM staff_log ORDER BY line DESC LIMIT ?", row -> new Line(Instant.parse(row.textOrEmpty("at")),
                row.textOrEmpty("what"), row.textOrEmpty("subject"), row.whole("version"), row.textOrEmpty("result")), most);
    }

    /** The latest moment that any line tells of. */
    public Optional<Instant> latest() {
        if (visits.one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'staff_log'", row -> row.whole("there")).isEmpty()) {
            return Optional.empty(); // an older visits.db that was opened for reading
        }
        return visits.one("SELECT max(at) AS at FROM staff_log", row -> row.textOrEmpty("at")).filter(at -> !at.isEmpty()).map(Instant::parse);
    }
}
