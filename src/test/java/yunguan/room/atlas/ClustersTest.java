package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What would lie upon each other is one sign. */
class ClustersTest {

    private static List<Steering.Spot> spots(int count) {
        Random random = new Random(7);
        List<Steering.Spot> spots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            spots.add(new Steering.Spot(random.nextDouble() * 1200 - 600, random.nextDouble() * 800 - 400));
        }
        return spots;
    }

    @Test
    void everyPlaceIsUnderOneSignAndSignsKeepApart() {
        List<Clusters.Cluster> clusters = Clusters.of(spots(2000), 0, 50);
        assertEquals(2000, clusters.stream().mapToInt(cluster -> cluster.members().size()).sum());
        assertEquals(2000, clusters.stream().flatMap(cluster -> cluster.members().stream()).distinct().count());
        for (Clusters.Cluster one : clusters) {
            assertEquals(one.members().stream().min(Integer::compare).orElseThrow(), one.members().getFirst(), "the most important is in front");
            for (Clusters.Cluster other : clusters) {
                assertTrue(one == other || Math.hypot(one.x() - other.x(), one.y() - other.y()) >= 50);
            }
        }
    }

    @Test
    void whatMustBeSeenStandsAlone() {
        List<Steering.Spot> same = List.of(new Steering.Spot(1, 1), new Steering.Spot(1, 1), new Steering.Spot(1, 1), new Steering.Spot(2, 2));
        List<Clusters.Cluster> clusters = Clusters.of(same, 2, 50);
        assertEquals(List.of(List.of(0), List.of(1), List.of(2, 3)), clusters.stream().map(Clusters.Cluster::members).toList());
    }

    @Test
    void farApartNothingIsGathered() {
        assertEquals(3, Clusters.of(List.of(new Steering.Spot(-60, 0), new Steering.Spot(0, 0), new Steering.Spot(60, 0)), 0, 50).size());
    }

    @Test
    void aLineDrawsItselfFromItsBeginning() {
        List<Double> line = List.of(0.0, 0.0, 30.0, 0.0, 30.0, 10.0);
        assertEquals(List.of(0.0, 0.0), SignPainter.begun(line, 0));
        assertEquals(List.of(0.0, 0.0, 20.0, 0.0), SignPainter.begun(line, 0.5));
        assertEquals(List.of(0.0, 0.0, 30.0, 0.0, 30.0, 5.0), SignPainter.begun(line, 0.875));
        assertEquals(line, SignPainter.begun(line, 1));
    }
}
