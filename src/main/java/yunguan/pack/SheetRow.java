package yunguan.pack;

import java.util.Map;

/**
 * One row of a sheet.
 *
 * @param number as a spreadsheet counts it, the row of column names being 1
 * @param cells  by column name, stripped; empty cells are left out
 */
record SheetRow(String file, int number, Map<String, String> cells) {

    /** The text of a cell, or empty. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }
}
