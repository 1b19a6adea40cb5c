package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Item.Position;
import yunguan.ui.Give;

/** What fingers do to the map, where nothing may move by itself. */
class MapHandTest {

    private static final MapArea AREA = new MapArea(119.255, 26.03, 119.372, 26.09);
    private static final Position COURTYARD = new Position(26.0635, 119.2925);

    private final Steering steering = new Steering(AREA, 11, Steering.startOf(AREA), () -> { });
    private final List<String> taps = new ArrayList<>();
    private Pane map;
    private MapHand hand;

    @BeforeEach
    void open() {
        steering.resize(1267, 821);
        steering.go(Steering.view(COURTYARD, 15));
        Fx.run(() -> {
            map = new Pane();
            StackPane root = new StackPane(map);
            root.getStyleClass().add("mode-still");
            new Scene(root, 1267, 821);
            hand = new MapHand(steering, new Give(map), () -> true, (x, y) -> taps.add(Math.round(x) + "," + Math.round(y)));
        });
    }

    private void zoom(double factor, double x, double y) {
        hand.pinched(new ZoomEvent(ZoomEvent.ZOOM, x, y, x, y, false, false, false, false, true, false, factor, factor, null));
    }

    private void zoomEnds() {
        hand.pinchEnded(new ZoomEvent(ZoomEvent.ZOOM_FINISHED, 0, 0, 0, 0, false, false, false, false, true, false, 1, 1, null));
    }

    @Test
    void bothFingersKeepWhatLiesUnderThem() {
        Fx.run(() -> {
            Steering.Spot courtyard = steering.at(COURTYARD);
            hand.down(courtyard.x(), courtyard.y());
            hand.follows(40, 10);
            zoom(1.5, courtyard.x() + 40, courtyard.y() + 10);
            assertEquals(15 + Math.log(1.5) / Math.log(2), steering.zoom(), 1e-9);
            assertEquals(courtyard.x() + 40, steering.at(COURTYARD).x(), 1);
            assertEquals(courtyard.y() + 10, steering.at(COURTYARD).y(), 1);
            zoomEnds();
            assertTrue(steering.zoom() != Math.rint(steering.zoom()), "it does not move under the finger that is left");
            hand.let(0, 0);
            assertEquals(16, steering.zoom(), "at rest it is sharp");
        });
    }

    @Test
    void aShakyTapMeansThePlaceWhereItCameDown() {
        Fx.run(() -> {
            Steering.View before = steering.view();
            hand.down(100, 100);
            hand.follows(9, 4);
            hand.springsBack();
            hand.tapped(100, 100);
            assertEquals(before, steering.view());
            assertEquals(List.of("100,100"), taps);
        });
    }

    @Test
    void theEdgeGivesAndComesBack() {
        Fx.run(() -> {
            hand.down(100, 100);
            hand.follows(100_000, 0);
            Steering.View edge = steering.view();
            hand.follows(60, 0);
            assertTrue(map.getTranslateX() > 5, "it gives");
            double given = map.getTranslateX();
            hand.follows(-30, 0);
            assertTrue(map.getTranslateX() <= given && steering.view().equals(edge), "first what was given is taken back");
            hand.let(0, 0);
            assertEquals(0, map.getTranslateX());
            assertEquals(edge, steering.view());
        });
    }
}
