package yunguan.room.staff.care;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import yunguan.visits.StaffLog;

/** The log as a table for a spreadsheet: CSV in UTF-8 with a mark at its beginning, by which Excel knows it. */
final class LogSheet {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    /** What a spreadsheet takes for the beginning of a formula, also as wide characters. */
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private LogSheet() {
    }

    /** The table, the newest line first. The last column is for technicians: what the log holds, word for word. */
    static String table(List<StaffLog.Line> lines, LogWords words, ZoneId zone) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(words.texts().now("desk.log.column.at"), words.texts().now("desk.log.column.deed"),
                    words.texts().now("desk.log.column.result"), words.texts().now("desk.log.column.kept"));
            for (StaffLog.Line line : lines) {
                csv.writeRecord(MINUTE.format(line.at().atZone(zone)), harmless(words.deed(line)), harmless(words.result(line)),
                        harmless(String.join(" | ", line.what(), line.subject(), Long.toString(line.version()), line.result())));
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible); // it is written to memory
        }
        return text.toString();
    }

    /** A text that no spreadsheet reckons with: what could begin a formula gets an apostrophe before it. */
    static String harmless(String text) {
        boolean formula = !text.isBlank() && FORMULAS.indexOf(text.strip().charAt(0)) >= 0 || !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /**
     * Writes the table into a folder, whole or not at all, and waits until the stick has it. One of the same name is replaced.
     *
     * @throws IOException when the stick is full, read-only or gone
     */
    static void write(String table, Path folder, String name) throws IOException {
        Path beside = folder.resolve(name + ".part");
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(table.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            move(beside, folder.resolve(name));
            try (FileChannel sync = FileChannel.open(folder, StandardOpenOption.READ)) {
                sync.force(true);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notThisFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
