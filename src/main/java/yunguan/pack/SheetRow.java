package yunguan.pack;

import java.util.HashMap;
import java.util.Map;

/**
 * One row of a sheet.
 *
 * @param file     the file, and of a workbook the sheet: {@code 表格.xlsx › 宣讲}
 * @param number   as a spreadsheet counts it, the row of column names being 1
 * @param cells    by column name, stripped; empty cells are left out
 * @param headings how the author's sheet calls its columns, by our column names
 */
record SheetRow(String file, int number, Map<String, String> cells, Map<String, Heading> headings) {

    /**
     * How a column is called by whoever wrote the sheet.
     *
     * @param letter as a spreadsheet shows it; empty in a CSV file, which shows none
     */
    record Heading(String letter, String text) {
        String label() {
            return letter.isEmpty() ? text : letter + " “" + text + "”";
        }
    }

    /** The text of a cell, or empty. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The same with one cell more. */
    SheetRow with(String column, String text) {
        Map<String, String> more = new HashMap<>(cells);
        more.put(column, text);
        return new SheetRow(file, number, more, headings);
    }

    /** Where a problem of this column is, in the author's words. */
    String label(String column) {
        Heading heading = headings.get(column);
        return heading == null ? column : heading.label();
    }

    /** The column's name alone. */
    String heading(String column) {
        Heading heading = headings.get(column);
        return heading == null ? column : heading.text();
    }
}
