package yunguan.pack;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** An Excel workbook (.xlsx): each sheet that is named like one of ours is a table; cells are read as Excel shows them. */
final class Workbook {

    private static final String ERROR = "#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!)";

    private final String file;
    private final SheetNames names;
    private final Problems problems;
    private boolean since1904;

    private Workbook(String file, SheetNames names, Problems problems) {
        this.file = file;
        this.names = names;
        this.problems = problems;
    }

    /** The sheets that are ours, in their order; whatever cannot be read goes to the problems. */
    static List<Map.Entry<SheetForm, Sheet.Table>> read(Path path, SheetNames names, Problems problems) {
        return new Workbook(path.getFileName().toString(), names, problems).tables(path);
    }

    private List<Map.Entry<SheetForm, Sheet.Table>> tables(Path path) {
        List<Map.Entry<SheetForm, Sheet.Table>> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true))) {
            since1904 = workbook.isDate1904();
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                SheetForm form = names.sheet(sheet.getName()).orElse(null);
                if (form != null) {
                    tables.add(Map.entry(form, table(sheet, form)));
                } else if (!names.explains(sheet.getName()) && sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    problems.add(ProblemKind.UNKNOWN_SHEET, named(sheet.getName()), sheet.getName(), Nearest.of(sheet.getName(),
                            Stream.of(SheetForm.values()).map(names::title).toList()));
                }
            }
        } catch (IOException | RuntimeException broken) { // the library says a broken workbook in many ways
            problems.add(ProblemKind.BROKEN_WORKBOOK, file, "", "");
        }
        return tables;
    }

    private String named(String sheet) {
        return file + " › " + sheet;
    }

    private Sheet.Table table(org.dhatim.fastexcel.reader.Sheet sheet, SheetForm form) throws IOException {
        List<Sheet.Line> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    // a row leaves out cells that were never filled
                    int column = cell == null ? cells.size() : cell.getColumnIndex();
                    while (cells.size() < column) {
                        cells.add("");
                    }
                    String text = cell == null ? "" : text(cell).strip();
                    if (text.matches(ERROR)) {
                        String heading = column < headings.size() ? headings.get(column) : "";
                        problems.add(ProblemKind.FORMULA_ERROR, named(sheet.getName()), row.getRowNum(),
                                new SheetRow.Heading(Sheet.letters(column), heading).label(), text, "");
                        text = "";
                    }
                    cells.add(text);
                }
                Sheet.Line line = new Sheet.Line(row.getRowNum(), cells);
                if (headings.isEmpty() && !line.blank()) {
                    headings.addAll(cells);
                }
                lines.add(line);
            }
        }
        return new Sheet.Table(named(sheet.getName()), true, lines);
    }

    /** What Excel shows of a cell; of a formula, what it came to when the workbook was last saved. */
    private String text(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            return cell.getRawValue() == null ? "#N/A" : cell.getRawValue();
        }
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case BigDecimal number -> ShownNumber.of(number, format(cell), since1904);
            default -> value.toString().replace("_x000D_", "").replace("\r\n", "\n");
        };
    }

    /** The format by its built-in number or as it is written; empty for none. */
    private static String format(Cell cell) {
        Integer id = cell.getDataFormatId();
        String written = cell.getDataFormatString();
        @Nullable String known = id == null ? null : ShownNumber.BUILT_IN.get(id);
        return written != null && !written.isBlank() ? written : known == null ? "" : known;
    }
}
