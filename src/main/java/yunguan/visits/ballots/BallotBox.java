package yunguan.visits.ballots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yunguan.store.Database;
import yunguan.store.Row;
import yunguan.store.StoreException;
import yunguan.store.Transaction;
import yunguan.visits.ballots.Line.What;

/** The votes of the song contest, as the lines of its record. A vote that {@link #cast} has taken is on the disk. */
public final class BallotBox {

    private final Database visits;
    private final boolean keeps;
    private final Consumer<StoreException> lost;
    private final @Nullable Rhythm rhythm;
    private final Supplier<LocalDate> today;

    public BallotBox(Database visits) {
        this(visits, failure -> { });
    }

    /** @param lost hears of a vote that could not be kept, before whoever cast it does */
    public BallotBox(Database visits, Consumer<StoreException> lost) {
        this(visits, true, lost, null, LocalDate::now);
    }

    private BallotBox(Database visits, boolean keeps, Consumer<StoreException> lost, @Nullable Rhythm rhythm, Supplier<LocalDate> today) {
        this.visits = visits;
        this.keeps = keeps;
        this.lost = lost;
        this.rhythm = rhythm;
        this.today = today;
    }

    /** The same box, which sets votes aside that come in a rhythm that no person keeps. */
    public BallotBox watched(Rhythm by) {
        return new BallotBox(visits, keeps, lost, by, today);
    }

    /** One for a preview: it shows how the votes stand, and what is cast into it counts for nothing. */
    public static BallotBox rehearsing(Database visits) {
        return new BallotBox(visits, false, failure -> { }, null, LocalDate::now);
    }

    /** Casts one vote that belongs to no round and no visit. @throws StoreException when it could not be kept; then it does not count */
    public void cast(String song) {
        cast(new Paper(), "", song);
    }

    /**
     * Casts one vote. A song that has a vote of this paper gets no second one.
     *
     * @param round the round that the song stands in, or empty
     * @throws StoreException when it could not be kept; then it does not count
     * @throws NotTaken       when the round was closed, or another visit used the slip
     */
    public void cast(Paper paper, String round, String song) {
        if (paper.vote(song) != 0) {
            return;
        }
        if (!keeps) {
            paper.voted(song, -1, round);
            return;
        }
        Rhythm judge = paper.slip().isEmpty() ? rhythm : null;
        Optional<Rhythm.Verdict> verdict = judge == null ? Optional.empty() : judge.judge();
        long number = kept(transaction -> {
            begin(transaction);
            if (closed(transaction, round)) {
                throw new NotTaken(NotTaken.Why.CLOSED);
            }
            if (!paper.slip().isEmpty() && !paper.slipUsed() && used(transaction, paper.slip())) {
                throw new NotTaken(NotTaken.Why.SLIP_USED);
            }
            long vote = append(transaction, What.VOTE, round, song, 0, 1, paper.slip(), "");
            verdict.ifPresent(found -> {
                found.earlier().forEach(earlier -> setAside(transaction, earlier, found.why().word()));
                setAside(transaction, vote, found.why().word());
            });
            return vote;
        });
        paper.voted(song, number, round);
        if (judge != null) {
            judge.kept(number);
        }
    }

    /** Takes back a vote of this paper. @throws StoreException when that could not be kept; then the vote stands @throws NotTaken when its round was closed */
    public void takeBack(Paper paper, String song) {
        long number = paper.vote(song);
        String round = paper.round(song);
        if (number == 0) {
            return;
        }
        if (keeps) {
            kept(transaction -> {
                if (closed(transaction, round)) {
                    throw new NotTaken(NotTaken.Why.CLOSED);
                }
                return append(transaction, What.BACK, round, song, number, 0, "", "");
            });
        }
        paper.tookBack(song);
    }

    private <T> T kept(Function<Transaction, T> work) {
        try {
            return visits.inTransaction(work);
        } catch (StoreException notKept) {
            lost.accept(notKept);
            throw notKept;
        }
    }

    /** Whether a voting slip was used at this kiosk. */
    public boolean used(String mark) {
        return !ask("SELECT 1 AS there FROM chain WHERE slip = ? AND slip <> '' LIMIT 1", row -> row.whole("there"), mark).isEmpty();
    }

    private static boolean used(Transaction transaction, String mark) {
        return transaction.one("SELECT 1 AS there FROM chain WHERE slip = ? AND slip <> '' LIMIT 1", row -> row.whole("there"), mark).isPresent();
    }

    // ---- rounds

    /** Closes a round here, if it is open; no vote for it is taken any more. @param who {@code staff} or {@code calendar} */
    public boolean close(String round, String who) {
        return turn(round, who, What.CLOSE);
    }

    /** Lets a round that was closed go on. */
    public boolean open(String round, String who) {
        return turn(round, who, What.OPEN);
    }

    private boolean turn(String round, String who, What what) {
        return keeps && kept(transaction -> {
            begin(transaction);
            if (closed(transaction, round) == (what == What.CLOSE)) {
                return false;
            }
            append(transaction, what, round, "", 0, 0, "", who);
            return true;
        });
    }

    private static boolean closed(Transaction transaction, String round) {
        return transaction.one("SELECT what FROM chain WHERE what IN ('close', 'open') AND round = ? ORDER BY number DESC LIMIT 1",
                row -> row.textOrEmpty("what"), round).filter("close"::equals).isPresent();
    }

    /** What the record says last of a round. @param who {@code staff} or {@code calendar} */
    public record Word(boolean closed, String who) { }

    /** The last word on every round of which there is one. */
    public Map<String, Word> words() {
        Map<String, Word> last = new LinkedHashMap<>();
        ask("SELECT round, what, why FROM chain WHERE what IN ('close', 'open') ORDER BY number",
                row -> last.put(row.textOrEmpty("round"), new Word(row.textOrEmpty("what").equals("close"), row.textOrEmpty("why"))));
        return last;
    }

    // ---- the record

    /** Begins the record, if it has not begun: with the kiosk's key, and with what was cast before there was one. @return the key */
    public KioskKey begin() {
        return kept(BallotBox::begin);
    }

    private static KioskKey begin(Transaction transaction) {
        KioskKey key = KioskKey.ofOrMade(transaction);
        if (transaction.one("SELECT 1 AS there FROM chain LIMIT 1", row -> row.whole("there")).isPresent()) {
            return key;
        }
        append(transaction, What.BEGIN, "", "", 0, 0, "", key.fingerprint(), LocalDate.now().toString());
        record Before(String song, String day, long votes) { }
        List<Before> all = transaction.query("SELECT song, \"cast\" AS day, count(*) AS votes FROM ballot GROUP BY song, day ORDER BY day, song",
                row -> new Before(row.textOrEmpty("song"), row.textOrEmpty("day"), row.whole("votes")));
        all.forEach(before -> append(transaction, What.CARRIED, "", before.song, 0, before.votes, "", "", before.day));
        return key;
    }

    private long append(Transaction transaction, What what, String round, String song, long concerns, long votes, String slip, String why) {
        return append(transaction, what, round, song, concerns, votes, slip, why, today.get().toString());
    }

    private static long append(Transaction transaction, What what, String round, String song, long concerns, long votes, String slip, String why, String day) {
        record Last(long number, String hash) { }
        Last last = transaction.one("SELECT number, hash FROM chain ORDER BY number DESC LIMIT 1",
                row -> new Last(row.whole("number"), row.textOrEmpty("hash"))).orElse(new Last(0, Line.NOTHING));
        Line line = Line.sealed(last.hash, last.number + 1, what, round, song, day, concerns, votes, slip, why);
        transaction.update("INSERT INTO chain (number, what, round, song, day, concerns, votes, slip, why, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                line.number(), line.what().word(), line.round(), line.song(), line.day(), line.concerns(), line.votes(), line.slip(), line.why(), line.hash());
        return line.number();
    }

    /** Every line, in order. */
    public List<Line> lines() {
        return ask("SELECT * FROM chain ORDER BY number", row -> new Line(row.whole("number"), What.of(row.textOrEmpty("what")).orElse(What.BEGIN),
                row.textOrEmpty("round"), row.textOrEmpty("song"), row.textOrEmpty("day"), row.whole("concerns"), row.whole("votes"),
                row.textOrEmpty("slip"), row.textOrEmpty("why"), row.textOrEmpty("hash")));
    }

    private <T> List<T> ask(String sql, Function<Row, T> map, Object... arguments) {
        // an older visits.db that was opened for reading has no such table
        boolean there = visits.one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'chain'", row -> row.whole("there")).isPresent();
        return there ? visits.query(sql, map, arguments) : List.of();
    }

    // ---- set aside

    private void setAside(Transaction transaction, long vote, String why) {
        if (!aside(transaction, vote)) {
            append(transaction, What.ASIDE, "", "", vote, 0, "", why);
        }
    }

    private static boolean aside(Transaction transaction, long vote) {
        return transaction.one("SELECT what FROM chain WHERE concerns = ? AND concerns > 0 AND what IN ('aside', 'count') ORDER BY number DESC LIMIT 1",
                row -> row.textOrEmpty("what"), vote).filter("aside"::equals).isPresent();
    }

    /** Votes that are set aside now, and were not taken back. */
    public List<Aside> setAside() {
        return ask("""
                SELECT vote.number, vote.round, vote.song, vote.day, last.why FROM chain AS last JOIN chain AS vote ON vote.number = last.concerns
                WHERE last.what = 'aside' AND NOT EXISTS (SELECT 1 FROM chain AS later WHERE later.concerns = vote.number AND later.concerns > 0 AND later.number > last.number)
                  AND NOT EXISTS (SELECT 1 FROM chain AS back WHERE back.concerns = vote.number AND back.concerns > 0 AND back.what = 'back')
                ORDER BY vote.number""", row -> new Aside(row.whole("number"), row.textOrEmpty("round"), row.textOrEmpty("song"),
                row.textOrEmpty("day"), row.textOrEmpty("why")));
    }

    /** A vote that is set aside. @param why a word of {@link Rhythm.Why} */
    public record Aside(long number, String round, String song, String day, String why) { }

    /** Staff say that votes count which were set aside. @return how many were */
    public int countAfterAll(List<Long> votes) {
        return !keeps ? 0 : kept(transaction -> {
            List<Long> counted = new ArrayList<>();
            for (long vote : votes) {
                if (aside(transaction, vote)) {
                    append(transaction, What.COUNT, "", "", vote, 0, "", "staff");
                    counted.add(vote);
                }
            }
            return counted.size();
        });
    }

    // ---- how it stands

    /** A song in a round; the round is empty for what was cast in none. */
    public record Choice(String round, String song) { }

    /** The votes that count, of every song in every round that has any. (An index over some lines alone is used where a query says so in its words.) */
    public Map<Choice, Long> byRound() {
        Map<Choice, Long> votes = new LinkedHashMap<>();
        if (ask("SELECT 1 AS there FROM chain LIMIT 1", row -> row.whole("there")).isEmpty()) {
            visits.query("SELECT song, count(*) AS votes FROM ballot GROUP BY song ORDER BY votes DESC, song",
                    row -> votes.put(new Choice("", row.textOrEmpty("song")), row.whole("votes")));
            return votes;
        }
        visits.query("""
                SELECT round, song, sum(votes) AS votes FROM chain AS vote WHERE what IN ('vote', 'carried')
                  AND coalesce((SELECT what FROM chain AS done WHERE done.concerns = vote.number AND done.concerns > 0 ORDER BY done.what = 'back' DESC, done.number DESC LIMIT 1), 'count') = 'count'
                GROUP BY round, song ORDER BY votes DESC, song, round""",
                row -> votes.put(new Choice(row.textOrEmpty("round"), row.textOrEmpty("song")), row.whole("votes")));
        return votes;
    }

    /** The votes that count, of every song that has any, over all rounds. */
    public Map<String, Long> standing() {
        Map<String, Long> votes = new LinkedHashMap<>();
        byRound().forEach((choice, number) -> votes.merge(choice.song(), number, Long::sum));
        return votes;
    }
}
