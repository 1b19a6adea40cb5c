package yunguan.part.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What of a lane can be shown as cards at one scale so that none lies over another: the weightiest first, each in the first row that has
 * room. It depends on the scale alone and not on where one looks, so that no card comes and goes while the line is dragged.
 */
final class Sieve {

    private Sieve() {
    }

    /** A card of the lane: which of its things, and in which row. */
    record Place(int thing, int row) { }

    /**
     * Chooses.
     *
     * @param things  in the order of their days
     * @param widths  of their cards, in pixels
     * @param gap     between two cards, in pixels
     * @param perDay  pixels of a day
     * @return in the order of their days
     */
    static List<Place> choose(List<Dated> things, double[] widths, double gap, int rows, double perDay) {
        List<TreeMap<Double, Double>> taken = new ArrayList<>(); // where each card of a row begins and ends
        for (int row = 0; row < rows; row++) {
            taken.add(new TreeMap<>());
        }
        List<Place> chosen = new ArrayList<>();
        IntStream.range(0, things.size()).boxed().sorted(Comparator.comparingInt(at -> things.get(at).rank())).forEach(at -> {
            double begins = things.get(at).span().from() * perDay;
            double ends = begins + widths[at];
            for (int row = 0; row < rows; row++) {
                var before = taken.get(row).floorEntry(begins);
                var behind = taken.get(row).ceilingKey(begins);
                if ((before == null || before.getValue() + gap <= begins) && (behind == null || ends + gap <= behind)) {
                    taken.get(row).put(begins, ends);
                    chosen.add(new Place(at, row));
                    return;
                }
            }
        });
        chosen.sort(Comparator.comparingInt(Place::thing));
        return chosen;
    }
}
