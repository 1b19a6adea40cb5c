package yunguan.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people say them, from EDTF levels 0 and 1 (ISO 8601-2:2019): years, months, days, intervals, roughly. How, each language's texts say. */
public final class Dates {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%])?");
    private static final int MONTHS = 12;

    private Dates() {
    }

    /** The date in words, in the language of this moment; for an empty one the hall's own "not recorded". */
    public static String inWords(String edtf, Texts texts) {
        if (edtf.isEmpty()) {
            return texts.now("shell.date.unknown");
        }
        String[] ends = edtf.split("/", 2);
        return ends.length == 2 ? texts.now("shell.date.between", one(ends[0], texts), one(ends[1], texts)) : one(edtf, texts);
    }

    private static String one(String date, Texts texts) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return date;
        }
        String words = parts.group(2) == null ? texts.now("shell.date.year", parts.group(1))
                : parts.group(3) == null ? texts.now("shell.date.month", parts.group(1), month(parts.group(2), texts))
                : texts.now("shell.date.day", parts.group(1), month(parts.group(2), texts), Integer.parseInt(parts.group(3)));
        return parts.group(4) == null ? words : texts.now("shell.date.about", words);
    }

    /** A name out of the twelve; a number where a language has not given twelve. */
    private static String month(String number, Texts texts) {
        int month = Math.floorMod(Integer.parseInt(number) - 1, MONTHS);
        String[] names = texts.now("shell.date.months").split("[,，、]\\s*");
        return names.length == MONTHS ? names[month] : String.valueOf(month + 1);
    }
}
