package yunguan.pack.proof;

import java.nio.file.Path;
import yunguan.store.Database;
import yunguan.visits.ballots.BallotBox;

/** Casts votes until its power is cut, each for a song of its own, and says each one that was taken. It goes on where the record ends. */
final class VotesProgram {

    private VotesProgram() {
    }

    /** @param words the database of the visits */
    public static void main(String[] words) {
        try (Database visits = Database.open(Path.of(words[0]), "visits")) {
            BallotBox box = new BallotBox(visits);
            for (int vote = 1 + box.standing().size(); vote < 1_000_000; vote++) {
                box.cast("song-" + vote);
                System.out.println(vote);
                System.out.flush();
            }
        }
    }
}
