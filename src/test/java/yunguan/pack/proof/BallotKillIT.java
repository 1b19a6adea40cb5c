package yunguan.pack.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.Line;
import yunguan.visits.count.ReadRecord;
import yunguan.visits.count.RecordFile;
import yunguan.visits.count.Tally;
import yunguan.visits.count.Titles;

/**
 * Votes in a burst, every third of them taken back, and the process is killed again and again in between: none that was thanked for is
 * lost, none counts twice, none that was taken back counts at all, and the record is sound.
 */
class BallotKillIT {

    private static final int VOTES = Reference.FULL ? 10_000 : 1_500;
    private static final int KILLS = Reference.FULL ? 40 : 5;

    @TempDir
    Path folder;

    @Test
    void noneIsLostAndNoneCountsTwice() throws Exception {
        Program program = Program.packed(folder);
        Path file = folder.resolve("visits.db");
        Set<String> thanked = new LinkedHashSet<>();
        Set<String> taken = new LinkedHashSet<>();
        Random random = new Random(Reference.SEED);
        int kills = 0;
        while (thanked.size() < VOTES) {
            Path said = folder.resolve("said-" + kills + ".txt");
            Program.Run run = program.start(Map.of(), said, List.of(), VotesProgram.class.getName(), file.toString(), "back");
            long wanted = Math.max(20, VOTES / KILLS);
            while (run.process().isAlive() && run.said().lines().count() < wanted) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(20));
            run.kill();
            kills++;
            String all = run.said();
            assertEquals("", run.complained());
            all.substring(0, all.lastIndexOf('\n') + 1).lines().forEach(vote -> assertTrue(vote.startsWith("-") ? taken.add("song-" + vote.substring(1)) : thanked.add("song-" + vote), vote + " was said twice"));
        }
        try (Database visits = Database.open(file, "visits")) {
            BallotBox box = new BallotBox(visits);
            Map<String, Long> standing = box.standing();
            List<Line> lines = box.lines();
            Set<String> backOnDisk = lines.stream().filter(line -> line.what() == Line.What.BACK)
                    .map(line -> lines.get((int) line.concerns() - 1).song()).collect(Collectors.toSet());
            List<String> lost = thanked.stream().filter(song -> !standing.containsKey(song) && !backOnDisk.contains(song)).toList();
            assertEquals(List.of(), taken.stream().filter(song -> standing.containsKey(song) || !thanked.contains(song)).toList(), "what was taken back counts all the same");
            assertTrue(backOnDisk.containsAll(taken) && backOnDisk.size() - taken.size() <= kills, "taken back: said " + taken.size() + ", on the disk " + backOnDisk.size());
            List<String> twice = standing.entrySet().stream().filter(song -> song.getValue() != 1).map(Map.Entry::getKey).toList();
            long unthanked = standing.keySet().stream().filter(song -> !thanked.contains(song)).count();
            Rounds.report("kill while votes are cast: %d votes thanked for, %d kills, %d on the disk without thanks, lost %d, twice %d".formatted(
                    thanked.size(), kills, unthanked, lost.size(), twice.size()));
            assertEquals(List.of(), lost);
            assertEquals(List.of(), twice);
            assertTrue(unthanked <= kills, unthanked + " votes that nobody was thanked for");
            assertEquals(List.of(), unsound(box, folder.resolve("all.ballots.jsonl")));
            assertEquals(standing.size(), Tally.of(List.of(ReadRecord.read(folder.resolve("all.ballots.jsonl"))), Set.of()).votes());
        }
    }

    /** What is wrong with a record, as whoever counts it would find. */
    static List<String> unsound(BallotBox box, Path file) throws Exception {
        List<Line> lines = box.lines();
        if (lines.isEmpty()) {
            return List.of();
        }
        RecordFile.write(file, new RecordFile.Origin(LangText.EMPTY, "", Instant.EPOCH, new Titles(new LinkedHashMap<>(), new LinkedHashMap<>())), box.begin(), lines);
        List<String> wrong = new ArrayList<>();
        ReadRecord.read(file).fault().ifPresent(fault -> wrong.add(fault.toString()));
        return wrong;
    }
}
