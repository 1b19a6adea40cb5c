package yunguan.visits.ballots;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import yunguan.catalogue.Rounds.Round;

/**
 * The rounds at one moment of the hall's time. What staff said last of a round goes before the calendar.
 *
 * @param rounds in their authors' order
 * @param words  what the record said last of a round
 */
public record RoundsInTime(List<Round> rounds, HallClock.Reading clock, Map<String, BallotBox.Word> words) {

    /** How it is with a round. */
    public enum State {
        /** It has not begun. */
        BEFORE,
        /** Votes are taken. */
        OPEN,
        /** It is over. */
        OVER
    }

    /** Reads everything. */
    public static RoundsInTime now(List<Round> rounds, HallClock clock, BallotBox ballots) {
        return new RoundsInTime(rounds, clock.read(), ballots.words());
    }

    public State state(Round round) {
        BallotBox.Word word = words.get(round.id());
        if (word != null) {
            return word.closed() ? State.OVER : State.OPEN;
        }
        if (round.begins() != null && clock.time().isBefore(round.begins())) {
            return State.BEFORE;
        }
        return round.ends() == null || clock.time().isBefore(round.ends()) ? State.OPEN : State.OVER;
    }

    public Optional<Round> round(String id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /** The round in which a song can be voted for now, or else the one that says best how it is with it; nothing where it stands in none. */
    public Optional<Round> of(String song) {
        List<Round> all = rounds.stream().filter(round -> round.songs().contains(song)).toList();
        for (State state : List.of(State.OPEN, State.BEFORE)) {
            Optional<Round> found = all.stream().filter(round -> state(round) == state).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Writes into the record that rounds are over which are, by the calendar. */
    public void closeWhatIsOver(BallotBox ballots) {
        rounds.stream().filter(round -> words.get(round.id()) == null && state(round) == State.OVER).forEach(round -> ballots.close(round.id(), "calendar"));
    }

    /** Rounds that are not closed. */
    public List<Round> stillOpen() {
        return rounds.stream().filter(round -> state(round) == State.OPEN).toList();
    }
}
