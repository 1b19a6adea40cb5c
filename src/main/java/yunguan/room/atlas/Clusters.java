package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what would lie upon each other on the screen into one sign, the most important of it in front. All in pixels. */
final class Clusters {

    /** What lies together: the numbers of all, the most important first, and where the sign of it stands. */
    record Cluster(List<Integer> members, double x, double y) { }

    private final double reach;
    private final Map<Long, List<Cluster>> cells = new HashMap<>();
    private final List<Cluster> all = new ArrayList<>();

    private Clusters(double reach) {
        this.reach = reach;
    }

    /**
     * Gathers signs.
     *
     * @param spots the most important first
     * @param sure  so many at the beginning stand alone in any case
     * @param reach how near two signs may not come
     */
    static List<Cluster> of(List<Steering.Spot> spots, int sure, double reach) {
        Clusters clusters = new Clusters(reach);
        for (int i = 0; i < spots.size(); i++) {
            clusters.put(i, spots.get(i), i < sure);
        }
        return clusters.all;
    }

    private void put(int number, Steering.Spot at, boolean alone) {
        long column = (long) Math.floor(at.x() / reach);
        long row = (long) Math.floor(at.y() / reach);
        Cluster nearest = null;
        double least = reach;
        for (long right = column - 1; right <= column + 1 && !alone; right++) {
            for (long down = row - 1; down <= row + 1; down++) {
                for (Cluster there : cells.getOrDefault(Boxes.key(right, down), List.of())) {
                    double away = Math.hypot(there.x() - at.x(), there.y() - at.y());
                    if (away < least) {
                        least = away;
                        nearest = there;
                    }
                }
            }
        }
        if (nearest != null) {
            nearest.members().add(number);
            return;
        }
        Cluster fresh = new Cluster(new ArrayList<>(List.of(number)), at.x(), at.y());
        all.add(fresh);
        if (!alone) { // nobody is hidden behind what is open
            cells.computeIfAbsent(Boxes.key(column, row), key -> new ArrayList<>()).add(fresh);
        }
    }
}
