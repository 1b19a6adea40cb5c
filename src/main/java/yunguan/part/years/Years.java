package yunguan.part.years;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yunguan.catalogue.Span;

/**
 * The years through which one can go step by step, from the first to the last of which things tell.
 *
 * @param first year
 * @param last  year, later than the first
 * @param begun how many things begin in each year, from the first on
 */
public record Years(int first, int last, List<Integer> begun) {

    /** What lies farther from today is no year that a finger could choose. */
    private static final int FARTHEST = 9999;

    /** When something is there: from a year on, and until one, or for good. */
    private record Stay(int from, int to) {

        /** The first year that is known: of what was always there before, its end. */
        int earliest() {
            return from == Integer.MIN_VALUE ? to : from;
        }

        /** The last year that is known: of what stays, its beginning. */
        int latest() {
            return to == Integer.MAX_VALUE ? from : to;
        }
    }

    /** The years of things by their dates (EDTF); nothing where there are not two different ones. */
    public static Optional<Years> of(List<String> dates) {
        return of(dates, List.of());
    }

    /** The same, with times (EDTF) through which one goes as well, but in which nothing begins. */
    public static Optional<Years> of(List<String> dates, List<String> times) {
        List<Stay> stays = dates.stream().map(Years::stay).flatMap(Optional::stream).toList();
        List<Stay> all = Stream.concat(stays.stream(), times.stream().map(Years::stay).flatMap(Optional::stream)).toList();
        int first = all.stream().mapToInt(Stay::earliest).min().orElse(0);
        int last = all.stream().mapToInt(Stay::latest).max().orElse(0);
        if (last <= first) {
            return Optional.empty();
        }
        int[] begun = new int[last - first + 1];
        stays.stream().filter(stay -> stay.from > Integer.MIN_VALUE).forEach(stay -> begun[stay.from - first]++);
        return Optional.of(new Years(first, last, Arrays.stream(begun).boxed().toList()));
    }

    /** Whether something with a date is there in a year. What has no date is always there; what only begins stays. */
    public static boolean there(String date, int year) {
        return stay(date).map(stay -> stay.from <= year && year <= stay.to).orElse(true);
    }

    private static Optional<Stay> stay(String date) {
        boolean openBegin = date.startsWith("/") || date.startsWith("..");
        return Span.of(date).filter(span -> Math.abs(span.year()) <= FARTHEST && Math.abs(span.lastYear()) <= FARTHEST)
                .map(span -> openBegin ? new Stay(Integer.MIN_VALUE, span.lastYear())
                        : new Stay(span.year(), span.precision() == Span.Precision.INTERVAL ? span.lastYear() : Integer.MAX_VALUE));
    }

    /** The year at a share of the way, 0 to 1. */
    public int at(double share) {
        return (int) Math.round(first + Math.clamp(share, 0, 1) * (last - first));
    }

    /** Where a year lies on the way, 0 to 1; years beyond its ends lie there. */
    public double share(int year) {
        return Math.clamp((double) (year - first) / (last - first), 0, 1);
    }

    /** The year before in which something begins; the first where nothing does any more. */
    public int before(int year) {
        for (int before = Math.min(last, year - 1); before >= first; before--) {
            if (begun.get(before - first) > 0) {
                return before;
            }
        }
        return first;
    }

    /** The next year in which something begins; the last where nothing does any more. */
    public int next(int year) {
        for (int next = Math.max(first, year + 1); next <= last; next++) {
            if (begun.get(next - first) > 0) {
                return next;
            }
        }
        return last;
    }
}
