package yunguan.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A table with its column names in the first row, from a CSV file or a workbook, read by its form. One with mistakes
 * gives the rows that can be read all the same, so that one run tells of everything.
 */
final class Sheet {

    /**
     * A table as it was read.
     *
     * @param name     the file, and of a workbook the sheet
     * @param lettered whether its columns are shown with letters, as a workbook's are
     */
    record Table(String name, boolean lettered, List<Line> lines) { }

    /** One line with its number as a spreadsheet counts it. */
    record Line(int number, List<String> cells) {
        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final Table table;
    private final SheetForm form;
    private final SheetNames names;
    private final Problems problems;
    /** By position: our name of the column; empty where its cells are not read. */
    private final List<String> columns = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final Map<String, SheetRow.Heading> headings = new HashMap<>();

    private Sheet(Table table, SheetForm form, SheetNames names, Problems problems) {
        this.table = table;
        this.form = form;
        this.names = names;
        this.problems = problems;
    }

    static List<SheetRow> read(Table table, SheetForm form, SheetNames names, Problems problems) {
        List<Line> lines = table.lettered() ? table.lines().stream().filter(Predicate.not(Line::blank)).toList() : table.lines();
        return lines.isEmpty() ? List.of() : new Sheet(table, form, names, problems).rows(lines);
    }

    private List<SheetRow> rows(List<Line> lines) {
        header(lines.getFirst());
        List<SheetRow> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int at = 0; at < line.cells().size(); at++) {
                String value = line.cells().get(at).strip();
                String column = at < columns.size() ? columns.get(at) : "";
                if (!value.isEmpty() && at >= columns.size()) {
                    problems.add(ProblemKind.EXTRA_CELL, table.name(), line.number(), place(at), value, "");
                } else if (!value.isEmpty() && !column.isEmpty()) {
                    cells.putIfAbsent(column, names.value(column, value));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(table.name(), line.number(), cells, headings));
            }
        }
        return rows;
    }

    private void header(Line first) {
        List<String> cells = new ArrayList<>(first.cells());
        while (table.lettered() && !cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast(); // a workbook keeps cells that were once filled
        }
        Set<String> seen = new LinkedHashSet<>();
        for (int at = 0; at < cells.size(); at++) {
            String heading = cells.get(at).strip();
            String column = names.column(form, heading);
            written.add(heading);
            columns.add(column);
            SheetRow.Heading label = new SheetRow.Heading(table.lettered() ? place(at) : "", heading);
            if (column.isEmpty()) {
                continue; // a column of an author's own remarks: its cells are not read
            }
            if (!seen.add(column)) {
                problems.add(ProblemKind.DUPLICATE_COLUMN, table.name(), first.number(), label.label(), heading, "");
            } else if (!form.knows(column)) {
                problems.add(ProblemKind.UNKNOWN_COLUMN, table.name(), first.number(), label.label(), heading, nearest(heading));
            }
            headings.putIfAbsent(column, label);
        }
        for (String name : form.missing(seen)) {
            String said = chinese() ? names.heading(form, name) : name;
            problems.add(ProblemKind.MISSING_COLUMN, table.name(), first.number(), said, "", said);
        }
    }

    /** Whether the author names columns in Chinese. */
    private boolean chinese() {
        return written.stream().anyMatch(SheetNames::han);
    }

    private String nearest(String heading) {
        return Nearest.of(heading, SheetNames.han(heading) ? form.columns().stream().map(name -> names.heading(form, name)).toList() : form.columns());
    }

    private String place(int at) {
        return table.lettered() ? letters(at) : Integer.toString(at + 1);
    }

    /** A, B, …, Z, AA, … as a spreadsheet counts columns; the first is 0. */
    static String letters(int column) {
        String rest = column >= 26 ? letters(column / 26 - 1) : "";
        return rest + (char) ('A' + column % 26);
    }
}
