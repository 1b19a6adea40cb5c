package yunguan.room.contest;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.visits.BallotBox;

/** One song, and the vote for it. */
final class SongModel {

    /** How it is with this visit's vote for this song. All but {@link #OPEN} have a sentence: {@code contest.state.NAME}. */
    enum Voting {
        /** It can be cast. */
        OPEN,
        /** It is on its way to the disk. */
        CASTING,
        /** It is on the disk. */
        THANKS,
        /** It was cast before. */
        ALREADY,
        /** The visit has no vote left. */
        NONE_LEFT,
        /** It could not be kept and does not count; it may be tried again. */
        FAILED
    }

    private static final System.Logger LOG = System.getLogger(SongModel.class.getName());

    private final ContestShelf shelf;
    private final BallotBox ballots;
    private final Background background;
    private final Visit visit;
    private final String id;
    private final ReadOnlyObjectWrapper<@Nullable Optional<ContestShelf.Opened>> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Voting> voting;

    SongModel(ContestShelf shelf, BallotBox ballots, Background background, Visit visit, String id) {
        this.shelf = shelf;
        this.ballots = ballots;
        this.background = background;
        this.visit = visit;
        this.id = id;
        voting = new ReadOnlyObjectWrapper<>(before());
    }

    private Voting before() {
        return visit.votes().contains(id) ? Voting.ALREADY : visit.votes().size() >= Visit.VOTES ? Voting.NONE_LEFT : Voting.OPEN;
    }

    void load() {
        opened.set(null);
        if (voting.get() != Voting.CASTING) {
            voting.set(before());
        }
        background.run(() -> shelf.song(id), opened::set);
    }

    /** The song; empty where it is not there any more, {@code null} while it is being read. */
    ReadOnlyObjectProperty<@Nullable Optional<ContestShelf.Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Voting> voting() {
        return voting.getReadOnlyProperty();
    }

    /** Casts the vote. It counts, and the visitor is thanked, when it is on the disk and not before. */
    void vote() {
        if (before() != Voting.OPEN || voting.get() == Voting.CASTING) {
            return;
        }
        voting.set(Voting.CASTING);
        visit.votes().add(id); // spoken for, so that no second touch on another screen spends it as well
        background.run(() -> {
            ballots.cast(id);
            return id;
        }, kept -> voting.set(Voting.THANKS), failure -> {
            LOG.log(System.Logger.Level.WARNING, "a vote for " + id + " could not be kept", failure);
            visit.votes().remove(id);
            voting.set(Voting.FAILED);
        });
    }
}
