package yunguan.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file (RFC 4180), also as spreadsheets of other countries write it: with semicolons or tabs, or in GB18030. */
final class CsvFile {

    private final String name;
    private final Problems problems;

    private CsvFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The table, or {@code null} where the file cannot be read, which is said. */
    static Sheet.@Nullable Table read(Path file, SheetForm form, SheetNames names, Problems problems) {
        return new CsvFile(file.getFileName().toString(), problems).table(file, form, names);
    }

    private Sheet.@Nullable Table table(Path file, SheetForm form, SheetNames names) {
        PlainText plain;
        try {
            plain = PlainText.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, name, "", "");
            return null;
        }
        String text = plain.text();
        if (text == null) {
            problems.add(ProblemKind.WRONG_ENCODING, name, plain.wrongLine(), "", "", "UTF-8");
            return null;
        }
        if (plain.gb18030()) {
            problems.add(ProblemKind.READ_AS_GB18030, name, "", "");
        }
        boolean told = text.startsWith("sep=") && text.length() > 4; // Excel's own first line
        char separator = told ? text.charAt(4) : separator(text, form, names);
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException broken) {
            problems.add(ProblemKind.BROKEN_SHEET, name, records.size() + 1, "", "", "");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // it reads from memory
        }
        if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
            // RFC 4180 doubles a quotation mark inside a cell: an odd one has swallowed the rest of the sheet
            problems.add(ProblemKind.BROKEN_SHEET, name, records.size(), "", "", "");
        }
        List<Sheet.Line> lines = new ArrayList<>();
        for (int i = told ? 1 : 0; i < records.size(); i++) {
            lines.add(new Sheet.Line(i + 1, records.get(i).getFields()));
        }
        return new Sheet.Table(name, false, lines);
    }

    /** Of comma, semicolon and tab that which makes the most columns of the first line known. */
    private static char separator(String text, SheetForm form, SheetNames names) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char separator : new char[] {',', ';', '\t'}) {
            long known = List.of(first.split(java.util.regex.Pattern.quote(Character.toString(separator)), -1)).stream()
                    .map(cell -> names.column(form, cell.replace("\"", "").strip())).filter(form.columns()::contains).count();
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }
}
