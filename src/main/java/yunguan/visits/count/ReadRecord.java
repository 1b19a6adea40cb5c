package yunguan.visits.count;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import yunguan.catalogue.LangText;
import yunguan.visits.ballots.KioskKey;
import yunguan.visits.ballots.Line;

/**
 * A file of a record as it was read, and what is wrong with it. Nothing of a file that has a fault is counted: without its signature
 * anybody could have written it.
 *
 * @param name  of the file
 * @param kiosk its fingerprint; empty where the file does not say
 * @param lines all of them, or those before the fault
 */
public record ReadRecord(String name, String kiosk, LangText hall, String venue, String written, Titles titles, List<Line> lines, Optional<Fault> fault) {

    /** What is wrong with a file. Each has a sentence in every language: {@code count.fault.NAME}. */
    public enum Wrong {
        /** It cannot be read. */
        UNREADABLE,
        /** It is no record, or one of another form. */
        NO_RECORD,
        /** Lines are missing between two numbers, or at the end. */
        MISSING,
        /** The file ends without its closing line: it was cut off. */
        CUT_OFF,
        /** A line is not as it was written. */
        CHANGED,
        /** What stands above the first line is not as it was written. */
        HEAD_CHANGED,
        /** The closing line is not as the kiosk signed it. */
        NOT_SIGNED,
        /** The record is another kiosk's than the one that signed. */
        FOREIGN_KEY
    }

    /** @param from the first number that it is about, 0: none @param to the last */
    public record Fault(Wrong wrong, long from, long to) { }

    private static final long MOST_BYTES = 1L << 30;

    /** Reads a file. It never throws for what is in it. */
    public static ReadRecord read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return broken(name, Wrong.UNREADABLE);
            }
            return parse(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return broken(name, Wrong.UNREADABLE);
        }
    }

    static ReadRecord parse(String name, String text) {
        ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        List<String> rows = text.lines().toList();
        JsonNode head = node(json, rows.isEmpty() ? "" : rows.getFirst());
        if (!head.path("form").asText().equals(Line.FORM)) {
            return broken(name, Wrong.NO_RECORD);
        }
        List<Line> lines = new ArrayList<>();
        JsonNode closing = node(json, rows.getLast());
        boolean closed = rows.size() > 1 && closing.path("closing").asBoolean();
        Optional<Fault> fault = lines(json, rows.subList(1, closed ? rows.size() - 1 : rows.size()), lines);
        if (fault.isEmpty()) {
            fault = closed ? closing(text, head, closing, lines) : Optional.of(new Fault(Wrong.CUT_OFF, lines.size(), 0));
        }
        return new ReadRecord(name, head.path("kiosk").asText(), texts(head.path("hall")), head.path("venue").asText(),
                head.path("written").asText(), titles(head), List.copyOf(lines), fault);
    }

    private static ReadRecord broken(String name, Wrong wrong) {
        return new ReadRecord(name, "", LangText.EMPTY, "", "", new Titles(new LinkedHashMap<>(), new LinkedHashMap<>()), List.of(),
                Optional.of(new Fault(wrong, 0, 0)));
    }

    private static JsonNode node(ObjectMapper json, String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException noJson) {
            return json.missingNode();
        }
    }

    private static Optional<Fault> lines(ObjectMapper json, List<String> rows, List<Line> lines) {
        String before = Line.NOTHING;
        for (int i = 0; i < rows.size(); i++) {
            long due = lines.size() + 1L;
            JsonNode row = node(json, rows.get(i));
            long number = row.path("number").asLong();
            Optional<Line.What> what = Line.What.of(row.path("what").asText());
            if (row.isMissingNode() && i == rows.size() - 1) {
                return Optional.of(new Fault(Wrong.CUT_OFF, lines.size(), 0)); // in the middle of a line
            }
            if (number > due) {
                return Optional.of(new Fault(Wrong.MISSING, due, number - 1));
            }
            Line line = new Line(number, what.orElse(Line.What.BEGIN), row.path("round").asText(), row.path("song").asText(), row.path("day").asText(),
                    row.path("concerns").asLong(), row.path("votes").asLong(), row.path("slip").asText(), row.path("why").asText(), row.path("hash").asText());
            if (what.isEmpty() || number != due || !line.seal(before).equals(line.hash()) || line.concerns() >= due) {
                return Optional.of(new Fault(Wrong.CHANGED, due, due));
            }
            lines.add(line);
            before = line.hash();
        }
        return Optional.empty();
    }

    private static Optional<Fault> closing(String text, JsonNode head, JsonNode closing, List<Line> lines) {
        long count = closing.path("lines").asLong(-1);
        if (count > lines.size()) {
            return Optional.of(new Fault(Wrong.MISSING, lines.size() + 1L, count));
        }
        byte[] key = base64(head.path("key").asText());
        String own = key.length == 32 ? KioskKey.fingerprint(key) : "";
        if (lines.isEmpty() || !lines.getFirst().why().equals(own) || lines.getFirst().what() != Line.What.BEGIN) {
            return Optional.of(new Fault(Wrong.FOREIGN_KEY, 0, 0));
        }
        String hash = closing.path("hash").asText();
        String above = closing.path("above").asText();
        boolean signed = KioskKey.signed(key, RecordFile.signed(count, hash, above), base64(closing.path("signature").asText()));
        if (!signed || count != lines.size() || !hash.equals(lines.getLast().hash())) {
            return Optional.of(new Fault(Wrong.NOT_SIGNED, 0, 0));
        }
        int last = text.lastIndexOf('\n', text.stripTrailing().length() - 1) + 1;
        // the lines are sound, so what is not as it was is the head
        boolean whole = RecordFile.digest(text.substring(0, last)).equals(above) && head.path("kiosk").asText().equals(own);
        return whole ? Optional.empty() : Optional.of(new Fault(Wrong.HEAD_CHANGED, 0, 0));
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }

    private static Titles titles(JsonNode head) {
        SequencedMap<String, LangText> rounds = new LinkedHashMap<>();
        head.path("rounds").properties().forEach(round -> rounds.put(round.getKey(), texts(round.getValue())));
        SequencedMap<String, Titles.Song> songs = new LinkedHashMap<>();
        head.path("songs").properties().forEach(song -> {
            List<String> in = new ArrayList<>();
            song.getValue().path("rounds").forEach(round -> in.add(round.asText()));
            songs.put(song.getKey(), new Titles.Song(texts(song.getValue().path("title")), in));
        });
        return new Titles(rounds, songs);
    }

    private static LangText texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties().forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return new LangText(texts);
    }
}
