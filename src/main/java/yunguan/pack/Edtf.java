package yunguan.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in EDTF, ISO 8601-2:2019 level 0 and 1, without times of day: {@code 1921}, {@code 1949-08},
 * {@code 1949-08-17}, {@code 1930~}, {@code 192X}, {@code 1949-21} (spring), {@code 1921/1927}, {@code 1984/..}.
 */
final class Edtf {

    private static final Pattern DAY = Pattern.compile("(-?\\d{4})-(\\d\\d)-(\\d\\d)[?~%]?");
    private static final Pattern MONTH = Pattern.compile("-?\\d{4}-(\\d\\d)[?~%]?");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}[?~%]?");
    private static final Pattern UNSPECIFIED =
            Pattern.compile("(-?\\d{3}X|-?\\d{2}XX|-?\\d{4}-XX|-?\\d{4}-XX-XX|-?\\d{4}-(0[1-9]|1[0-2])-XX)[?~%]?");
    private static final Pattern LONG_YEAR = Pattern.compile("Y-?[1-9]\\d{4,}");

    private Edtf() {
    }

    static boolean valid(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        boolean openFrom = from.isEmpty() || from.equals("..");
        boolean openTo = to.isEmpty() || to.equals("..");
        return (openFrom || date(from)) && (openTo || date(to)) && !(openFrom && openTo)
                && (openFrom || openTo || inOrder(from, to));
    }

    private static boolean date(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            try {
                LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
                return true;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(1));
            return number >= 1 && number <= 12 || number >= 21 && number <= 24; // 21 to 24: the seasons
        }
        return YEAR.matcher(text).matches() || UNSPECIFIED.matcher(text).matches() || LONG_YEAR.matcher(text).matches();
    }

    private static boolean inOrder(String from, String to) {
        // only years that are plain can be compared; the rest is the author's business
        String first = from.replaceAll("[?~%]", "");
        String last = to.replaceAll("[?~%]", "");
        if (!first.matches("\\d{4}.*") || !last.matches("\\d{4}.*") || (first + last).contains("X")) {
            return true;
        }
        int shared = Math.min(first.length(), last.length());
        return first.substring(0, shared).compareTo(last.substring(0, shared)) <= 0;
    }
}
