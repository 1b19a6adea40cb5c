package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.Paper;
import yunguan.visits.count.ReadRecord;
import yunguan.visits.count.RecordFile;
import yunguan.visits.count.Tally;
import yunguan.visits.count.Titles;

/** How long a vote takes to be on the disk, and a record to be written, checked and added up. */
@Command(name = "contest", mixinStandardHelpOptions = true,
        description = "Votes in a burst, each on the disk before it is thanked for, every tenth taken back; then their record is written, checked and counted.")
final class ContestBench extends Bench {

    private static final int SONGS = 60;
    private static final String ROUND = "bench/round";

    @Option(names = "--votes", paramLabel = "N", defaultValue = "10000", description = "so many votes (default: ${DEFAULT-VALUE})")
    private int votes;

    @Override
    Findings measure() throws IOException {
        if (votes < 1) {
            throw new ParameterException(spec().commandLine(), "--votes: at least 1");
        }
        Path folder = Files.createTempDirectory(Files.createDirectories(place().data().root()), "bench-contest-"); // on the disk that the votes of this kiosk lie on
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            BallotBox box = new BallotBox(visits);
            say(votes + " votes are cast");
            double[] each = new double[votes];
            int back = 0;
            for (int i = 0; i < votes; i++) {
                Paper paper = new Paper();
                long begun = System.nanoTime();
                box.cast(paper, ROUND, "song-" + i % SONGS);
                each[i] = millis(begun);
                if (i % 10 == 9) {
                    box.takeBack(paper, "song-" + i % SONGS);
                    back++;
                }
            }
            box.close(ROUND, "bench");
            long begun = System.nanoTime();
            Path file = folder.resolve("bench" + RecordFile.ENDING);
            RecordFile.write(file, new RecordFile.Origin(LangText.EMPTY, "", Instant.EPOCH, new Titles(new LinkedHashMap<>(), new LinkedHashMap<>())), box.begin(), box.lines());
            double export = millis(begun);
            begun = System.nanoTime();
            Tally tally = Tally.of(List.of(ReadRecord.read(file)), Set.of());
            double count = millis(begun);
            return findings(each, back, export, count, tally, Files.size(file));
        } finally {
            for (Path left : all(folder)) {
                Files.deleteIfExists(left);
            }
        }
    }

    private Findings findings(double[] each, int back, double export, double count, Tally tally, long bytes) {
        double[] sorted = each.clone();
        java.util.Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        double late = sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95))];
        double longest = sorted[sorted.length - 1];
        boolean right = tally.whole() && tally.votes() == votes - back;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "a vote on the disk, in ms: half of %d within %.1f, 95 %% within %.1f, the longest %.1f", votes, median, late, longest));
        lines.add(String.format(Locale.ROOT, "the record of %.1f MiB: written in %.0f ms; read, checked and added up in %.0f ms", bytes / 1048576.0, export, count));
        lines.add(right ? "counted: " + tally.votes() + " votes, as many as were cast and not taken back"
                : "NOT KEPT: " + tally.votes() + " votes were counted, and " + (votes - back) + " were cast and not taken back");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("votes", votes);
        data.put("takenBack", back);
        data.put("castMillisMedian", median);
        data.put("castMillisP95", late);
        data.put("castMillisLongest", longest);
        data.put("exportMillis", export);
        data.put("tallyMillis", count);
        data.put("counted", tally.votes());
        data.put("countKept", right);
        return new Findings(lines, data, right ? List.of() : List.of("every vote is counted"));
    }

    private static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static List<Path> all(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted(java.util.Comparator.reverseOrder()).toList();
        }
    }
}
