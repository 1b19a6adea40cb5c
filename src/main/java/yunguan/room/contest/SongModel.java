package yunguan.room.contest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.visits.BallotBox;

/** This visit's vote for one song. */
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

    private final BallotBox ballots;
    private final Background background;
    private final Visit visit;
    private final String id;
    private final ReadOnlyObjectWrapper<Voting> voting;

    SongModel(BallotBox ballots, Background background, Visit visit, String id) {
        this.ballots = ballots;
        this.background = background;
        this.visit = visit;
        this.id = id;
        voting = new ReadOnlyObjectWrapper<>(before());
    }

    private Voting before() {
        return visit.votes().contains(id) ? Voting.ALREADY : visit.votes().size() >= Visit.VOTES ? Voting.NONE_LEFT : Voting.OPEN;
    }

    /** Looks again how it stands: another screen may have spent a vote meanwhile. */
    void look() {
        if (voting.get() != Voting.CASTING) {
            voting.set(before());
        }
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
