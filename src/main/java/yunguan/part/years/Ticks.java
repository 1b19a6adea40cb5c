package yunguan.part.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where the line of years is marked: every so many years, months or days, as many as there is room for. */
final class Ticks {

    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    private static final int[] MONTHS = {1, 3};
    private static final double YEAR_DAYS = 365.2425;
    private static final double MONTH_DAYS = YEAR_DAYS / 12;

    private Ticks() {
    }

    /** A mark. @param day since 1970-01-01 @param edtf what is written there: a year, a month or a day */
    record Tick(double day, String edtf) { }

    /**
     * The marks in view, with one beyond either end.
     *
     * @param year  pixels that a year's name takes
     * @param month pixels that a month's name takes
     * @param day   pixels that a day's name takes
     */
    static List<Tick> of(Axis axis, double year, double month, double day) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate from = LocalDate.ofEpochDay((long) Math.floor(axis.left()));
        double to = axis.right();
        if (axis.perDay() >= day) {
            for (LocalDate at = from; at.toEpochDay() <= to + 1; at = at.plusDays(1)) {
                ticks.add(new Tick(at.toEpochDay(), at.toString()));
            }
            return ticks;
        }
        for (int months : MONTHS) {
            if (axis.perDay() * MONTH_DAYS * months >= month) {
                LocalDate at = LocalDate.of(from.getYear(), (from.getMonthValue() - 1) / months * months + 1, 1);
                for (; at.toEpochDay() <= to + MONTH_DAYS * months; at = at.plusMonths(months)) {
                    ticks.add(new Tick(at.toEpochDay(), at.toString().substring(0, at.toString().lastIndexOf('-'))));
                }
                return ticks;
            }
        }
        for (int years : YEARS) {
            if (axis.perDay() * YEAR_DAYS * years >= year || years == YEARS[YEARS.length - 1]) {
                int at = Math.floorDiv(from.getYear(), years) * years;
                for (; LocalDate.of(at, 1, 1).toEpochDay() <= to + YEAR_DAYS * years; at += years) {
                    int named = at > 0 || years == 1 ? at : at + 1; // the year -199 is 200 BC, a round one; and no year is called 0
                    ticks.add(new Tick(LocalDate.of(named, 1, 1).toEpochDay(), named < 0 ? "-%04d".formatted(-named) : "%04d".formatted(named)));
                }
                return ticks;
            }
        }
        return ticks;
    }
}
