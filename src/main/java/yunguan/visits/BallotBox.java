package yunguan.visits;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import yunguan.store.Database;

/** The votes of the song contest. A vote that {@link #cast} has taken is on the disk. */
public final class BallotBox {

    private final Database visits;

    public BallotBox(Database visits) {
        this.visits = visits;
    }

    /** Casts one vote. @throws yunguan.store.StoreException when it could not be kept; then it does not count */
    public void cast(String song) {
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
