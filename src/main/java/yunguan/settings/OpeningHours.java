package yunguan.settings;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When the hall is open, in the form of schema.org's {@code openingHours}: {@code Tu-Su 09:00-17:00}, several separated by
 * {@code ;}. Days without times are open all day, times without days are those of every day, and times that end before they
 * begin end on the day after.
 *
 * @param spans in the order in which they were written; none: always open
 */
public record OpeningHours(List<Span> spans) {

    /** Nothing is said: the hall is always open. */
    public static final OpeningHours ALWAYS = new OpeningHours(List.of());

    private static final int DAY = 24 * 60;
    private static final Pattern DAYS = Pattern.compile("(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMES = Pattern.compile("(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})");

    public OpeningHours {
        spans = List.copyOf(spans);
    }

    /**
     * Days, and one time of each.
     *
     * @param days    at least one
     * @param opens   minutes after midnight, 0 to 1439
     * @param closes  minutes after midnight, 1 to 1440; not later than {@code opens}: on the day after
     */
    public record Span(Set<DayOfWeek> days, int opens, int closes) {

        public Span {
            days = java.util.Collections.unmodifiableSet(EnumSet.copyOf(days));
        }

        boolean holds(DayOfWeek day, int minute) {
            if (closes > opens) {
                return days.contains(day) && minute >= opens && minute < closes;
            }
            return days.contains(day) && minute >= opens || days.contains(day.minus(1)) && minute < closes;
        }

        /** Whether it is a whole day. */
        public boolean wholeDay() {
            return opens == 0 && closes == DAY;
        }

        /** {@code 09:00-17:00} */
        public String times() {
            return clock(opens) + "-" + clock(closes);
        }

        private static String clock(int minutes) {
            return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        }

        /** The days as runs of following days, Monday first; a run over the end of the week is one: {@code Sa-Mo}. */
        public List<List<DayOfWeek>> runs() {
            List<List<DayOfWeek>> runs = new ArrayList<>();
            if (days.size() == DayOfWeek.values().length) {
                return List.of(List.of(DayOfWeek.values()));
            }
            for (DayOfWeek day : days) {
                if (!days.contains(day.minus(1))) {
                    List<DayOfWeek> run = new ArrayList<>();
                    for (DayOfWeek next = day; days.contains(next); next = next.plus(1)) {
                        run.add(next);
                    }
                    runs.add(run);
                }
            }
            return runs;
        }

        private String inSchema() {
            String when = runs().stream().map(run -> run.size() == 1 ? two(run.getFirst()) : two(run.getFirst()) + "-" + two(run.getLast()))
                    .collect(Collectors.joining(","));
            return wholeDay() ? when : when + " " + times();
        }

        private static String two(DayOfWeek day) {
            return day.name().charAt(0) + day.name().substring(1, 2).toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the form; a text that is not of it gives nothing, and an empty one {@link #ALWAYS}. */
    public static Optional<OpeningHours> parse(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : text.replace('；', ';').split(";")) {
            if (part.isBlank()) {
                continue;
            }
            Optional<List<Span>> read = part(part.strip());
            if (read.isEmpty()) {
                return Optional.empty();
            }
            spans.addAll(read.get());
        }
        return text.isBlank() || !spans.isEmpty() ? Optional.of(new OpeningHours(spans)) : Optional.empty();
    }

    private static Optional<List<Span>> part(String part) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        List<int[]> times = new ArrayList<>();
        for (String word : part.split("[\\s,，]+")) {
            Matcher named = DAYS.matcher(word);
            Matcher timed = TIMES.matcher(word);
            if (named.matches() && times.isEmpty()) {
                DayOfWeek first = day(named.group(1));
                DayOfWeek last = named.group(2) == null ? first : day(named.group(2));
                days.add(last);
                for (DayOfWeek next = first; next != last; next = next.plus(1)) {
                    days.add(next);
                }
            } else if (timed.matches()) {
                int opens = minutes(timed.group(1), timed.group(2));
                int closes = minutes(timed.group(3), timed.group(4));
                if (opens < 0 || closes <= 0 || opens >= DAY || opens == closes) {
                    return Optional.empty();
                }
                times.add(new int[] {opens, closes});
            } else {
                return Optional.empty();
            }
        }
        Set<DayOfWeek> named = days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
        if (times.isEmpty()) {
            times.add(new int[] {0, DAY});
        }
        return Optional.of(times.stream().map(time -> new Span(named, time[0], time[1])).toList());
    }

    private static DayOfWeek day(String two) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(two.toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new IllegalArgumentException(two);
    }

    /** Minutes after midnight; -1 where there is no such time. */
    private static int minutes(String hours, String minutes) {
        int at = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        return Integer.parseInt(minutes) < 60 && at <= DAY ? at : -1;
    }

    /** Whether the hall is open then. */
    public boolean isOpen(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        int minute = time.getHour() * 60 + time.getMinute();
        return spans.isEmpty() || spans.stream().anyMatch(span -> span.holds(moment.getDayOfWeek(), minute));
    }

    /** In schema.org's form, as {@link #parse} reads it; empty for always. */
    public String inSchema() {
        return spans.stream().map(Span::inSchema).collect(Collectors.joining("; "));
    }
}
