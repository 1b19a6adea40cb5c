package yunguan.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days on which a hall is closed although its week says otherwise: {@code 2026-10-01}, or from one to another
 * {@code 2026-02-16/2026-02-22}, as ISO 8601 writes it; several separated by commas.
 *
 * @param spells in the order of the calendar
 */
public record ClosedDays(List<Spell> spells) {

    /** None. */
    public static final ClosedDays NONE = new ClosedDays(List.of());

    public ClosedDays {
        spells = spells.stream().sorted(Comparator.comparing(Spell::first)).toList();
    }

    /**
     * Some days on end.
     *
     * @param last not before the first; may be the same
     */
    public record Spell(LocalDate first, LocalDate last) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        /** Whether it is one day alone. */
        public boolean oneDay() {
            return first.equals(last);
        }
    }

    /** Reads the form; a text that is not of it gives nothing, and an empty one {@link #NONE}. */
    public static Optional<ClosedDays> parse(String text) {
        List<Spell> spells = new ArrayList<>();
        for (String part : text.split("[,，、;；\\s]+")) {
            if (part.isEmpty()) {
                continue;
            }
            String[] ends = part.split("/", -1);
            try {
                LocalDate first = LocalDate.parse(ends[0]);
                LocalDate last = ends.length == 1 ? first : LocalDate.parse(ends[1]);
                if (ends.length > 2 || last.isBefore(first)) {
                    return Optional.empty();
                }
                spells.add(new Spell(first, last));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
        return text.isBlank() || !spells.isEmpty() ? Optional.of(new ClosedDays(spells)) : Optional.empty();
    }

    /** Whether the hall is closed on that day. */
    public boolean holds(LocalDate day) {
        return spells.stream().anyMatch(spell -> spell.holds(day));
    }

    /** The spells that are not over, and begin within so many days. */
    public List<Spell> near(LocalDate today, int days) {
        return spells.stream().filter(spell -> !spell.last().isBefore(today) && !spell.first().isAfter(today.plusDays(days))).toList();
    }
}
