package yunguan.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** The cells of one row, read as what they should be; whatever is not goes to the problems with its row and column. */
final class Cells {

    private static final Pattern EARLY = Pattern.compile("(?:公元)?前(\\d{1,4})年?|(\\d{1,4}) ?BCE?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:/|年)(\\d{1,2})(?:/|月)(\\d{1,2})日?(?: \\d{1,2}:\\d{2})?");

    final SheetRow row;
    private final Problems problems;
    private final AuthorsFiles files;

    Cells(SheetRow row, Problems problems, AuthorsFiles files) {
        this.row = row;
        this.problems = problems;
        this.files = files;
    }

    void wrong(ProblemKind kind, String column, String found, String expected) {
        problems.add(kind, row, column, found, expected);
    }

    /** A cell that must not be empty; what it holds, or empty once that was said. */
    String required(String column) {
        if (!row.has(column)) {
            wrong(ProblemKind.MISSING_VALUE, column, "", row.heading(column));
        }
        return row.cell(column);
    }

    String plain(String column) {
        return row.cell(column);
    }

    /** A text in several languages; a Chinese form that is missing is derived. */
    LangText text(String column) {
        TreeMap<String, String> texts = new TreeMap<>();
        if (row.has(column)) {
            texts.put(Lang.HANS.tag(), row.cell(column));
        }
        row.cells().forEach((name, text) -> {
            if (name.startsWith(column + "@")) {
                texts.put(name.substring(column.length() + 1), text);
            }
        });
        return texts.isEmpty() ? LangText.EMPTY : files.derive(texts);
    }

    LangText requiredText(String column) {
        LangText text = text(column);
        if (!text.has(Lang.HANS)) {
            wrong(ProblemKind.MISSING_VALUE, column, "", row.heading(column));
        }
        return text;
    }

    List<String> words(String column) {
        return row.has(column) ? List.of(row.cell(column).split("\\s+")) : List.of();
    }

    /** Words out of a list. */
    List<String> wordsOf(String column, Collection<String> list) {
        List<String> good = new ArrayList<>();
        for (String word : words(column)) {
            if (list.contains(word)) {
                good.add(word);
            } else {
                wrong(ProblemKind.UNKNOWN_WORD, column, word, String.join(", ", list));
            }
        }
        return good;
    }

    String date(String column) {
        String text = early(iso(row.cell(column)));
        if (text.isEmpty() || Edtf.valid(text)) {
            return text;
        }
        wrong(ProblemKind.BAD_DATE, column, text, "1921, 1949-08-17, 1921/1927, 1930~");
        return "";
    }

    /** A day as {@code 2026-11-23}, or empty where the cell is empty or wrong. */
    String day(String column) {
        String text = iso(row.cell(column));
        if (text.isEmpty() || PackProperties.day(text)) {
            return text;
        }
        wrong(ProblemKind.BAD_DAY, column, text, "2026-11-23");
        return "";
    }

    /** Years before the common era as people write them; EDTF counts a year 0, so 202 BC is -0201. */
    private static String early(String text) {
        Matcher year = EARLY.matcher(text);
        if (!year.matches()) {
            return text;
        }
        int before = Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1)) - 1;
        return before < 0 ? text : before == 0 ? "0000" : "-%04d".formatted(before);
    }

    /** Spreadsheets in China write days as 2026/11/23 or 2026年11月23日; neither can mean anything else. */
    private static String iso(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() ? "%s-%02d-%02d".formatted(day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))) : text;
    }

    /** A language tag by BCP 47; of languages with two letters only those of ISO 639-1. */
    String language(String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return "";
        }
        String first = text.split("-")[0];
        boolean known = first.length() == 2 ? List.of(Locale.getISOLanguages()).contains(first) : first.matches("[a-z]{3}");
        try {
            new Locale.Builder().setLanguageTag(text);
        } catch (java.util.IllformedLocaleException broken) {
            known = false;
        }
        if (!known) {
            wrong(ProblemKind.BAD_LANGUAGE, column, text, "cmn, cdo, yue, en");
        }
        return known ? text : "";
    }

    /** A whole number from 1 on, or 0 where the cell is empty or wrong. */
    int whole(String column) {
        String text = row.cell(column);
        if (text.isEmpty() || text.matches("[1-9]\\d{0,8}")) {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
        wrong(ProblemKind.BAD_NUMBER, column, text, "1, 2, 3, …");
        return 0;
    }

    /** A decimal number within limits, or nothing where the cell is empty or wrong. */
    OptionalDouble decimal(String column, ProblemKind kind, double least, double most) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = text.matches("[-+]?\\d{1,9}(\\.\\d{1,15})?") ? Double.parseDouble(text) : Double.NaN;
        if (number >= least && number <= most) {
            return OptionalDouble.of(number);
        }
        wrong(Double.isNaN(number) ? ProblemKind.BAD_NUMBER : kind, column, text, limit(least) + " … " + limit(most));
        return OptionalDouble.empty();
    }

    private static String limit(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** Seconds, or {@code null} where the cell is empty or wrong. */
    @Nullable Double time(String column) {
        String text = required(column);
        OptionalDouble seconds = FilmTime.seconds(text);
        if (seconds.isEmpty() && !text.isEmpty()) {
            wrong(ProblemKind.BAD_TIME, column, text, "1:05, 0:01:05.500");
        }
        return seconds.isPresent() ? Double.valueOf(seconds.getAsDouble()) : null;
    }
}
