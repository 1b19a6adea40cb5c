package yunguan.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A number of a workbook as authors see it: dates and times are numbers there, and only their format tells. A year
 * and month stay a year and month, and 1:05 stays 1:05, whatever Excel thinks that it is.
 */
final class ShownNumber {

    /** Formats that workbooks name by a number only (ECMA-376, 18.8.30), as far as they are dates or times. */
    static final Map<Integer, String> BUILT_IN = builtIn();
    /** Excel keeps no more digits than these. */
    private static final MathContext DIGITS = new MathContext(15);

    private ShownNumber() {
    }

    private static Map<Integer, String> builtIn() {
        Map<Integer, String> all = new HashMap<>(Map.of(14, "y-m-d", 15, "d-m-y", 16, "m-d-y", 17, "y-m", 18, "h:mm", 19, "h:mm:ss",
                20, "h:mm", 21, "h:mm:ss", 22, "y-m-d h:mm", 45, "mm:ss"));
        all.putAll(Map.of(46, "[h]:mm:ss", 47, "mm:ss.0", 30, "y-m-d", 32, "h:mm", 33, "h:mm:ss"));
        for (int id : new int[] {27, 28, 29, 31, 36, 50, 51, 53, 54, 56, 57, 58}) { // the dates of East Asian versions
            all.put(id, "y-m-d");
        }
        all.putAll(Map.of(34, "h:mm", 35, "h:mm:ss", 52, "y-m", 55, "h:mm"));
        return Map.copyOf(all);
    }

    static String of(BigDecimal number, String format, boolean since1904) {
        // without literal text, colours, conditions and languages; [h] and its like stay
        String marks = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.", "").replaceAll("\\[(?![hms]+])[^]]*]", "")
                .replaceAll(";.*", "").replace("general", "");
        boolean year = marks.contains("y") || marks.contains("e");
        boolean day = marks.contains("d");
        boolean hours = marks.contains("h");
        boolean seconds = marks.contains("s");
        if (marks.contains("0") && !seconds || marks.contains("#") || !(year || day || hours || seconds) || number.signum() < 0) {
            return number.round(DIGITS).stripTrailingZeros().toPlainString();
        }
        if (year || day) {
            LocalDate date = (since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30)).plusDays(number.longValue());
            BigDecimal part = number.remainder(BigDecimal.ONE);
            boolean moment = day && hours && part.signum() > 0; // a day and a time of it
            return date.toString().substring(0, day || !year ? 10 : marks.contains("m") ? 7 : 4) + (moment ? " " + time(part, true, false) : "");
        }
        return time(number, hours, seconds);
    }

    private static String time(BigDecimal days, boolean hours, boolean seconds) {
        long thousandths = days.multiply(BigDecimal.valueOf(86_400_000)).setScale(0, RoundingMode.HALF_UP).longValue();
        long whole = thousandths / 1000;
        String rest = thousandths % 1000 == 0 ? "" : ".%03d".formatted(thousandths % 1000);
        if (hours) {
            String start = whole / 3600 + ":%02d".formatted(whole / 60 % 60);
            return seconds ? start + ":%02d".formatted(whole % 60) + rest : start;
        }
        return whole / 60 + ":%02d".formatted(whole % 60) + rest;
    }
}
