package yunguan.pack.mapping;

import java.util.ArrayList;
import java.util.List;

/** Chaikin's cutting of corners: a diagram has few points and should not show its corners. The ends of a line stay where they are. */
final class Softening {

    private Softening() {
    }

    static List<double[]> of(List<double[]> line, int times, boolean ring) {
        List<double[]> softened = line;
        for (int time = 0; time < times && line.size() > 2; time++) {
            List<double[]> cut = new ArrayList<>(2 * softened.size() + 2);
            if (!ring) {
                cut.add(softened.getFirst());
            }
            for (int i = 0; i + 1 < softened.size(); i++) {
                double[] from = softened.get(i);
                double[] to = softened.get(i + 1);
                cut.add(between(from, to, 0.25));
                cut.add(between(from, to, 0.75));
            }
            cut.add(ring ? cut.getFirst() : softened.getLast());
            softened = cut;
        }
        return softened;
    }

    private static double[] between(double[] from, double[] to, double share) {
        return new double[] {from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share};
    }
}
