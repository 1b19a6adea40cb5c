package yunguan.command.contest;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import yunguan.catalogue.Rounds;
import yunguan.ui.Texts;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;
import yunguan.visits.ballots.BallotBox;

/** Closing a round before its time, and letting one go on. */
final class RoundCommands {

    private RoundCommands() {
    }

    private static int turn(@Nullable ContestCommand contest, String id, boolean close) throws IOException {
        ContestCommand all = Objects.requireNonNull(contest);
        Texts texts = all.texts();
        return all.work((store, visits) -> {
            var rounds = new Rounds(store).all();
            Optional<Rounds.Round> round = rounds.stream().filter(one -> one.id().equals(id) || one.id().endsWith("/" + id)).findFirst();
            if (round.isEmpty()) {
                all.err().println(texts.now("count.say.no-round", id, String.join(", ", rounds.stream().map(Rounds.Round::id).toList())));
                return 1;
            }
            BallotBox box = new BallotBox(visits);
            boolean done = close ? box.close(round.get().id(), "staff") : box.open(round.get().id(), "staff");
            if (done) {
                new StaffLog(visits, InstantSource.system()).write(close ? Deed.CLOSE_ROUND : Deed.OPEN_ROUND, round.get().id(), 0, Deed.Result.DONE);
            }
            all.out().println(texts.now("count.say." + (close ? "closed" : "opened") + (done ? "" : ".before"), round.get().title()));
            return 0;
        });
    }

    @Command(name = "close", mixinStandardHelpOptions = true, description = "Close a round at this kiosk: no vote for it is taken any more.")
    static final class Close implements Callable<Integer> {

        @ParentCommand
        private @Nullable ContestCommand contest;

        @Parameters(paramLabel = "ROUND", description = "its id, as groups.csv has it")
        private String round = "";

        @Override
        public Integer call() throws IOException {
            return turn(contest, round, true);
        }
    }

    @Command(name = "open", mixinStandardHelpOptions = true, description = "Let a round go on that was closed at this kiosk.")
    static final class Open implements Callable<Integer> {

        @ParentCommand
        private @Nullable ContestCommand contest;

        @Parameters(paramLabel = "ROUND", description = "its id, as groups.csv has it")
        private String round = "";

        @Override
        public Integer call() throws IOException {
            return turn(contest, round, false);
        }
    }
}
