package yunguan.room.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Rounds.Round;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.visits.ballots.BallotBox.Choice;
import yunguan.visits.ballots.RoundsInTime;

/** The contest as it stands: its rounds and songs, their votes, and the votes that this visit still has. */
final class ContestModel {

    /** How many songs of a round are shown with their votes: a small number shames nobody that is not shown. */
    private static final int LEADERS = 3;
    /** Of those, whoever has less than this share of the first one's votes stands there by name alone: one vote beside three hundred shames too. */
    private static final double LEAST_SHOWN = 0.2;
    /** How often a page that stays open looks whether a round began or ended. */
    static final Duration LOOKS = Duration.ofSeconds(30);

    /**
     * The contest at one moment.
     *
     * @param time  the rounds, and how it is with each
     * @param songs by id, in their authors' order
     * @param votes that count; a choice without any is not in it
     */
    record Contest(RoundsInTime time, Map<String, ContestShelf.Entry> songs, Map<Choice, Long> votes) {

        /** The rounds that go on, those that are to come, then those that are over; else in their authors' order. */
        List<Round> rounds() {
            List<RoundsInTime.State> order = List.of(RoundsInTime.State.OPEN, RoundsInTime.State.BEFORE, RoundsInTime.State.OVER);
            return time.rounds().stream().sorted(Comparator.comparingInt(round -> order.indexOf(time.state(round)))).toList();
        }

        List<ContestShelf.Entry> of(Round round) {
            return round.songs().stream().map(songs::get).filter(Objects::nonNull).toList();
        }

        /** The songs that stand in no round. */
        List<ContestShelf.Entry> ofNoRound() {
            return songs.values().stream().filter(entry -> time.rounds().stream().noneMatch(round -> round.songs().contains(entry.card().id()))).toList();
        }

        /** @param round {@code null}: of songs that stand in none */
        long votes(@Nullable Round round, Card song) {
            long own = votes.getOrDefault(new Choice(round == null ? "" : round.id(), song.id()), 0L);
            // what was cast before votes were told apart by round belongs to the song's first one
            boolean first = round != null && time.rounds().stream().filter(one -> one.songs().contains(song.id())).findFirst().filter(round::equals).isPresent();
            return own + (first ? votes.getOrDefault(new Choice("", song.id()), 0L) : 0L);
        }

        /** The songs with most votes, the first first; those with as many as the last of them are among them too. */
        List<ContestShelf.Entry> leaders(@Nullable Round round) {
            List<ContestShelf.Entry> sorted = new ArrayList<>(round == null ? ofNoRound() : of(round));
            sorted.sort(Comparator.comparingLong((ContestShelf.Entry entry) -> votes(round, entry.card())).reversed());
            sorted.removeIf(entry -> votes(round, entry.card()) == 0);
            long least = sorted.size() > LEADERS ? votes(round, sorted.get(LEADERS - 1).card()) : 0;
            return sorted.stream().filter(entry -> votes(round, entry.card()) >= least).toList();
        }

        /** The rest, in their authors' order. */
        List<ContestShelf.Entry> others(@Nullable Round round) {
            List<ContestShelf.Entry> leading = leaders(round);
            return (round == null ? ofNoRound() : of(round)).stream().filter(entry -> !leading.contains(entry)).toList();
        }

        /** Votes of a song as a share of those of the first one, 0 to 1. */
        double share(@Nullable Round round, Card song) {
            long most = (round == null ? ofNoRound() : of(round)).stream().mapToLong(entry -> votes(round, entry.card())).max().orElse(0);
            return most == 0 ? 0 : (double) votes(round, song) / most;
        }

        /** Whether a leader's votes are said; else its name stands alone. */
        boolean says(@Nullable Round round, Card song) {
            return share(round, song) >= LEAST_SHOWN;
        }

        private List<RoundsInTime.State> states() {
            return time.rounds().stream().map(time::state).toList();
        }

        private boolean showsTheSameAs(@Nullable Contest other) {
            return other != null && time.rounds().equals(other.time.rounds()) && states().equals(other.states()) && songs.equals(other.songs) && votes.equals(other.votes);
        }
    }

    private final ContestShelf shelf;
    private final Booth booth;
    private final Background background;
    private final Visit visit;
    private final Rules rules;
    private final IntegerBinding votesLeft;
    private final ReadOnlyObjectWrapper<@Nullable Contest> contest = new ReadOnlyObjectWrapper<>();
    private Background.@Nullable Repeat watch;

    ContestModel(ContestShelf shelf, Booth booth, Background background, Visit visit, Rules rules) {
        this.shelf = shelf;
        this.booth = booth;
        this.background = background;
        this.visit = visit;
        this.rules = rules;
        votesLeft = Bindings.createIntegerBinding(() -> Math.max(0, rules.votes() - visit.votes().size()), visit.votes());
    }

    /** Reads songs and votes; also when somebody comes back, for then there may be more. From now on it sees a round begin and end. */
    void come() {
        background.run(this::read, contest::set);
        if (watch == null) {
            // a list that is the same is left as it is, wherever it was drawn to
            watch = background.every(LOOKS, () -> background.run(this::read, now -> {
                if (watch != null && !now.showsTheSameAs(contest.get())) {
                    contest.set(now);
                }
            }));
        }
    }

    /** The page is gone. */
    void go() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    private Contest read() {
        Map<String, ContestShelf.Entry> songs = new LinkedHashMap<>();
        shelf.songs().forEach(entry -> songs.put(entry.card().id(), entry));
        return new Contest(booth.now(shelf.rounds()), songs, booth.ballots().byRound());
    }

    /** The contest, or {@code null} while it is being read for the first time. */
    ReadOnlyObjectProperty<@Nullable Contest> contest() {
        return contest.getReadOnlyProperty();
    }

    IntegerBinding votesLeft() {
        return votesLeft;
    }

    boolean votedFor(Card song) {
        return visit.votes().contains(song.id());
    }

    /** Whether visitors see how a round stands, as the venue wishes. @param round {@code null}: songs that stand in none, whose vote never ends */
    boolean shows(Contest now, @Nullable Round round) {
        boolean over = round != null && now.time().state(round) == RoundsInTime.State.OVER;
        boolean begun = round == null || now.time().state(round) != RoundsInTime.State.BEFORE;
        if (over && now.leaders(round).isEmpty()) {
            return false; // nobody voted, and nobody can
        }
        return begun && switch (rules.standing()) {
            case ALWAYS -> true;
            case AFTER_VOTING -> over || !visit.votes().isEmpty();
            case AFTER_ROUND -> over;
        };
    }

    /** The visitor is done: the visit ends, and the next one begins with all its votes. */
    void done() {
        visit.finished().set(true);
    }
}
