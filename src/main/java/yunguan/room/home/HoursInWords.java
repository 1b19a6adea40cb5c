package yunguan.room.home;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import yunguan.settings.OpeningHours;
import yunguan.ui.Texts;

/** Opening hours as a visitor reads them. */
record HoursInWords(OpeningHours hours) {

    /** In the language of this moment. */
    String in(Texts texts) {
        return hours.spans().stream().map(span -> days(texts, span.runs()) + " " + (span.wholeDay() ? texts.now("home.hours.wholeDay") : span.times().replace('-', '–')))
                .collect(Collectors.joining(texts.now("home.hours.between")));
    }

    private static String days(Texts texts, List<List<DayOfWeek>> runs) {
        return runs.stream().map(run -> run.size() == DayOfWeek.values().length ? texts.now("home.hours.everyDay")
                : run.size() == 1 ? day(texts, run.getFirst())
                : texts.now(run.size() == 2 ? "home.hours.two" : "home.hours.run", day(texts, run.getFirst()), day(texts, run.getLast())))
                .collect(Collectors.joining(texts.now("home.hours.comma")));
    }

    private static String day(Texts texts, DayOfWeek day) {
        return texts.now("home.hours." + day);
    }
}
