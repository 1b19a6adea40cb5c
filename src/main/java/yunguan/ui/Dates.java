package yunguan.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people say them, from EDTF levels 0 and 1 (ISO 8601-2:2019): centuries, decades, years, seasons, months, days, intervals that may
 * be open at one end, roughly. How, each language's texts say. The year 0 of EDTF is 1 BC, as people count.
 */
public final class Dates {

    private static final Pattern DATE = Pattern.compile("(-?\\d{4}|-?\\d{3}X|-?\\d{2}XX|Y-?\\d{5,9})(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?([~?%])?");
    private static final int MONTHS = 12;
    private static final int FIRST_SEASON = 21;
    private static final int SEASONS = 4;

    private Dates() {
    }

    /** The date in words, in the language of this moment; for an empty one the hall's own "not recorded". */
    public static String inWords(String edtf, Texts texts) {
        if (edtf.isEmpty()) {
            return texts.now("shell.date.unknown");
        }
        String[] ends = edtf.split("/", 2);
        if (ends.length == 1) {
            return one(edtf, texts);
        }
        if (open(ends[0]) || open(ends[1])) {
            return open(ends[1]) ? texts.now("shell.date.from", one(ends[0], texts)) : texts.now("shell.date.until", one(ends[1], texts));
        }
        return texts.now("shell.date.between", one(ends[0], texts), one(ends[1], texts));
    }

    /** A year in words. @param year as ISO 8601 counts: 0 is 1 BC */
    public static String year(int year, Texts texts) {
        return texts.now("shell.date.year", counted(year, texts));
    }

    private static String counted(int year, Texts texts) {
        return year > 0 ? String.valueOf(year) : texts.now("shell.date.bc", String.valueOf(1 - year));
    }

    private static boolean open(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String one(String date, Texts texts) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return date;
        }
        String words = words(parts.group(1), known(parts.group(2)), known(parts.group(3)), texts);
        return parts.group(4) == null ? words : texts.now("shell.date.about", words);
    }

    private static String known(@Nullable String part) {
        return part == null || part.equals("XX") ? "" : part;
    }

    private static String words(String year, String month, String day, Texts texts) {
        boolean before = year.startsWith("-");
        if (year.endsWith("XX")) {
            String century = String.valueOf(Math.abs(Integer.parseInt(year.replace("XX", ""))) + 1);
            return texts.now("shell.date.century", before ? texts.now("shell.date.bc", century) : century);
        }
        if (year.endsWith("X")) {
            int decade = Integer.parseInt(year.replace('X', '0'));
            // the ten years from -229 to -220 are 230 to 221 BC, and no decade that anybody names
            return before ? texts.now("shell.date.between", year(decade - 9, texts), year(decade, texts)) : texts.now("shell.date.decade", String.valueOf(decade));
        }
        String said = counted(Integer.parseInt(year.replace("Y", "")), texts);
        if (month.isEmpty()) {
            return texts.now("shell.date.year", said);
        }
        int number = Integer.parseInt(month);
        if (number >= FIRST_SEASON && number < FIRST_SEASON + SEASONS) {
            return texts.now("shell.date.season." + (number - FIRST_SEASON + 1), said);
        }
        return day.isEmpty() ? texts.now("shell.date.month", said, month(month, texts)) : texts.now("shell.date.day", said, month(month, texts), Integer.parseInt(day));
    }

    /** A name out of the twelve; a number where a language has not given twelve. */
    private static String month(String number, Texts texts) {
        int month = Math.floorMod(Integer.parseInt(number) - 1, MONTHS);
        String[] names = texts.now("shell.date.months").split("[,，、]\\s*");
        return names.length == MONTHS ? names[month] : String.valueOf(month + 1);
    }
}
