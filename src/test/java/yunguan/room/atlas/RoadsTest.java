package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Item.Position;

/** Ways along surveyed roads: around a block where the straight line would go through it. */
class RoadsTest {

    /** Three sides of a block of about 1 km by 1.1 km, and a road elsewhere that does not meet them. */
    private static final Roads ROADS = Roads.read("""
            {"roads": [[[119.30, 26.05], [119.30, 26.06], [119.31, 26.06]], [[119.31, 26.06], [119.31, 26.05]], [[119.40, 26.05], [119.41, 26.05]]]}
            """.getBytes(StandardCharsets.UTF_8));
    private static final Position CORNER = new Position(26.05, 119.30);
    private static final Position ACROSS = new Position(26.05, 119.31);

    @Test
    void theWayGoesAlongTheRoadsAndNotAcrossTheBlock() {
        Roads.Ways ways = ROADS.from(CORNER).orElseThrow();
        double block = Walking.metres(CORNER, new Position(26.06, 119.30));
        double top = Walking.metres(new Position(26.06, 119.30), new Position(26.06, 119.31));
        assertEquals(2 * block + top, ways.to(ACROSS).orElseThrow(), 1);
        assertEquals(block / 2, ways.to(new Position(26.055, 119.30)).orElseThrow(), 1, "a door in the middle of the first road");
        assertEquals(OptionalDouble.empty(), ways.to(new Position(26.05, 119.405)), "other roads do not meet these");
        assertEquals(OptionalDouble.empty(), ways.to(new Position(26.055, 119.305)), "half a kilometre off every road");
        assertEquals(Optional.empty(), ROADS.from(new Position(26.055, 119.305)));
    }

    @Test
    void aDoorBesideTheRoadIsReachedOnFootToo() {
        double beside = 40 / Walking.METRES_A_DEGREE;
        double way = ROADS.from(new Position(26.05, 119.30)).orElseThrow().to(new Position(26.06 + beside, 119.305)).orElseThrow();
        double road = Walking.metres(CORNER, new Position(26.06, 119.30)) + Walking.metres(new Position(26.06, 119.30), new Position(26.06, 119.305));
        assertEquals(road + 40, way, 1);
    }

    @Test
    void fifteenMinutesEndInTheMiddleOfARoad() {
        List<List<Position>> reached = ROADS.from(CORNER).orElseThrow().within(Walking.QUARTER);
        double length = reached.stream().mapToDouble(piece -> Walking.metres(piece.getFirst(), piece.getLast())).sum();
        assertEquals(Walking.QUARTER, length, 1, "one way alone leads from here");
    }

    @Test
    void whereRoadsAreSurveyedTheyAreWalkedAndOtherwiseItIsTheStraightLine() {
        Walking road = Walking.between(ROADS.from(CORNER), CORNER, 0, ACROSS, 0);
        assertTrue(road.byRoad());
        assertEquals("atlas.walk.road.kilometres", road.key("atlas.walk"));
        assertEquals(43, road.minutes());
        Walking straight = Walking.between(ROADS.from(CORNER), CORNER, 0, new Position(26.055, 119.305), 0);
        assertFalse(straight.byRoad());
        assertEquals("atlas.between.metres", straight.key("atlas.between"));
        assertEquals(0, Walking.between(ROADS.from(CORNER), CORNER, 0, ACROSS, 900).minutes(), "the same honesty: off by more than a quarter");
    }

    @Test
    void theNearestRoadIsFoundAmongManyWhereverItRuns() {
        StringBuilder net = new StringBuilder("{\"roads\": [[[119.0, 26.05], [120.0, 26.05]]"); // one is longer than any square
        for (int i = 0; i < 300; i++) {
            net.append(", [[119.3, %s], [119.3005, %s]]".formatted(26.06 + i * 0.001, 26.06 + i * 0.001));
        }
        Roads roads = Roads.read(net.append("]}").toString().getBytes(StandardCharsets.UTF_8));
        double beside = 79 / Walking.METRES_A_DEGREE;
        for (int i = 0; i < 300; i++) {
            assertTrue(roads.from(new Position(26.06 + i * 0.001 - beside, 119.3002)).isPresent() && roads.from(new Position(26.06 + i * 0.001, 119.3005 + beside)).isPresent());
            assertTrue(roads.from(new Position(26.06 + i * 0.001, 119.302)).isEmpty());
        }
        assertTrue(roads.from(new Position(26.05 + beside, 119.77)).isPresent());
    }

    @Test
    void whatIsNoNetGivesNone() {
        assertTrue(Roads.read("{".getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertTrue(Roads.read("{\"roads\": [[[119.3, 26.05]], [[\"x\", 1]]]}".getBytes(StandardCharsets.UTF_8)).isEmpty());
    }
}
