package yunguan.pack;

import yunguan.catalogue.Lang;

/**
 * Something that an author has to put right.
 *
 * @param file     relative to the folder, with {@code /}
 * @param row      as a spreadsheet counts them, the row of column names being 1; for captions and texts the line; 0: the file as a whole
 * @param column   the name of the column or of the property; may be empty
 * @param found    what stands there; may be empty
 * @param expected what would have been understood: words, limits, a pattern; may be empty
 */
public record Problem(ProblemKind kind, String file, int row, String column, String found, String expected) {

    /** Where it is, what is wrong and what to do, in one line. */
    public String inWords(Lang lang) {
        PackTexts texts = PackTexts.in(lang);
        String where = texts.say(row == 0 ? column.isEmpty() ? "where.file" : "where.name"
                : column.isEmpty() ? "where.row" : "where.cell", "file", file, "row", Integer.toString(row), "column", column);
        return where + texts.say("problem." + kind, "found", shorten(found), "expected", expected, "column", column, "file", file);
    }

    private static String shorten(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "␣");
        return clean.length() <= 80 ? clean : clean.substring(0, 80) + "…";
    }
}
