package yunguan.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when to when something was, as far as its date says: EDTF, ISO 8601-2:2019 levels 0 and 1. A year that is known to the decade alone
 * lasts ten years. Of an interval that is open at one end the end that is known counts.
 *
 * @param from      the first day, in days since 1970-01-01 (proleptic Gregorian)
 * @param to        the day behind the last one
 * @param precision what it is known to
 * @param about     whether it is said to be roughly so, or uncertain
 */
public record Span(double from, double to, Precision precision, boolean about) {

    /** To what a date is known, the finest first. */
    public enum Precision { DAY, MONTH, SEASON, YEAR, DECADE, CENTURY, INTERVAL }

    private static final Pattern ONE = Pattern.compile("(-?\\d{4}|-?\\d{3}X|-?\\d{2}XX)(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?([?~%])?");
    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9]\\d{4,8})");
    private static final int FIRST_SEASON = 21;
    private static final int MONTHS = 12;

    /** A date as the store keeps it; nothing where it is empty or none. */
    public static Optional<Span> of(String edtf) {
        int slash = edtf.indexOf('/');
        try {
            if (slash < 0) {
                return Optional.ofNullable(one(edtf));
            }
            Span first = one(edtf.substring(0, slash));
            Span last = one(edtf.substring(slash + 1));
            if (first == null || last == null) {
                return Optional.ofNullable(first == null ? last : first);
            }
            return Optional.of(new Span(first.from, Math.max(first.to, last.to), Precision.INTERVAL, first.about || last.about));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @org.jspecify.annotations.Nullable Span one(String text) {
        Matcher far = LONG_YEAR.matcher(text);
        if (far.matches()) {
            return years(Integer.parseInt(far.group(1)), 1, Precision.YEAR, false);
        }
        Matcher parts = ONE.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        boolean about = parts.group(4) != null;
        String year = parts.group(1);
        boolean decade = year.endsWith("X");
        boolean century = year.endsWith("XX");
        int first = Integer.parseInt(year.replace('X', '0'));
        if (decade) {
            int count = century ? 100 : 10;
            // digits count away from zero: -022X is -229 to -220
            return years(year.startsWith("-") ? first - count + 1 : first, count, century ? Precision.CENTURY : Precision.DECADE, about);
        }
        String month = parts.group(2);
        if (month == null || month.equals("XX")) {
            return years(first, 1, Precision.YEAR, about);
        }
        int number = Integer.parseInt(month);
        if (number >= FIRST_SEASON) {
            // spring begins in March; winter is the one that begins in the year
            LocalDate begins = LocalDate.of(first, 3, 1).plusMonths(3L * (number - FIRST_SEASON));
            return new Span(begins.toEpochDay(), begins.plusMonths(3).toEpochDay(), Precision.SEASON, about);
        }
        String day = parts.group(3);
        if (day == null || day.equals("XX")) {
            LocalDate begins = LocalDate.of(first, Math.clamp(number, 1, MONTHS), 1);
            return new Span(begins.toEpochDay(), begins.plusMonths(1).toEpochDay(), Precision.MONTH, about);
        }
        long at = LocalDate.of(first, number, Integer.parseInt(day)).toEpochDay();
        return new Span(at, at + 1, Precision.DAY, about);
    }

    private static Span years(int first, int count, Precision precision, boolean about) {
        return new Span(LocalDate.of(first, 1, 1).toEpochDay(), LocalDate.of(first + count, 1, 1).toEpochDay(), precision, about);
    }

    /** The year in which it ends. */
    public int lastYear() {
        return LocalDate.ofEpochDay((long) to - 1).getYear();
    }

    /** The year in which it begins. */
    public int year() {
        return LocalDate.ofEpochDay((long) from).getYear();
    }
}
