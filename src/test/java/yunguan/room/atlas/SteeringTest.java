package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Item.Position;

class SteeringTest {

    private static final MapArea AREA = new MapArea(119.255, 26.03, 119.372, 26.09);
    private static final Position COURTYARD = new Position(26.0635, 119.2925);

    private final Steering steering = new Steering(AREA, 11, Steering.startOf(AREA), () -> { });

    @BeforeEach
    void open() {
        steering.resize(1267, 821);
    }

    @Test
    void draggingStopsAtTheEdgeOfTheArea() {
        steering.go(Steering.view(COURTYARD, 16));
        assertTrue(steering.drag(300, 0), "there is room to the west");
        steering.drag(1_000_000, 1_000_000);
        assertFalse(steering.drag(10, 10), "the corner is the end");
        Steering.Spot corner = steering.at(new Position(AREA.north(), AREA.west()));
        assertEquals(0, corner.x(), 1);
        assertEquals(0, corner.y(), 1);
    }

    @Test
    void zoomStaysWithinItsRangeAndTheFarthestShowsTheWholeArea() {
        steering.go(Steering.view(COURTYARD, 40));
        assertEquals(18, steering.zoom());
        steering.go(Steering.view(COURTYARD, 1));
        assertEquals(steering.farthest(), steering.zoom());
        Steering.Spot corner = steering.at(new Position(AREA.south(), AREA.east()));
        assertEquals(1267, corner.x(), 1, "it just fits, with paper above and below");
        assertTrue(corner.y() < 821);
        assertEquals(steering.farthest(), steering.step(-1));
    }

    @Test
    void stepsGoToWholeZooms() {
        steering.go(Steering.view(COURTYARD, 15.3));
        assertEquals(16, steering.step(1));
        assertEquals(15, steering.step(-1));
        steering.go(Steering.view(COURTYARD, 15));
        assertEquals(16, steering.step(1));
        assertEquals(14, steering.step(-1));
    }

    @Test
    void aWholeZoomLiesOnWholePixels() {
        steering.go(Steering.view(COURTYARD, 17));
        for (int i = 0; i < 5; i++) {
            steering.drag(13.37, -7.77);
            double left = steering.view().x() * Mercator.side(17) - steering.width() / 2;
            double top = steering.view().y() * Mercator.side(17) - steering.height() / 2;
            assertEquals(Math.rint(left), left, 1e-6);
            assertEquals(Math.rint(top), top, 1e-6);
        }
    }

    @Test
    void zoomingKeepsThePointUnderTheFinger() {
        steering.go(Steering.view(COURTYARD, 16));
        Steering.Spot before = steering.at(COURTYARD);
        steering.go(steering.zoomed(17, before.x(), before.y()));
        assertEquals(before.x(), steering.at(COURTYARD).x(), 1);
        assertEquals(before.y(), steering.at(COURTYARD).y(), 1);
    }

    @Test
    void theFirstLookFillsTheMapAtWhateverZoom() {
        List<Position> places = List.of(COURTYARD, new Position(26.05326, 119.35131));
        steering.go(steering.fill(places, 50, 0, 16));
        assertTrue(steering.zoom() > 14 && steering.zoom() < 15, steering.zoom() + ", between whole zooms");
        assertEquals(50, steering.at(COURTYARD).x(), 1);
    }

    @Test
    void whatLiesUnderAPointIsWhatIsDrawnThere() {
        steering.go(Steering.view(COURTYARD, 15.37));
        Steering.Spot spot = steering.at(new Position(26.06, 119.30));
        assertEquals(26.06, steering.from(spot.x(), spot.y()).latitude(), 1e-9);
        assertEquals(119.30, steering.from(spot.x(), spot.y()).longitude(), 1e-9);
    }

    @Test
    void fittingShowsEveryPositionAtAWholeZoom() {
        List<Position> stops = List.of(COURTYARD, new Position(26.05326, 119.35131), new Position(26.0712, 119.301));
        steering.go(steering.fit(stops, 90, 0, 100, 16));
        assertEquals(Math.rint(steering.zoom()), steering.zoom());
        for (Position stop : stops) {
            Steering.Spot spot = steering.at(stop);
            assertTrue(spot.x() >= 89 && spot.x() <= 1267 - 89 && spot.y() >= 89 && spot.y() <= 821 - 189, spot.toString());
        }
        steering.go(steering.fit(stops, 40, 160, 100, 16));
        assertTrue(stops.stream().map(steering::at).allMatch(spot -> spot.y() >= 199 && spot.y() <= 821 - 139), "nor under what lies upon the map at its top");
        steering.go(steering.fit(List.of(COURTYARD), 90, 0, 100, 16));
        assertEquals(16, steering.zoom(), "a single place is not looked at through a microscope");
    }
}
