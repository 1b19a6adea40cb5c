package yunguan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yunguan.store.Database;
import yunguan.store.Question;

/**
 * When things were: what a year, a decade or a century that somebody typed finds. A date of one year lies in the store's index; those that
 * last longer, are not known to the year, or lie before the common era, are few, and are kept side by side in memory.
 */
final class Eras {

    /** So many are looked at. */
    private static final int MOST = 100;
    /** Of an end that is open. */
    private static final int OPEN = 9999;

    /** @param width how many years it covers: what says less of the year that was asked for comes later */
    record Found(long item, int room, int width) { }

    private record Era(long item, int room, int first, int last) { }

    private final List<Era> eras;

    private Eras(List<Era> eras) {
        this.eras = eras;
    }

    /** Reads the dates of the current versions that are no single year of the common era. */
    static Eras read(Database store) {
        return new Eras(store.query("SELECT key, kind, date FROM current_item WHERE date <> '' AND (instr(date, '/') OR date NOT GLOB '[0-9][0-9][0-9][0-9]*') AND kind NOT IN " + Kind.UNLISTED,
                row -> era(row.whole("key"), row.textOrEmpty("kind"), row.textOrEmpty("date"))).stream().flatMap(Optional::stream).toList());
    }

    private static Optional<Era> era(long key, String kind, String date) {
        return Span.of(date).map(span -> new Era(key, room(kind), date.startsWith("../") ? -OPEN : span.year(), date.endsWith("/..") ? OPEN : span.lastYear()));
    }

    private static int room(String kind) {
        return NameBook.ROOMS.indexOf(Kind.valueOf(kind).room());
    }

    /** A year of the common era as a date of the store begins; of another, what comes before them all. */
    private static String written(int year) {
        return year < 0 ? "0" : "%04d".formatted(year);
    }

    /** What was in some years, or may have been; what is known to be of that very year first. @param items the view of the items that may be found, under the name {@code live} */
    List<Found> find(Database store, String items, Typed.Years years, Set<Long> hidden, Question question) {
        List<Found> found = new ArrayList<>(store.query(question, "SELECT key, kind FROM " + items + """
                 WHERE substr(date, 1, 4) BETWEEN ? AND ? AND date <> '' AND NOT (instr(date, '/') OR substr(date, 4, 1) = 'X')
                AND kind NOT IN %s ORDER BY date LIMIT %d""".formatted(Kind.UNLISTED, MOST),
                row -> new Found(row.whole("key"), room(row.textOrEmpty("kind")), 1), written(years.first()), written(years.last())));
        Stream<Era> then = eras.stream().filter(era -> era.first <= years.last() && years.first() <= era.last && !hidden.contains(era.item));
        then.map(era -> new Found(era.item, era.room, 1 + era.last - era.first)).sorted(java.util.Comparator.comparingInt(Found::width)).limit(MOST).forEach(found::add);
        return found;
    }
}
