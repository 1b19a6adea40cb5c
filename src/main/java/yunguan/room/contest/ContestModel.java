package yunguan.room.contest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.visits.BallotBox;

/** The contest as it stands: the songs, their votes, and the votes that this visit still has. */
final class ContestModel {

    /**
     * The contest at one moment.
     *
     * @param songs in their authors' order
     * @param votes by the id of a song; a song without any is not in it
     */
    record Contest(List<Heading> rounds, List<ContestShelf.Entry> songs, Map<String, Long> votes) {

        long votes(Card song) {
            return votes.getOrDefault(song.id(), 0L);
        }

        List<ContestShelf.Entry> of(Heading round) {
            return songs.stream().filter(entry -> round.id().equals(entry.card().heading())).toList();
        }

        /** The songs that stand in no round. */
        List<ContestShelf.Entry> ofNoRound() {
            return songs.stream().filter(entry -> rounds.stream().noneMatch(round -> round.id().equals(entry.card().heading()))).toList();
        }

        /** The songs with most votes first; those with as many as each other in their authors' order. */
        List<ContestShelf.Entry> standing() {
            return songs.stream().sorted(Comparator.comparingLong((ContestShelf.Entry entry) -> votes(entry.card())).reversed()).toList();
        }

        /** Votes of a song as a share of those of the first one, 0 to 1. */
        double share(Card song) {
            long most = songs.stream().mapToLong(entry -> votes(entry.card())).max().orElse(0);
            return most == 0 ? 0 : (double) votes(song) / most;
        }
    }

    private final ContestShelf shelf;
    private final BallotBox ballots;
    private final Background background;
    private final Visit visit;
    private final IntegerBinding votesLeft;
    private final ReadOnlyObjectWrapper<@Nullable Contest> contest = new ReadOnlyObjectWrapper<>();

    ContestModel(ContestShelf shelf, BallotBox ballots, Background background, Visit visit) {
        this.shelf = shelf;
        this.ballots = ballots;
        this.background = background;
        this.visit = visit;
        votesLeft = Bindings.createIntegerBinding(() -> Math.max(0, Visit.VOTES - visit.votes().size()), visit.votes());
    }

    /** Reads songs and votes; also when somebody comes back, for then there may be more. */
    void load() {
        background.run(() -> new Contest(shelf.rounds(), shelf.songs(), ballots.standing()), contest::set);
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
}
