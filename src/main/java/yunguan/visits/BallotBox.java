package yunguan.visits;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import yunguan.store.Database;

/** The votes of the song contest. A vote that {@link #cast} has taken is on the disk. */
public final class BallotBox {

    private final Database visits;
    private final boolean keeps;

    public BallotBox(Database visits) {
        this(visits, true);
    }

    private BallotBox(Database visits, boolean keeps) {
        this.visits = visits;
        this.keeps = keeps;
    }

    /** One for a preview: it shows how the votes stand, and what is cast into it counts for nothing. */
    public static BallotBox rehearsing(Database visits) {
        return new BallotBox(visits, false);
    }

    /** Casts one vote. @throws yunguan.store.StoreException when it could not be kept; then it does not count */
    public void cast(String song) {
        if (!keeps) {
            return;
        }
        visits.update("INSERT INTO ballot (song, cast) VALUES (?, ?)", song, LocalDate.now().toString());
    }

    /** The votes of every song that has any. */
    public Map<String, Long> standing() {
        Map<String, Long> votes = new LinkedHashMap<>();
        visits.query("SELECT song, count(*) AS votes FROM ballot GROUP BY song ORDER BY votes DESC, song",
                row -> votes.put(row.textOrEmpty("song"), row.whole("votes")));
        return votes;
    }
}
