package yunguan.command.contest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import yunguan.settings.Key;
import yunguan.ui.Texts;
import yunguan.ui.paper.Printed;
import yunguan.ui.paper.ResultNotice;
import yunguan.ui.paper.ResultTable;
import yunguan.visits.count.ReadRecord;
import yunguan.visits.count.SafeFile;
import yunguan.visits.count.Tally;

@Command(name = "tally", mixinStandardHelpOptions = true, description = {"Check the files of any number of kiosks and add them up.",
        "The order of the files does not matter, and what several files of a kiosk have in common is counted once.",
        "It ends with 1 when something needs looking at: a file that was changed or cut off, a round that was not closed, a kiosk that is missing."})
final class TallyCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable ContestCommand contest;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of ./kiosk contest export, or of the staff desk")
    private List<Path> files = List.of();

    @Option(names = "--kiosk", paramLabel = "FINGERPRINT", description = "count this kiosk, and say so where it is missing; may be given several times. Without it every kiosk counts.")
    private List<String> kiosks = List.of();

    @Option(names = "--csv", paramLabel = "FILE", description = "also write the result as a table")
    private @Nullable Path csv;

    @Option(names = "--notice", paramLabel = "FILE", description = "also write a page to hang up: .pdf or .png")
    private @Nullable Path notice;

    @Override
    public Integer call() throws IOException {
        ContestCommand all = Objects.requireNonNull(contest);
        Texts texts = all.texts();
        String ending = notice == null ? ".pdf" : notice.toString().toLowerCase(Locale.ROOT);
        if (!ending.endsWith(".pdf") && !ending.endsWith(".png")) {
            all.err().println(texts.now("count.say.notice-ending", notice));
            return 2;
        }
        Set<String> expected = new TreeSet<>(kiosks.stream().map(kiosk -> kiosk.toLowerCase(Locale.ROOT)).toList());
        Tally tally = Tally.of(files.stream().map(ReadRecord::read).toList(), expected);
        if (csv != null) {
            try {
                SafeFile.write(csv, ResultTable.of(texts, tally).getBytes(StandardCharsets.UTF_8));
            } catch (IOException failure) {
                return all.notWritten(csv, failure);
            }
        }
        if (notice != null) {
            Printed page = ResultNotice.of(texts, tally, all.place().settings().text(Key.HALL_COLOUR));
            try {
                SafeFile.write(notice, ending.endsWith(".pdf") ? page.pdf() : page.png(0));
            } catch (IOException failure) {
                return all.notWritten(notice, failure);
            }
        }
        if (all.json()) {
            all.out().println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(data(tally)));
        } else {
            say(all.out(), texts, tally);
        }
        return tally.whole() ? 0 : 1;
    }

    private static void say(PrintWriter out, Texts texts, Tally tally) {
        for (Tally.Round round : tally.rounds()) {
            out.println(round.id().isEmpty() ? texts.now("count.round.none") : texts.now(tally.titles().round(round.id())));
            for (Tally.Result result : round.results()) {
                String aside = result.aside() == 0 ? "" : "  " + texts.now("count.say.aside", result.aside());
                out.println("%8d  %s  (%s)%s".formatted(result.votes(), texts.now(tally.titles().song(result.song())), result.song(), aside));
            }
            out.println("%8d  %s".formatted(round.votes(), texts.now("count.say.sum")));
        }
        for (Tally.KioskCount kiosk : tally.kiosks()) {
            var lines = kiosk.newest().lines();
            out.println(texts.now("count.say.kiosk", kiosk.kiosk(), kiosk.newest().hall(), kiosk.votes(), kiosk.aside(), kiosk.back(),
                    lines.size(), lines.getLast().hash().substring(0, 16), String.join(", ", kiosk.files())));
            if (!kiosk.known()) {
                out.println("  " + texts.now("count.say.stranger"));
            }
            kiosk.open().forEach(round -> out.println("  " + texts.now("count.say.not-closed", tally.titles().round(round))));
            if (kiosk.splits() > 0) {
                out.println("  " + texts.now("count.say.splits", kiosk.splits()));
            }
        }
        tally.missing().forEach(kiosk -> out.println(texts.now("count.say.missing", kiosk)));
        for (ReadRecord file : tally.faulty()) {
            ReadRecord.Fault fault = file.fault().orElseThrow();
            out.println(texts.now("count.say.not-counted", file.name(), texts.now("count.fault." + fault.wrong(), fault.from(), fault.to())));
        }
        tally.disputed().forEach(slip -> out.println(texts.now("count.say.disputed", slip.slip(), String.join(", ", slip.kiosks()), slip.votes())));
        out.println(texts.now(tally.whole() ? "count.say.whole" : "count.say.look"));
    }

    private static Map<String, Object> data(Tally tally) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("whole", tally.whole());
        data.put("votes", tally.votes());
        data.put("rounds", tally.rounds().stream().map(round -> Map.of("round", round.id(), "songs", round.results().stream()
                .map(result -> Map.of("song", result.song(), "votes", result.votes(), "aside", result.aside())).toList())).toList());
        data.put("kiosks", tally.kiosks().stream().map(kiosk -> Map.of("kiosk", kiosk.kiosk(), "votes", kiosk.votes(), "aside", kiosk.aside(), "back", kiosk.back(),
                "hash", kiosk.newest().lines().getLast().hash(), "files", kiosk.files(), "open", kiosk.open(), "splits", kiosk.splits(), "counted", kiosk.known())).toList());
        data.put("missing", tally.missing());
        data.put("notCounted", tally.faulty().stream().map(file -> Map.of("file", file.name(), "why", file.fault().orElseThrow().wrong().name().toLowerCase(Locale.ROOT),
                "from", file.fault().orElseThrow().from(), "to", file.fault().orElseThrow().to())).toList());
        data.put("disputed", tally.disputed().stream().map(slip -> Map.of("slip", slip.slip(), "kiosks", slip.kiosks(), "votes", slip.votes())).toList());
        return data;
    }
}
