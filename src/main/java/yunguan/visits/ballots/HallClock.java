package yunguan.visits.ballots;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import yunguan.store.Database;
import yunguan.store.StoreException;

/**
 * The hall's time, by which rounds begin and end. A cheap machine loses its clock. One that stands before the newest date of a pack or before
 * the latest moment it was seen at, or more than sixty days after that moment, is doubted: until it is right again, or staff say that it is
 * right, the hall's time stands still at what is certain. So no round begins or ends by a wrong clock.
 */
public final class HallClock {

    /** A clock that was put right by the network moves a little. */
    private static final Duration SLACK = Duration.ofMinutes(2);
    private static final Duration LONGEST_SLEEP = Duration.ofDays(60);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final Database store;
    private final Database visits;
    private final InstantSource clock;
    private final ZoneId zone;

    public HallClock(Database store, Database visits, InstantSource clock) {
        this(store, visits, clock, ZoneId.systemDefault());
    }

    HallClock(Database store, Database visits, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.visits = visits;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param doubted whether the machine's clock says something that cannot be relied on; then the time is the latest certain one */
    public record Reading(LocalDateTime time, boolean doubted) { }

    /** Reads the clock, and notes that it was seen. */
    public Reading read() {
        Instant now = clock.instant();
        Optional<Instant> seen = seen();
        Optional<Instant> bagged = store.one("SELECT max(date) AS date FROM pack", row -> row.textOrEmpty("date"))
                .filter(date -> date.matches("\\d{4}-\\d\\d-\\d\\d")).map(date -> LocalDate.parse(date).atStartOfDay(zone).toInstant());
        Instant certain = seen.isPresent() && bagged.isPresent() ? (seen.get().isAfter(bagged.get()) ? seen.get() : bagged.get()) : seen.or(() -> bagged).orElse(now);
        boolean early = now.plus(SLACK).isBefore(certain);
        boolean late = seen.isPresent() && now.isAfter(certain.plus(LONGEST_SLEEP));
        if (early || late) {
            return new Reading(LocalDateTime.ofInstant(certain, zone), true);
        }
        if (seen.isEmpty() || now.isAfter(seen.get().plus(NOTED_EVERY))) {
            note(now);
        }
        return new Reading(LocalDateTime.ofInstant(now, zone), false);
    }

    /** What the machine's clock says, right or wrong. */
    public LocalDateTime shown() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    /** Staff have looked: the clock is right. One before the newest pack's date stays doubted: it cannot be. */
    public void believe() {
        note(clock.instant());
    }

    private Optional<Instant> seen() {
        boolean there = visits.one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'clock_seen'", row -> row.whole("there")).isPresent();
        return there ? visits.one("SELECT at FROM clock_seen", row -> Instant.parse(row.textOrEmpty("at"))) : Optional.empty();
    }

    private void note(Instant now) {
        if (!visits.writable()) {
            return;
        }
        try {
            visits.update("INSERT INTO clock_seen (only, at) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET at = excluded.at", now.toString());
        } catch (StoreException later) {
            System.getLogger(HallClock.class.getName()).log(System.Logger.Level.WARNING, "the time could not be noted", later);
        }
    }
}
