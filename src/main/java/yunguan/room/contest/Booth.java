package yunguan.room.contest;

import java.util.List;
import yunguan.catalogue.Rounds.Round;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.HallClock;
import yunguan.visits.ballots.NotTaken;
import yunguan.visits.ballots.Paper;
import yunguan.visits.ballots.RoundsInTime;
import yunguan.visits.slips.SlipGate;

/** Where votes are cast: the box, the hall's time by which rounds begin and end, and the gate where slips are shown. All of it blocks. */
public record Booth(BallotBox ballots, HallClock clock, SlipGate gate) {

    /** How it is with the rounds now. */
    RoundsInTime now(List<Round> rounds) {
        return RoundsInTime.now(rounds, clock, ballots);
    }

    /** Casts a vote in the round in which that is possible at this moment. @throws NotTaken when there is none, or the slip was used */
    void cast(Paper paper, List<Round> rounds, String song) {
        RoundsInTime time = now(rounds);
        ballots.cast(paper, time.of(song).map(round -> open(time, round)).orElse(""), song);
    }

    /** @throws NotTaken when the round that it was cast in is over */
    void takeBack(Paper paper, List<Round> rounds, String song) {
        RoundsInTime time = now(rounds);
        time.round(paper.round(song)).ifPresent(round -> open(time, round));
        ballots.takeBack(paper, song);
    }

    private static String open(RoundsInTime time, Round round) {
        if (time.state(round) != RoundsInTime.State.OPEN) {
            throw new NotTaken(NotTaken.Why.CLOSED);
        }
        return round.id();
    }
}
