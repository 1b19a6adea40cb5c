package yunguan.settings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hours of every day in which nothing may be loud, each with its ceiling: {@code 12:00-14:00 30, 20:00-22:00 20}. Hours that end
 * before they begin end on the day after; where two hold at once, the lower ceiling does.
 *
 * @param spells in the order in which they were written; none: no hour is quiet
 */
public record QuietHours(List<Spell> spells) {

    /** No hour is quiet. */
    public static final QuietHours NONE = new QuietHours(List.of());

    private static final int DAY = 24 * 60;
    private static final Pattern SPELL = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})\\s+(\\d{1,3})\\s*%?");

    public QuietHours {
        spells = List.copyOf(spells);
    }

    /**
     * One time of every day.
     *
     * @param begins  minutes after midnight, 0 to 1439
     * @param ends    minutes after midnight, 1 to 1440; not later than {@code begins}: on the day after
     * @param percent the loudest it may be, 0 to 100
     */
    public record Spell(int begins, int ends, int percent) {

        boolean holds(int minute) {
            return ends > begins ? minute >= begins && minute < ends : minute >= begins || minute < ends;
        }

        /** {@code 12:00-14:00} */
        public String times() {
            return clock(begins) + "-" + clock(ends);
        }
    }

    /** {@code 09:05} */
    public static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** Reads the form; a text that is not of it gives nothing, and an empty one {@link #NONE}. */
    public static Optional<QuietHours> parse(String text) {
        List<Spell> spells = new ArrayList<>();
        for (String part : text.split("[,，;；、]")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher spell = SPELL.matcher(part.strip());
            if (!spell.matches()) {
                return Optional.empty();
            }
            int begins = minutes(spell.group(1), spell.group(2));
            int ends = minutes(spell.group(3), spell.group(4));
            int percent = Integer.parseInt(spell.group(5));
            if (begins < 0 || begins >= DAY || ends <= 0 || begins == ends || percent > 100) {
                return Optional.empty();
            }
            spells.add(new Spell(begins, ends, percent));
        }
        return text.isBlank() || !spells.isEmpty() ? Optional.of(new QuietHours(spells)) : Optional.empty();
    }

    /** Minutes after midnight; -1 where there is no such time. */
    private static int minutes(String hours, String minutes) {
        int at = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        return Integer.parseInt(minutes) < 60 && at <= DAY ? at : -1;
    }

    /** What holds at a time of day; nothing where it may be as loud as ever. */
    public Optional<Spell> at(LocalTime time) {
        int minute = time.getHour() * 60 + time.getMinute();
        return spells.stream().filter(spell -> spell.holds(minute)).min(Comparator.comparingInt(Spell::percent));
    }

    /** As {@link #parse} reads it; empty for none. */
    public String written() {
        return spells.stream().map(spell -> spell.times() + " " + spell.percent()).collect(Collectors.joining(", "));
    }
}
