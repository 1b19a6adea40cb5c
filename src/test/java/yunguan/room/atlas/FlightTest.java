package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import yunguan.catalogue.Item.Position;

/** The way of the map from one view to another. */
class FlightTest {

    private static final Steering.View WEST = Steering.view(new Position(26.0635, 119.2725), 16);
    private static final Steering.View EAST = Steering.view(new Position(26.0533, 119.3513), 17);

    @Test
    void itBeginsAndEndsWhereItShould() {
        Flight flight = new Flight(WEST, EAST, 1267);
        assertEquals(WEST, flight.at(0));
        assertEquals(EAST, flight.at(1));
        assertEquals(WEST.zoom(), flight.at(0.001).zoom(), 0.05);
        assertEquals(EAST.zoom(), flight.at(0.999).zoom(), 0.05);
        assertEquals(EAST.x(), flight.at(0.999).x(), 1e-6);
        assertTrue(flight.seconds() >= 0.5 && flight.seconds() <= 2.2);
    }

    @Test
    void itRisesUntilBothAreInSightAndNeverGoesBack() {
        Flight flight = new Flight(WEST, EAST, 1267);
        double lowest = 20;
        double before = WEST.x();
        double downBefore = WEST.y();
        for (int i = 1; i < 100; i++) {
            Steering.View at = flight.at(i / 100.0);
            assertTrue(at.x() >= before - 1e-12 && at.y() >= downBefore - 1e-12, "longitude and latitude are both eased");
            before = at.x();
            downBefore = at.y();
            lowest = Math.min(lowest, at.zoom());
        }
        assertTrue(lowest < 15.5, "it rises: " + lowest);
    }

    @Test
    void atOnePlaceItOnlyGoesNearer() {
        Flight flight = new Flight(WEST, new Steering.View(WEST.x(), WEST.y(), 12), 1267);
        double before = 16;
        for (int i = 1; i <= 20; i++) {
            Steering.View at = flight.at(i / 20.0);
            assertEquals(WEST.x(), at.x(), 1e-12);
            assertTrue(at.zoom() <= before && at.zoom() >= 12);
            before = at.zoom();
        }
    }
}
