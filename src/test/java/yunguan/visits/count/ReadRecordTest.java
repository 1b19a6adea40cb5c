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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.LangText;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.KioskKey;
import yunguan.visits.ballots.Paper;
import yunguan.visits.count.ReadRecord.Wrong;

/** A file of a record is believed as it was signed, or not at all: whatever is changed, missing or cut off is found and named. */
class ReadRecordTest extends CountedHall {

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
