package yunguan.room.contest;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Rounds.Round;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.visits.ballots.NotTaken;
import yunguan.visits.ballots.RoundsInTime;

/** This visit's vote for one song. */
final class SongModel {

    /** How it is with this visit's vote for this song. Each has a sentence: {@code contest.state.NAME}. */
    enum Voting {
        /** It is being looked up. */
        LOOKING,
        /** The song's round has not begun. */
        BEFORE,
        /** The song's round is over. */
        OVER,
        /** A voting slip must be shown first. */
        SLIP,
        /** The song must be heard a little longer first. */
        HEAR,
        /** It must be heard first, and cannot be: nothing plays. */
        MUTE,
        /** It can be cast. */
        OPEN,
        /** It is on its way to the disk. */
        CASTING,
        /** It is on the disk. */
        THANKS,
        /** It was cast before, in this visit. */
        ALREADY,
        /** It is being taken back. */
        TAKING_BACK,
        /** The visit has no vote left. */
        NONE_LEFT,
        /** It could not be kept and does not count; it may be tried again. */
        FAILED,
        /** It could not be taken back, and stands. */
        STANDS,
        /** Another visit used the slip. */
        SLIP_USED;

        /** Whether a touch on the button would do it. */
        boolean castable() {
            return this == OPEN || this == FAILED;
        }

        /** Whether the vote is given and can be taken back. */
        boolean given() {
            return this == THANKS || this == ALREADY || this == STANDS;
        }
    }

    private static final System.Logger LOG = System.getLogger(SongModel.class.getName());
    /** Steps of the player's clock are shorter; a longer one is a leap to another place. */
    private static final double LONGEST_STEP = 1.5;
    /** A song is never asked to be heard for longer than this share of it. */
    private static final double MOST_OF_IT = 0.9;

    private final Booth booth;
    private final Supplier<List<Round>> rounds;
    private final Background background;
    private final Visit visit;
    private final Rules rules;
    private final String id;
    private final ReadOnlyObjectWrapper<Voting> voting = new ReadOnlyObjectWrapper<>(Voting.LOOKING);
    private final ReadOnlyIntegerWrapper toHear = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Round> round = new ReadOnlyObjectWrapper<>();
    private Background.@Nullable Repeat watch;
    private RoundsInTime.@Nullable State state;
    private double seconds;
    private boolean mute;

    SongModel(Booth booth, Supplier<List<Round>> rounds, Background background, Visit visit, Rules rules, String id) {
        this.booth = booth;
        this.rounds = rounds;
        this.background = background;
        this.visit = visit;
        this.rules = rules;
        this.id = id;
    }

    ReadOnlyObjectProperty<Voting> voting() {
        return voting.getReadOnlyProperty();
    }

    /** How many more seconds must be heard. */
    ReadOnlyIntegerProperty toHear() {
        return toHear.getReadOnlyProperty();
    }

    /** The round that is voted in, or that says how it is; {@code null} where the song stands in none. */
    ReadOnlyObjectProperty<@Nullable Round> round() {
        return round.getReadOnlyProperty();
    }

    private boolean busy() {
        return voting.get() == Voting.CASTING || voting.get() == Voting.TAKING_BACK;
    }

    /** The page is shown: from now on it sees a round begin and end. */
    void come() {
        look();
        if (watch == null) {
            watch = background.every(ContestModel.LOOKS, this::look);
        }
    }

    /** The page is gone. */
    void go() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    /** Looks how it is: a round may have begun or ended, and another screen may have spent a vote meanwhile. */
    void look() {
        background.run(() -> booth.now(rounds.get()), time -> {
            Round found = time.of(id).orElse(null);
            round.set(found);
            state = found == null ? RoundsInTime.State.OPEN : time.state(found);
            settle();
        });
    }

    private void settle() {
        double missing = Math.min(rules.hearSeconds(), seconds > 0 ? seconds * MOST_OF_IT : rules.hearSeconds()) - visit.heard(id);
        toHear.set((int) Math.ceil(Math.max(0, missing)));
        if (!busy() && state != null) {
            voting.set(now(state));
        }
    }

    private Voting now(RoundsInTime.State at) {
        if (visit.votes().contains(id)) {
            return at != RoundsInTime.State.OPEN ? Voting.OVER : voting.get().given() ? voting.get() : Voting.ALREADY;
        }
        if (at != RoundsInTime.State.OPEN) {
            return at == RoundsInTime.State.BEFORE ? Voting.BEFORE : Voting.OVER;
        }
        if (visit.votes().size() >= rules.votes()) {
            return Voting.NONE_LEFT;
        }
        if (rules.slips() && !visit.slip().get()) {
            return voting.get() == Voting.SLIP_USED ? Voting.SLIP_USED : Voting.SLIP;
        }
        if (toHear.get() > 0) {
            return mute ? Voting.MUTE : Voting.HEAR;
        }
        return voting.get() == Voting.FAILED ? Voting.FAILED : Voting.OPEN;
    }

    /** The song is so long. */
    void lasts(double length) {
        seconds = length;
        settle();
    }

    /** Nothing plays, or it does again. */
    void mute(boolean now) {
        mute = now;
        settle();
    }

    /** The player's clock went on. A leap is not heard, and whoever plays it fast has listened for so much less. @param speed 1 is as it was made */
    void played(double from, double to, double speed) {
        double heard = (to - from) / Math.max(1, speed);
        if (heard > 0 && heard < LONGEST_STEP) {
            visit.hears(id, heard);
            if (toHear.get() > 0) {
                settle();
            }
        }
    }

    /** Casts the vote. It counts, and the visitor is thanked, when it is on the disk and not before. */
    void vote() {
        if (!voting.get().castable()) {
            return;
        }
        voting.set(Voting.CASTING);
        visit.votes().add(id); // spoken for, so that no second touch on another screen spends it as well
        background.run(() -> {
            booth.cast(visit.paper(), rounds.get(), id);
            return id;
        }, kept -> voting.set(Voting.THANKS), failure -> {
            visit.votes().remove(id);
            if (failure instanceof NotTaken not) {
                refused(not);
            } else {
                LOG.log(System.Logger.Level.WARNING, "a vote for " + id + " could not be kept", failure);
                voting.set(Voting.FAILED);
            }
        });
    }

    private void refused(NotTaken not) {
        if (not.why() == NotTaken.Why.SLIP_USED) {
            visit.slip().set(false);
            voting.set(Voting.SLIP_USED);
        } else {
            voting.set(Voting.OVER);
            look();
        }
    }

    /** Takes the vote back; it is free again when that is on the disk. */
    void takeBack() {
        if (!voting.get().given()) {
            return;
        }
        voting.set(Voting.TAKING_BACK);
        background.run(() -> {
            booth.takeBack(visit.paper(), rounds.get(), id);
            return id;
        }, taken -> {
            visit.votes().remove(id);
            voting.set(Voting.LOOKING);
            settle();
        }, failure -> {
            if (failure instanceof NotTaken) {
                voting.set(Voting.OVER);
            } else {
                LOG.log(System.Logger.Level.WARNING, "a vote for " + id + " could not be taken back", failure);
                voting.set(Voting.STANDS);
            }
        });
    }
}
