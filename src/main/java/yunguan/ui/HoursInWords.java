package yunguan.ui;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yunguan.settings.OpeningHours;

/** Opening hours as a visitor reads them: the times of the same days stand together. */
public record HoursInWords(OpeningHours hours) {

    /** In the language of this moment. */
    public String in(Texts texts) {
        Map<String, String> timesByDays = new LinkedHashMap<>();
        for (OpeningHours.Span span : hours.spans()) {
            String times = span.wholeDay() ? texts.now("home.hours.wholeDay") : span.times().replace('-', '–');
            timesByDays.merge(days(texts, span.runs()), times, (before, more) -> before + texts.now("home.hours.comma") + more);
        }
        return timesByDays.entrySet().stream().map(day -> day.getKey() + " " + day.getValue()).collect(Collectors.joining(texts.now("home.hours.between")));
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
