package yunguan.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import yunguan.settings.ClosedDays;

/** Days and times to come, as people say them: today, tomorrow, on Tuesday, or on a date. */
public final class MomentInWords {

    private static final int WEEK = 7;

    private MomentInWords() {
    }

    /** The time of day, {@code 09:00}. */
    public static String time(LocalDateTime moment) {
        return String.format(Locale.ROOT, "%02d:%02d", moment.getHour(), moment.getMinute());
    }

    /** A day and a time that are to come. */
    public static String of(LocalDateTime moment, LocalDate today, Texts texts) {
        LocalDate day = moment.toLocalDate();
        if (day.equals(today)) {
            return texts.now("home.today.at", time(moment));
        }
        if (day.equals(today.plusDays(1))) {
            return texts.now("home.tomorrow.at", time(moment));
        }
        String name = day.isBefore(today.plusDays(WEEK)) ? texts.now("home.hours." + day.getDayOfWeek()) : Dates.inWords(day.toString(), texts);
        return texts.now("home.day.at", name, time(moment));
    }

    /** Days on which the hall is closed. */
    public static String of(ClosedDays.Spell spell, Texts texts) {
        String first = Dates.inWords(spell.first().toString(), texts);
        return spell.oneDay() ? first : texts.now("home.hours.run", first, Dates.inWords(spell.last().toString(), texts));
    }
}
