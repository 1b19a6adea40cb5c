package yunguan.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.pack.convert.Loudness;

/**
 * What an earlier build has measured of an author's films and sounds, in the folder {@code measured/} of theirs: so that a thousand films are
 * not listened to again for one new one, and a machine without ffmpeg knows it too. A file is known by its bytes; what is odd is forgotten.
 */
final class Remembered {

    static final String FOLDER = "measured";
    static final String TABLE = "measured.csv";
    private static final String NO_SOUND = "none";
    private static final List<String> COLUMNS = List.of("sha256", "file", "seconds", "loudness", "peak", "true-peak", "flat", "pictures", "count", "width", "height", "scenes");

    /**
     * What is known of one file.
     *
     * @param file     its name when it was measured, for people
     * @param loudness {@code null}: not known
     * @param strip    how its small pictures stand on their sheets, which lie in the folder; {@code null}: not known
     * @param scenes   seconds at which the scene changes; their pictures lie in the folder; {@code null}: not looked for
     */
    record Facts(String file, @Nullable Loudness loudness, @Nullable Strip strip, @Nullable List<Double> scenes) { }

    /** Small pictures: how many, how large, on so many sheets. */
    record Strip(int sheets, int count, int width, int height) { }

    private final Path folder;
    private final Map<String, Facts> known = new TreeMap<>();
    private final Map<Path, String> hashes = new HashMap<>();
    /** What this build asked for: the rest is not written again. */
    private final Set<String> used = new TreeSet<>();

    private Remembered(Path folder) {
        this.folder = folder;
    }

    static Remembered of(Path authorsFolder) {
        Remembered remembered = new Remembered(authorsFolder.resolve(FOLDER));
        Path table = remembered.folder.resolve(TABLE);
        if (Files.isRegularFile(table)) {
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(Files.readString(table))) {
                reader.forEach(remembered::read);
            } catch (IOException | RuntimeException broken) {
                // what could be read is known; the rest is measured again, and nothing is lost
                System.getLogger(Remembered.class.getName()).log(System.Logger.Level.WARNING, "not read to its end: " + table, broken);
            }
        }
        return remembered;
    }

    private void read(NamedCsvRecord row) {
        String sha256 = row.findField("sha256").orElse("");
        if (!sha256.matches("[0-9a-f]{64}")) {
            return;
        }
        try {
            Loudness loudness = row.findField("loudness").orElse("").isEmpty() ? null : new Loudness(number(row, "loudness"), number(row, "peak"),
                    number(row, "flat"), number(row, "seconds"), number(row, "true-peak"));
            Strip strip = row.findField("pictures").orElse("").isEmpty() ? null : new Strip((int) number(row, "pictures"), (int) number(row, "count"),
                    (int) number(row, "width"), (int) number(row, "height"));
            String scenes = row.findField("scenes").orElse("");
            known.put(sha256, new Facts(row.findField("file").orElse(""), loudness, strip,
                    scenes.isEmpty() ? null : Stream.of(scenes.split(" ")).map(Double::valueOf).toList()));
        } catch (NumberFormatException odd) {
            known.remove(sha256);
        }
    }

    private static double number(NamedCsvRecord row, String column) {
        String text = row.findField(column).orElse("");
        return text.equals("-inf") ? Double.NEGATIVE_INFINITY : text.equals(NO_SOUND) ? Double.NaN : Double.parseDouble(text);
    }

    /** Whether anything is remembered at all: only then is it worth while to hash a file. */
    boolean any() {
        return !known.isEmpty();
    }

    /** What is known of a file's very bytes. */
    @Nullable Facts of(Path file, String name) throws IOException {
        if (!any()) {
            return null;
        }
        String sha256 = sha256(file);
        used.add(sha256);
        return known.get(sha256);
    }

    private String sha256(Path file) throws IOException {
        String there = hashes.get(file);
        if (there == null) {
            there = Hashing.sha256(file);
            hashes.put(file, there);
        }
        return there;
    }

    /** A picture that was kept for a file. */
    Path picture(Path file, String name) throws IOException {
        return folder.resolve(sha256(file).substring(0, 16) + "-" + name + ".jpg");
    }

    /** Keeps what is known of a file now. */
    void keep(Path file, Facts facts) throws IOException {
        String sha256 = sha256(file);
        used.add(sha256);
        known.put(sha256, facts);
    }

    /** Writes it all down, and takes away what belongs to files that are not in the folder any more. */
    void write() throws IOException {
        known.keySet().retainAll(used);
        Files.createDirectories(folder);
        StringWriter text = new StringWriter();
        try (CsvWriter table = CsvWriter.builder().lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF).build(text)) {
            table.writeRecord(COLUMNS);
            known.forEach((sha256, facts) -> table.writeRecord(row(sha256, facts)));
        } catch (UncheckedIOException impossible) {
            throw impossible.getCause();
        }
        Path fresh = folder.resolve(TABLE + ".new");
        Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
        Files.move(fresh, folder.resolve(TABLE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Set<String> kept = new TreeSet<>(known.keySet().stream().map(sha256 -> sha256.substring(0, 16)).toList());
        try (Stream<Path> all = Files.list(folder)) {
            for (Path picture : all.filter(file -> file.getFileName().toString().matches("[0-9a-f]{16}-.+\\.jpg")).toList()) {
                if (!kept.contains(picture.getFileName().toString().substring(0, 16))) {
                    Files.delete(picture);
                }
            }
        }
    }

    private static List<String> row(String sha256, Facts facts) {
        List<String> row = new ArrayList<>(List.of(sha256, facts.file));
        Loudness loudness = facts.loudness;
        row.addAll(loudness == null ? List.of("", "", "", "", "") : List.of(text(loudness.seconds()), text(loudness.level()),
                text(loudness.peak()), text(loudness.truePeak()), text(loudness.flat())));
        Strip strip = facts.strip;
        row.addAll(strip == null ? List.of("", "", "", "") : Stream.of(strip.sheets, strip.count, strip.width, strip.height).map(String::valueOf).toList());
        row.add(facts.scenes == null ? "" : String.join(" ", facts.scenes.stream().map(Remembered::text).toList()));
        return row;
    }

    static String text(double number) {
        return Double.isNaN(number) ? NO_SOUND : Double.isInfinite(number) ? "-inf" : new java.math.BigDecimal(String.format(Locale.ROOT, "%.3f", number)).stripTrailingZeros().toPlainString();
    }
}
