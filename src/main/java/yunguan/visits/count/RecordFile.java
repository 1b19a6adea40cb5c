package yunguan.visits.count;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Rounds;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.visits.ballots.KioskKey;
import yunguan.visits.ballots.Line;

/** A kiosk's record as a file: a head, every line, and a closing line that the kiosk signed. */
public final class RecordFile {

    /** Files of ours end so. */
    public static final String ENDING = ".ballots.jsonl";

    private RecordFile() {
    }

    /**
     * What a file says of where it comes from.
     *
     * @param hall  the hall's name
     * @param venue its number, or empty
     */
    public record Origin(LangText hall, String venue, Instant written, Titles titles) {

        /** Of this kiosk, now. It reads the store. */
        public static Origin of(Settings settings, Rounds rounds, Instant now) {
            Titles titles = new Titles(new LinkedHashMap<>(), new LinkedHashMap<>());
            rounds.all().forEach(round -> titles.rounds().put(round.id(), round.title()));
            rounds.songs().forEach(song -> titles.songs().put(song.id(), new Titles.Song(song.title(), song.rounds())));
            LangText hall = LangText.derived(Map.of(Lang.HANS.tag(), settings.text(Key.HALL_NAME), Lang.HANT.tag(), settings.text(Key.HALL_NAME_HANT),
                    Lang.EN.tag(), settings.text(Key.HALL_NAME_EN)));
            return new Origin(hall, settings.text(Key.VENUE_ID), now, titles);
        }
    }

    /** What was written. @param hash of the last line: the check number that people compare */
    public record Written(Path file, long lines, long votes, String hash) { }

    /** Writes a record, whole or not at all, and waits until the disk has it. @throws IOException when it cannot be written */
    public static Written write(Path file, Origin origin, KioskKey key, List<Line> lines) throws IOException {
        SafeFile.write(file, bytes(origin, key, lines));
        return new Written(file, lines.size(), lines.stream().mapToLong(Line::votes).sum(), head(lines));
    }

    private static String head(List<Line> lines) {
        return lines.isEmpty() ? Line.NOTHING : lines.getLast().hash();
    }

    /** The whole file. */
    static byte[] bytes(Origin origin, KioskKey key, List<Line> lines) {
        StringBuilder text = new StringBuilder(300 * (lines.size() + 2));
        ObjectMapper json = new ObjectMapper();
        try {
            text.append(json.writeValueAsString(head(origin, key))).append('\n');
            for (Line line : lines) {
                text.append(json.writeValueAsString(line(line))).append('\n');
            }
            String above = digest(text.toString());
            Map<String, Object> closing = new LinkedHashMap<>();
            closing.put("closing", true);
            closing.put("lines", lines.size());
            closing.put("hash", head(lines));
            closing.put("above", above);
            closing.put("signature", Base64.getEncoder().encodeToString(key.sign(signed(lines.size(), head(lines), above))));
            text.append(json.writeValueAsString(closing)).append('\n');
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // maps and lists of words and numbers
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> head(Origin origin, KioskKey key) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("form", Line.FORM);
        head.put("kiosk", key.fingerprint());
        head.put("key", Base64.getEncoder().encodeToString(key.open()));
        head.put("hall", origin.hall().texts());
        head.put("venue", origin.venue());
        head.put("written", origin.written().truncatedTo(ChronoUnit.SECONDS).toString());
        Map<String, Object> rounds = new LinkedHashMap<>();
        origin.titles().rounds().forEach((id, title) -> rounds.put(id, title.texts()));
        head.put("rounds", rounds);
        Map<String, Object> songs = new LinkedHashMap<>();
        origin.titles().songs().forEach((id, song) -> songs.put(id, Map.of("rounds", song.rounds(), "title", song.title().texts())));
        head.put("songs", songs);
        return head;
    }

    private static Map<String, Object> line(Line line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", line.number());
        fields.put("what", line.what().word());
        fields.put("round", line.round());
        fields.put("song", line.song());
        fields.put("day", line.day());
        fields.put("concerns", line.concerns());
        fields.put("votes", line.votes());
        fields.put("slip", line.slip());
        fields.put("why", line.why());
        fields.put("hash", line.hash());
        return fields;
    }

    /** What is signed: number of lines, hash of the last one, and SHA-256 of every byte above the closing line. */
    static byte[] signed(long lines, String hash, String above) {
        return String.join("\n", Line.FORM, Long.toString(lines), hash, above).getBytes(StandardCharsets.UTF_8);
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
