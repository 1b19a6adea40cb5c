package yunguan.visits;

import java.time.LocalDate;
import yunguan.store.Database;
import yunguan.store.StoreException;

/** How often something happened on a day: nothing more is kept. */
public final class Counters {

    private final Database visits;

    public Counters(Database visits) {
        this.visits = visits;
    }

    /** Counts one. A count that cannot be kept is let go: no visitor waits for it. */
    public void count(String name) {
        if (!visits.writable()) {
            return;
        }
        try {
            visits.update("INSERT INTO counter (name, day, count) VALUES (?, ?, 1) "
                    + "ON CONFLICT (name, day) DO UPDATE SET count = count + 1", name, LocalDate.now().toString());
        } catch (StoreException letGo) {
            System.getLogger(Counters.class.getName()).log(System.Logger.Level.WARNING, "could not count " + name, letGo);
        }
    }

    /** How often it happened, over all days. */
    public long total(String name) {
        return visits.one("SELECT coalesce(sum(count), 0) AS total FROM counter WHERE name = ?",
                row -> row.whole("total"), name).orElse(0L);
    }
}
