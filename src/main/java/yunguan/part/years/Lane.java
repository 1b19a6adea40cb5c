package yunguan.part.years;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Heading;

/** The dated things of one strand, in the order of their days. */
final class Lane {

    private final @Nullable Heading heading;
    private final List<Dated> things;
    private final double[] days;

    /** @param heading {@code null}: what stands in no strand, or all strands in one lane @param things in the order of their days */
    Lane(@Nullable Heading heading, List<Dated> things) {
        this.heading = heading;
        this.things = List.copyOf(things);
        days = things.stream().mapToDouble(one -> one.span().from()).toArray();
    }

    @Nullable Heading heading() {
        return heading;
    }

    List<Dated> things() {
        return things;
    }

    /** The first thing that begins on this day or later; how many there are where none does. */
    int from(double day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether something stands in it. */
    boolean holds(Dated thing) {
        for (int i = from(thing.span().from()); i < days.length && days[i] == thing.span().from(); i++) {
            if (things.get(i) == thing) {
                return true;
            }
        }
        return false;
    }

    /** How many begin between two days, the second not counted. */
    int count(double from, double to) {
        return from(to) - from(from);
    }
}
