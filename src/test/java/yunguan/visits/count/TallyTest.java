package yunguan.visits.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.KioskKey;
import yunguan.visits.ballots.Paper;
import yunguan.visits.count.ReadRecord.Wrong;

/** The count can be checked: whatever is changed, missing or doubled is found, and the order of files does not matter. */
class TallyTest {

    @TempDir
    Path folder;

    private final List<Database> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }

    private BallotBox kiosk(String name) {
        Database visits = Database.open(folder.resolve(name + ".db"), "visits");
        opened.add(visits);
        return new BallotBox(visits);
    }

    private static Titles titles() {
        Titles titles = new Titles(new LinkedHashMap<>(), new LinkedHashMap<>());
        titles.rounds().put("p/heat", new LangText(Map.of("zh-Hans", "初赛")));
        for (String song : List.of("a", "b", "c")) {
            titles.songs().put(song, new Titles.Song(new LangText(Map.of("zh-Hans", "歌" + song)), List.of("p/heat")));
        }
        return titles;
    }

    private Path export(BallotBox box, String name, String written) {
        try {
            return RecordFile.write(folder.resolve(name), new RecordFile.Origin(new LangText(Map.of("zh-Hans", "馆")), "v1", Instant.parse(written), titles()), box.begin(), box.lines()).file();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void vote(BallotBox box, String song, int votes) {
        for (int i = 0; i < votes; i++) {
            box.cast(new Paper(), "p/heat", song);
        }
    }

    private static Tally tally(Path... files) {
        return Tally.of(List.of(files).stream().map(ReadRecord::read).toList(), Set.of());
    }

    private static String sums(Tally tally) {
        return tally.rounds().stream().map(round -> round.id() + round.results().stream().map(result -> result.song() + result.votes()).toList()).toList().toString();
    }

    @Test
    void anyOrderAndOverlapsGiveTheSame() {
        BallotBox one = kiosk("one");
        BallotBox two = kiosk("two");
        vote(one, "a", 3);
        Path early = export(one, "one-early", "2026-12-01T10:00:00Z");
        vote(one, "b", 5);
        one.close("p/heat", "staff");
        Path late = export(one, "one-late", "2026-12-02T10:00:00Z");
        vote(two, "a", 4);
        two.close("p/heat", "calendar");
        Path other = export(two, "two", "2026-12-02T11:00:00Z");
        assertEquals("[p/heat[a7, b5, c0]]", sums(tally(late, other)));
        assertTrue(tally(late, other).whole());
        List<Path> files = new ArrayList<>(List.of(early, late, other, late));
        Tally first = Tally.of(files.stream().map(ReadRecord::read).toList(), Set.of());
        assertTrue(first.whole(), "an older file of a kiosk that has closed since does no harm");
        for (int seed = 0; seed < 12; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertEquals(first, Tally.of(files.stream().map(ReadRecord::read).toList(), Set.of()));
        }
        assertEquals("[p/heat[a7, b5, c0]]", sums(first));
        assertFalse(tally(early, other).whole(), "the round goes on there");
        assertEquals(List.of("p/heat"), tally(early).kiosks().getFirst().open());
    }

    @Test
    void whatWasTakenBackOrSetAsideIsNotCounted() {
        BallotBox box = kiosk("one");
        Paper paper = new Paper();
        box.cast(paper, "p/heat", "a");
        box.cast(paper, "p/heat", "b");
        box.takeBack(paper, "a");
        java.util.concurrent.atomic.AtomicLong now = new java.util.concurrent.atomic.AtomicLong();
        BallotBox watched = box.watched(new yunguan.visits.ballots.Rhythm(now::get));
        vote(watched, "c", 3); // all at once
        Path file = export(box, "f", "2026-12-01T10:00:00Z");
        Tally tally = tally(file);
        assertEquals(box.byRound().values().stream().mapToLong(Long::longValue).sum(), tally.votes());
        assertEquals("[p/heat[b1, c1, a0]]", sums(tally));
        assertEquals(2, tally.rounds().getFirst().results().get(1).aside());
        assertEquals(1, tally.kiosks().getFirst().back());
        box.countAfterAll(box.setAside().stream().map(BallotBox.Aside::number).toList());
        assertEquals("[p/heat[c3, b1, a0]]", sums(tally(file, export(box, "g", "2026-12-01T11:00:00Z"))));
    }

    @Test
    void votesOfBeforeStandInTheSongsFirstRound() {
        Database visits = Database.open(folder.resolve("old.db"), "visits");
        opened.add(visits);
        visits.update("INSERT INTO ballot (song, cast) VALUES ('a', '2026-05-01')");
        visits.update("INSERT INTO ballot (song, cast) VALUES ('gone', '2026-05-01')");
        assertEquals("[p/heat[a1, b0, c0], [gone1]]", sums(tally(export(new BallotBox(visits), "f", "2026-12-01T10:00:00Z"))));
    }

    /** Every field of every line, and the head and the closing line: what is changed is found, and nothing of the file is counted. */
    @Test
    void everyChangeIsFound() throws Exception {
        BallotBox box = kiosk("one");
        Paper paper = new Paper();
        paper.slip("abcd");
        box.cast(paper, "p/heat", "a");
        box.cast(new Paper(), "p/heat", "b");
        box.takeBack(paper, "a");
        box.close("p/heat", "staff");
        List<String> rows = Files.readAllLines(export(box, "f", "2026-12-01T10:00:00Z"));
        ObjectMapper json = new ObjectMapper();
        int tried = 0;
        for (int row = 0; row < rows.size(); row++) {
            ObjectNode fields = (ObjectNode) json.readTree(rows.get(row));
            for (String field : fields.properties().stream().map(Map.Entry::getKey).toList()) {
                ObjectNode changed = fields.deepCopy();
                if (changed.get(field).isNumber()) {
                    changed.put(field, changed.get(field).asLong() + 1);
                } else if (changed.get(field).isBoolean()) {
                    changed.put(field, false);
                } else if (changed.get(field).isObject()) {
                    changed.putObject(field).put("x", "y");
                } else {
                    String text = changed.get(field).asText();
                    changed.put(field, field.equals("what") ? "begin".equals(text) ? "vote" : "begin" : text.isEmpty() ? "x" : (text.charAt(0) == 'b' ? "c" : "b") + text.substring(1));
                }
                expectFault(rows, row, json.writeValueAsString(changed), row + "." + field);
                ObjectNode without = fields.deepCopy();
                without.remove(field);
                expectFault(rows, row, json.writeValueAsString(without), row + " without " + field);
                tried += 2;
            }
        }
        assertTrue(tried > 100, "tried " + tried);
        Files.write(folder.resolve("same"), rows);
        assertTrue(ReadRecord.read(folder.resolve("same")).fault().isEmpty());
    }

    private void expectFault(List<String> rows, int row, String changed, String what) throws IOException {
        List<String> all = new ArrayList<>(rows);
        all.set(row, changed);
        Path file = Files.write(folder.resolve("changed"), all);
        ReadRecord read = ReadRecord.read(file);
        assertTrue(read.fault().isPresent(), what + " was not noticed");
        Tally tally = Tally.of(List.of(read), Set.of());
        assertEquals(0, tally.votes(), what);
        assertFalse(tally.whole(), what);
    }

    @Test
    void itSaysWhatIsWrong() throws Exception {
        BallotBox box = kiosk("one");
        vote(box, "a", 5);
        Path file = export(box, "f", "2026-12-01T10:00:00Z");
        List<String> rows = Files.readAllLines(file);
        assertEquals(new ReadRecord.Fault(Wrong.MISSING, 3, 4), fault(without(rows, 3, 4)));
        assertEquals(new ReadRecord.Fault(Wrong.MISSING, 6, 6), fault(without(rows, 6)));
        assertEquals(new ReadRecord.Fault(Wrong.CUT_OFF, 6, 0), fault(rows.subList(0, rows.size() - 1)));
        String text = Files.readString(file);
        for (int cut = 1; cut < text.length(); cut += 7) {
            Files.writeString(folder.resolve("cut"), text.substring(0, cut));
            Wrong wrong = ReadRecord.read(folder.resolve("cut")).fault().map(ReadRecord.Fault::wrong).orElse(null);
            boolean lastLineFeed = cut == text.length() - 1;
            assertTrue(wrong == Wrong.CUT_OFF || wrong == Wrong.NO_RECORD || lastLineFeed, "cut at " + cut + ": " + wrong);
        }
        List<String> changed = new ArrayList<>(rows);
        changed.set(3, rows.get(3).replace("\"a\"", "\"b\""));
        assertEquals(new ReadRecord.Fault(Wrong.CHANGED, 3, 3), fault(changed));
        List<String> twice = new ArrayList<>(rows);
        twice.add(3, rows.get(3));
        assertEquals(new ReadRecord.Fault(Wrong.CHANGED, 4, 4), fault(twice));
        List<String> head = new ArrayList<>(rows);
        head.set(0, rows.get(0).replace("歌a", "歌b"));
        assertEquals(Wrong.HEAD_CHANGED, fault(head).wrong());
        assertEquals(Wrong.UNREADABLE, ReadRecord.read(folder.resolve("none")).fault().orElseThrow().wrong());
        Files.write(folder.resolve("noise"), new byte[] {1, 2, 3});
        assertEquals(Wrong.NO_RECORD, ReadRecord.read(folder.resolve("noise")).fault().orElseThrow().wrong());
    }

    /** Whoever changes a vote and reckons all hashes anew lacks the kiosk's key; whoever signs with a key of their own is another kiosk. */
    @Test
    void aForgedRecordIsNotTheKiosks() throws Exception {
        BallotBox box = kiosk("one");
        vote(box, "a", 2);
        BallotBox forger = kiosk("two");
        KioskKey other = forger.begin();
        Files.write(folder.resolve("forged"), RecordFile.bytes(new RecordFile.Origin(LangText.EMPTY, "", Instant.EPOCH, titles()), other, box.lines()));
        assertEquals(Wrong.FOREIGN_KEY, ReadRecord.read(folder.resolve("forged")).fault().orElseThrow().wrong());
        Path own = export(forger, "own", "2026-12-01T10:00:00Z");
        Path sound = export(box, "sound", "2026-12-01T10:00:00Z");
        Tally asked = Tally.of(List.of(ReadRecord.read(own), ReadRecord.read(sound)), Set.of(box.begin().fingerprint(), "0000-0000-0000-0000"));
        assertEquals(2, asked.votes());
        assertEquals(List.of("0000-0000-0000-0000"), asked.missing());
        assertEquals(List.of(false, true), asked.kiosks().stream().sorted(java.util.Comparator.comparing(Tally.KioskCount::known)).map(Tally.KioskCount::known).toList());
        assertFalse(asked.whole());
    }

    @Test
    void aRecordThatSplitsIsNamedAndBothPartsCount() throws Exception {
        BallotBox box = kiosk("one");
        vote(box, "a", 2);
        opened.forEach(Database::close);
        opened.clear();
        Files.copy(folder.resolve("one.db"), folder.resolve("copy.db"));
        BallotBox again = kiosk("one");
        BallotBox copy = kiosk("copy");
        vote(again, "a", 1);
        vote(copy, "b", 3);
        Tally tally = tally(export(again, "f", "2026-12-01T10:00:00Z"), export(copy, "g", "2026-12-01T10:00:00Z"));
        assertEquals("[p/heat[a3, b3, c0]]", sums(tally));
        assertEquals(4, tally.kiosks().getFirst().splits());
        assertFalse(tally.whole());
        assertEquals(tally, tally(folder.resolve("g"), folder.resolve("f")));
    }

    @Test
    void aSlipThatWasUsedTwiceShows() {
        BallotBox one = kiosk("one");
        BallotBox two = kiosk("two");
        for (BallotBox box : List.of(one, two)) {
            Paper paper = new Paper();
            paper.slip("mark-1");
            box.cast(paper, "p/heat", "a");
            box.cast(paper, "p/heat", "b");
        }
        Paper good = new Paper();
        good.slip("mark-2");
        one.cast(good, "p/heat", "c");
        Tally tally = tally(export(one, "f", "2026-12-01T10:00:00Z"), export(two, "g", "2026-12-01T10:00:00Z"));
        assertEquals("[p/heat[c1, a0, b0]]", sums(tally));
        assertEquals(List.of("mark-1 4"), tally.disputed().stream().map(slip -> slip.slip() + " " + slip.votes()).toList());
        assertFalse(tally.whole());
    }

    @Test
    void tenThousandVotesInABurst() throws Exception {
        BallotBox box = kiosk("one");
        int votes = Boolean.getBoolean("yunguan.full") ? 10_000 : 2_000;
        long from = System.nanoTime();
        for (int i = 0; i < votes; i++) {
            box.cast(new Paper(), "p/heat", i % 3 == 0 ? "a" : "b");
        }
        long cast = System.nanoTime();
        Path file = export(box, "f", "2026-12-01T10:00:00Z");
        assertEquals(votes, tally(file).votes());
        System.out.printf("%d votes: %d ms, written and counted in %d ms%n", votes, TimeUnit.NANOSECONDS.toMillis(cast - from), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - cast));
    }

    /** The form is open: twenty lines in another language check it, as the description has them. */
    @Test
    void anotherProgramChecksIt() throws Exception {
        Path home = Path.of(System.getProperty("yunguan.home", "."));
        String text = Files.readString(home.resolve("src/doc/contest-record.md"));
        int from = text.indexOf("```python\n") + "```python\n".length();
        Path script = Files.writeString(folder.resolve("check.py"), text.substring(from, text.indexOf("```", from)));
        Assumptions.assumeTrue(there("python3"), "no python3 on this machine");
        BallotBox box = kiosk("one");
        vote(box, "a", 2);
        box.close("p/heat", "staff");
        Path file = export(box, "f", "2026-12-01T10:00:00Z");
        assertEquals("4 lines, sound: " + box.lines().getLast().hash(), run(script, file));
        Files.writeString(file, Files.readString(file).replaceFirst("\"song\":\"a\"", "\"song\":\"b\""));
        assertEquals("line 2 was changed", run(script, file));
    }

    private static boolean there(String program) {
        return List.of(System.getenv("PATH").split(":")).stream().anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    private static String run(Path script, Path file) throws Exception {
        Process process = new ProcessBuilder("python3", script.toString(), file.toString()).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private ReadRecord.Fault fault(List<String> rows) throws IOException {
        return ReadRecord.read(Files.write(folder.resolve("x"), rows)).fault().orElseThrow();
    }

    private static List<String> without(List<String> rows, int... numbers) {
        List<String> rest = new ArrayList<>(rows);
        for (int i = numbers.length - 1; i >= 0; i--) {
            rest.remove(numbers[i]);
        }
        return rest;
    }
}
