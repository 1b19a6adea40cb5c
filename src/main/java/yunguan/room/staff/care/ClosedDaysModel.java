package yunguan.room.staff.care;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yunguan.settings.ClosedDays;

/** The days on which the hall is closed, a month at a time. Days that are over are forgotten. */
final class ClosedDaysModel {

    /** So far ahead anybody plans. */
    private static final int MONTHS = 24;

    private final LocalDate today;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    // ---- properties

    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    ClosedDaysModel(ClosedDays before, LocalDate today) {
        this.today = today;
        month = new ReadOnlyObjectWrapper<>(YearMonth.from(today));
        for (ClosedDays.Spell spell : before.spells()) {
            LocalDate first = spell.first().isBefore(today) ? today : spell.first();
            LocalDate last = spell.last().isAfter(today.plusMonths(MONTHS)) ? today.plusMonths(MONTHS) : spell.last();
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                days.add(day);
            }
        }
    }

    ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    /** Grows with every change. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    boolean isClosed(LocalDate day) {
        return days.contains(day);
    }

    /** Whether a day is still to come. */
    boolean canChange(LocalDate day) {
        return !day.isBefore(today);
    }

    boolean none() {
        return days.isEmpty();
    }

    /** As {@code closed.days} has it: days on end are one spell. */
    String written() {
        List<ClosedDays.Spell> spells = new ArrayList<>();
        for (LocalDate day : days) {
            if (!spells.isEmpty() && spells.getLast().last().plusDays(1).equals(day)) {
                spells.set(spells.size() - 1, new ClosedDays.Spell(spells.getLast().first(), day));
            } else {
                spells.add(new ClosedDays.Spell(day, day));
            }
        }
        return spells.stream().map(spell -> spell.oneDay() ? spell.first().toString() : spell.first() + "/" + spell.last()).collect(Collectors.joining(", "));
    }

    // ---- commands

    void toggle(LocalDate day) {
        if (canChange(day)) {
            if (!days.remove(day)) {
                days.add(day);
            }
            changes.set(changes.get() + 1);
        }
    }

    void clear() {
        days.clear();
        changes.set(changes.get() + 1);
    }

    /** Goes some months on, or back; not before this month, and not too far ahead. */
    void turn(int months) {
        YearMonth next = month.get().plusMonths(months);
        if (!next.isBefore(YearMonth.from(today)) && !next.isAfter(YearMonth.from(today).plusMonths(MONTHS))) {
            month.set(next);
        }
    }
}
