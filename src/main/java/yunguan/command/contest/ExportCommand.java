package yunguan.command.contest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import yunguan.catalogue.Rounds;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.ui.Texts;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.HallClock;
import yunguan.visits.ballots.RoundsInTime;
import yunguan.visits.count.RecordFile;

@Command(name = "export", mixinStandardHelpOptions = true, description = {"Write this kiosk's whole record of votes to a file that it signs.",
        "Rounds that are over by the calendar are closed first. It also works while the kiosk runs."})
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable ContestCommand contest;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "such as votes.ballots.jsonl")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        ContestCommand all = Objects.requireNonNull(contest);
        Path target = Objects.requireNonNull(file);
        Texts texts = all.texts();
        return all.work((store, visits) -> {
            BallotBox box = new BallotBox(visits);
            Rounds rounds = new Rounds(store);
            RoundsInTime time = RoundsInTime.now(rounds.all(), new HallClock(store, visits, InstantSource.system()), box);
            time.closeWhatIsOver(box);
            Settings settings = all.place().settings();
            RecordFile.Written written;
            try {
                written = RecordFile.write(target, RecordFile.Origin.of(settings, rounds, InstantSource.system().instant()), box.begin(), box.lines());
            } catch (IOException failure) {
                return all.notWritten(target, failure);
            }
            String kiosk = box.begin().fingerprint();
            if (all.json()) {
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("file", target.toString());
                answer.put("kiosk", kiosk);
                answer.put("lines", written.lines());
                answer.put("hash", written.hash());
                answer.put("venue", settings.text(Key.VENUE_ID));
                all.out().println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
            } else {
                all.out().println(texts.now("count.say.exported", target, kiosk, written.lines(), written.hash().substring(0, 16)));
                time.stillOpen().forEach(round -> all.out().println(texts.now("count.say.still-open", round.title())));
            }
            return 0;
        });
    }
}
