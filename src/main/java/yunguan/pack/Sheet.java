package yunguan.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A CSV file (RFC 4180, UTF-8) with its column names in the first row. A sheet with mistakes gives the rows that
 * can be read all the same, so that one run tells of everything.
 */
final class Sheet {

    private final String file;
    private final Problems problems;
    private int badCells;

    private Sheet(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<SheetRow> read(Path folder, SheetForm form, Problems problems) {
        return new Sheet(form.fileName(), problems).rows(folder.resolve(form.fileName()), form);
    }

    private List<SheetRow> rows(Path path, SheetForm form) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, file, "", "");
            return List.of();
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
            problems.add(ProblemKind.WRONG_ENCODING, file, 1, "", "UTF-16", "UTF-8");
            return List.of();
        }
        // Latin 1 keeps every byte: commas, quotes and line ends are the same in UTF-8 and GBK, so that a wrong
        // encoding can be told cell by cell
        boolean mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        String text = new String(bytes, mark ? 3 : 0, bytes.length - (mark ? 3 : 0), StandardCharsets.ISO_8859_1);
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException broken) {
            problems.add(ProblemKind.BROKEN_SHEET, file, records.size() + 1, "", "", "");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // it reads from memory
        }
        if (text.chars().filter(c -> c == '"').count() % 2 == 1) {
            // RFC 4180 doubles a quotation mark inside a cell: an odd one has swallowed the rest of the sheet
            problems.add(ProblemKind.BROKEN_SHEET, file, records.size(), "", "", "");
        }
        return records.isEmpty() ? List.of() : rows(records, form);
    }

    private List<SheetRow> rows(List<CsvRecord> records, SheetForm form) {
        List<String> header = header(records.getFirst(), form);
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            Map<String, String> cells = new LinkedHashMap<>();
            List<String> fields = records.get(i).getFields();
            for (int column = 0; column < fields.size(); column++) {
                String name = column < header.size() ? header.get(column) : "";
                String value = decode(fields.get(column), i + 1, name).strip();
                if (!value.isEmpty() && column >= header.size()) {
                    problems.add(ProblemKind.EXTRA_CELL, file, i + 1, Integer.toString(column + 1), value, "");
                } else if (!value.isEmpty() && !name.isEmpty()) {
                    cells.putIfAbsent(name, value);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(file, i + 1, cells));
            }
        }
        return rows;
    }

    private List<String> header(CsvRecord first, SheetForm form) {
        List<String> header = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String field : first.getFields()) {
            String name = decode(field, 1, "").strip();
            header.add(name);
            if (name.isEmpty()) {
                continue; // a column of an author's own remarks needs no name, but its cells are not read
            }
            if (!seen.add(name)) {
                problems.add(ProblemKind.DUPLICATE_COLUMN, file, 1, name, name, "");
            } else if (!form.columns().contains(name)) {
                problems.add(ProblemKind.UNKNOWN_COLUMN, file, 1, name, name, Nearest.of(name, form.columns()));
            }
        }
        for (String name : form.missing(seen)) {
            problems.add(ProblemKind.MISSING_COLUMN, file, 1, name, "", name);
        }
        return header;
    }

    private String decode(String latin, int row, String column) {
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException wrong) {
            String guess = new String(bytes, Charset.forName("GB18030"));
            if (badCells++ == 0) { // a sheet saved as GBK is wrong in every cell: once is enough
                problems.add(ProblemKind.WRONG_ENCODING, file, row, column.isEmpty() ? guess.strip() : column,
                        guess.contains("\uFFFD") ? "?" : guess.strip() + " (GBK)", "UTF-8");
            }
            return guess;
        }
    }
}
