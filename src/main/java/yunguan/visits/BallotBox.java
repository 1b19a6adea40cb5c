package yunguan.visits;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import yunguan.store.Database;
import yunguan.store.StoreException;

/** The votes of the song contest. A vote that {@link #cast} has taken is on the disk. */
public final class BallotBox {

    private final Database visits;
    private final boolean keeps;
    private final Consumer<StoreException> lost;

    public BallotBox(Database visits) {
        this(visits, failure -> { });
    }

    /** @param lost hears of a vote that could not be kept, before whoever cast it does */
    public BallotBox(Database visits, Consumer<StoreException> lost) {
        this(visits, true, lost);
    }

    private BallotBox(Database visits, boolean keeps, Consumer<StoreException> lost) {
        this.visits = visits;
        this.keeps = keeps;
        this.lost = lost;
    }

    /** One for a preview: it shows how the votes stand, and what is cast into it counts for nothing. */
    public static BallotBox rehearsing(Database visits) {
        return new BallotBox(visits, false, failure -> { });
    }

    /** Casts one vote. @throws StoreException when it could not be kept; then it does not count */
    public void cast(String song) {
        if (!keeps) {
            return;
        }
        try {
            visits.update("INSERT INTO ballot (song, cast) VALUES (?, ?)", song, LocalDate.now().toString());
        } catch (StoreException notKept) {
            lost.accept(notKept);
            throw notKept;
        }
    }

    /** The votes of every song that has any. */
    public Map<String, Long> standing() {
        Map<String, Long> votes = new LinkedHashMap<>();
        visits.query("SELECT song, count(*) AS votes FROM ballot GROUP BY song ORDER BY votes DESC, song",
                row -> votes.put(row.textOrEmpty("song"), row.whole("votes")));
        return votes;
    }
}
