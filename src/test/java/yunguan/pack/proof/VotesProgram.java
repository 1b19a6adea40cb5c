package yunguan.pack.proof;

import java.nio.file.Path;
import yunguan.store.Database;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.Line;
import yunguan.visits.ballots.Paper;

/**
 * Casts votes until its power is cut, each for a song of its own, and says each one that was taken. It goes on where the record ends.
 * Where it takes votes back it does so with every third, at once, and says that too, with a minus before the number.
 */
final class VotesProgram {

    private VotesProgram() {
    }

    /** @param words the database of the visits, and where wanted {@code back} */
    public static void main(String[] words) {
        try (Database visits = Database.open(Path.of(words[0]), "visits")) {
            BallotBox box = new BallotBox(visits);
            boolean back = words.length > 1;
            for (long vote = 1 + box.lines().stream().filter(line -> line.what() == Line.What.VOTE).count(); vote < 1_000_000; vote++) {
                Paper paper = new Paper();
                box.cast(paper, "", "song-" + vote);
                System.out.println(vote);
                if (back && vote % 3 == 0) {
                    box.takeBack(paper, "song-" + vote);
                    System.out.println(-vote);
                }
                System.out.flush();
            }
        }
    }
}
