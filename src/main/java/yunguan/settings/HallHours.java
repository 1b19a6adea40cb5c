package yunguan.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When the hall is open: its week, but for the days on which it is closed. A hall that says nothing of its week is always open.
 *
 * @param weekly the hours of every week
 * @param closed days that are none of it
 */
public record HallHours(OpeningHours weekly, ClosedDays closed) {

    /** How far somebody looks ahead: a hall may be closed for months, and not for longer. */
    private static final int DAYS_AHEAD = 400;
    private static final int DAY = 24 * 60;

    /** Whether anything is known of its hours. */
    public boolean known() {
        return !weekly.spans().isEmpty();
    }

    /** Whether it is open then. Hours that go on after midnight belong to the day on which they began. */
    public boolean isOpen(LocalDateTime moment) {
        if (!known()) {
            return true;
        }
        LocalDate day = moment.toLocalDate();
        int minute = moment.getHour() * 60 + moment.getMinute();
        return weekly.spans().stream().anyMatch(span -> holds(span, day, minute) || holds(span, day.minusDays(1), minute + DAY));
    }

    /** @param minute after the midnight in which the day began; may lie on the day after */
    private boolean holds(OpeningHours.Span span, LocalDate day, int minute) {
        int closes = span.closes() > span.opens() ? span.closes() : span.closes() + DAY;
        return on(span, day) && minute >= span.opens() && minute < closes;
    }

    private boolean on(OpeningHours.Span span, LocalDate day) {
        DayOfWeek name = day.getDayOfWeek();
        return span.days().contains(name) && !closed.holds(day);
    }

    /** When it opens next after a moment at which it is closed; nothing where that is not in sight. */
    public Optional<LocalDateTime> opens(LocalDateTime moment) {
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate day = moment.toLocalDate().plusDays(ahead);
            TreeSet<LocalDateTime> times = new TreeSet<>();
            weekly.spans().stream().filter(span -> on(span, day)).forEach(span -> times.add(day.atStartOfDay().plusMinutes(span.opens())));
            for (LocalDateTime time : times) {
                if (time.isAfter(moment)) {
                    return Optional.of(time);
                }
            }
        }
        return Optional.empty();
    }

    /** When it closes, where that is within so many minutes of a moment at which it is open; nothing otherwise. */
    public Optional<LocalDateTime> closes(LocalDateTime moment, int minutes) {
        LocalDateTime whole = moment.withSecond(0).withNano(0);
        for (int ahead = 1; ahead <= minutes && isOpen(moment); ahead++) {
            if (!isOpen(whole.plusMinutes(ahead))) {
                return Optional.of(whole.plusMinutes(ahead));
            }
        }
        return Optional.empty();
    }
}
