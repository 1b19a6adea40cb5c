package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Item.Position;
import yunguan.ui.DoubleTap;
import yunguan.ui.Give;

/** What fingers do to the map: where nothing may move by itself, and where it runs on. */
class MapHandTest {

    private static final MapArea AREA = new MapArea(119.255, 26.03, 119.372, 26.09);
    /** In pixels. */
    private static final double MILLIMETRE = 2;
    private static final Position COURTYARD = new Position(26.0635, 119.2925);

    private final Steering steering = new Steering(AREA, 11, Steering.startOf(AREA), () -> { });
    private final List<String> taps = new ArrayList<>();
    private Pane map;
    private MapHand hand;
    private int rests;
    private boolean still = true;

    @BeforeEach
    void open() {
        steering.resize(1267, 821);
        steering.go(Steering.view(COURTYARD, 15));
        Fx.run(() -> {
            map = new Pane();
            StackPane root = new StackPane(map);
            root.getStyleClass().add("mode-still");
            new Scene(root, 1267, 821);
            hand = new MapHand(steering, MILLIMETRE, new Give(map), () -> still, (x, y) -> {
                taps.add(Math.round(x) + "," + Math.round(y));
                return x < 600;
            }, () -> rests++);
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
            hand.let(0, 0);
            assertEquals(15 + Math.log(1.5) / Math.log(2), steering.zoom(), 1e-9, "it stays as the fingers left it");
        });
    }

    /** Fingers move in many small steps; what the map has grown by in the end is what they have, within 2 %. */
    @Test
    void aPinchIsAsLargeAsTheFingersWent() {
        for (double ratio : new double[] {2, 1.3, 1.015, 0.5, 0.77}) {
            Fx.run(() -> {
                steering.go(Steering.view(COURTYARD, 15));
                double side = Mercator.side(steering.zoom());
                for (int step = 0; step < 60; step++) {
                    zoom(Math.pow(ratio, 1.0 / 60), 500, 400);
                }
                zoomEnds();
                assertEquals(1, Mercator.side(steering.zoom()) / side / ratio, 0.02, "fingers " + ratio);
            });
        }
    }

    @Test
    void twoTapsOnOpenGroundGoNearerThereAndOnAPlaceTheyDoNot() {
        Fx.run(() -> {
            hand.tapped(900, 300, 1_000_000_000L);
            assertEquals(15, steering.zoom());
            Position under = steering.from(903, 301);
            hand.tapped(903, 301, 1_300_000_000L);
            assertEquals(16, steering.zoom());
            assertEquals(903, steering.at(under).x(), 4);
            hand.tapped(100, 300, 5_000_000_000L);
            hand.tapped(100, 300, 5_200_000_000L);
            assertEquals(16, steering.zoom(), "a place was meant");
            hand.tapped(900, 300, 9_000_000_000L);
            hand.tapped(900, 300, 9_900_000_000L);
            assertEquals(16, steering.zoom(), "two single taps");
        });
    }

    @Test
    void afterADragHomeAndZoomDoWhatTheySay() {
        Fx.run(() -> {
            Steering.View home = steering.view();
            for (int i = 0; i < 3; i++) {
                hand.down(100, 100);
                hand.follows(-333, 77);
                hand.let(0, 0);
                Position middle = steering.middle();
                hand.step(1);
                assertEquals(16, steering.zoom());
                assertEquals(middle.latitude(), steering.middle().latitude(), 1e-4, "about the middle, where the drag has left it");
                assertEquals(middle.longitude(), steering.middle().longitude(), 1e-4);
                int before = rests;
                hand.lead(home);
                assertEquals(home, steering.view());
                assertTrue(rests > before, "whoever sets names hears that it has come to rest");
            }
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
    void twoTapsBelongTogetherWithinTwelveMillimetresWhateverThePixels() {
        DoubleTap coarse = new DoubleTap(1);
        assertFalse(coarse.second(100, 100, 1_000_000_000L));
        assertFalse(coarse.second(113, 100, 1_200_000_000L), "13 mm apart");
        DoubleTap fine = new DoubleTap(4);
        assertFalse(fine.second(100, 100, 1_000_000_000L));
        assertTrue(fine.second(144, 100, 1_200_000_000L), "11 mm apart");
    }

    @Test
    void aTapOnAMapThatRestsDrawsNothingAnew() {
        Fx.run(() -> {
            hand.rest();
            int before = rests;
            hand.tapped(900, 300, 1_000_000_000L);
            assertEquals(before, rests);
            steering.go(Steering.view(COURTYARD, 15.004)); // so near a whole zoom that it goes there
            hand.tapped(100, 300, 9_000_000_000L);
            assertEquals(15, steering.zoom());
            assertEquals(before + 1, rests, "what was caught under way is drawn where it rests");
        });
    }

    @Test
    void anArrowTellsThatTheMapRestsElsewhereAndAStrangeKeyEndsNoFlight() {
        Fx.run(() -> {
            int before = rests;
            Position middle = steering.middle();
            assertTrue(hand.key(KeyCode.RIGHT));
            assertTrue(steering.middle().longitude() > middle.longitude());
            assertEquals(before + 1, rests, "names are set anew");
            still = false;
            Steering.View from = steering.view();
            hand.lead(Steering.view(COURTYARD, 18));
            assertFalse(hand.key(KeyCode.A));
            assertEquals(from, steering.view(), "it has not jumped to the end");
        });
        Fx.until("the flight ends by itself", () -> steering.zoom() == 18);
    }

    @Test
    void whatIsLetGoRunsOnAndRestsFarther() {
        still = false;
        steering.go(Steering.view(new Position(26.06, 119.31), 17));
        double[] at = new double[2];
        Fx.run(() -> {
            assertFalse(hand.down(100, 100));
            hand.follows(50, 0);
            at[0] = steering.middle().longitude();
            rests = 0;
            hand.let(2000, 0);
        });
        Fx.until("it rests", () -> rests == 1);
        Fx.run(() -> {
            at[1] = steering.middle().longitude();
            double pixels = (Mercator.x(at[0]) - Mercator.x(at[1])) * Mercator.side(steering.zoom());
            assertTrue(pixels > 150 && pixels < 1000, "it ran on by " + pixels + " pixels, the way the finger went");
            hand.down(100, 100);
            hand.let(1000, 0);
        });
        Fx.until("it runs", () -> steering.middle().longitude() < at[1]);
        Fx.run(() -> {
            assertTrue(hand.down(300, 300), "a tap that stops it chooses nothing");
            at[0] = steering.middle().longitude();
        });
        Fx.run(() -> assertEquals(at[0], steering.middle().longitude(), "a finger holds it"));
    }

    @Test
    void aFingerEndsAFlightAndHomeAndZoomStillDoWhatTheySay() {
        still = false;
        Steering.View home = steering.view();
        Steering.View far = Steering.view(new Position(26.05, 119.36), 16);
        Fx.run(() -> hand.lead(far));
        Fx.until("it is on its way", () -> !steering.view().equals(home));
        Steering.View[] held = new Steering.View[1];
        Fx.run(() -> {
            assertTrue(hand.down(400, 400), "nor one that ends a flight");
            held[0] = steering.view();
            assertFalse(held[0].equals(far));
        });
        Fx.run(() -> {
            assertEquals(held[0], steering.view(), "it waits under the finger");
            hand.follows(30, 0);
            hand.let(0, 0);
            double zoom = Math.floor(steering.zoom() + 1e-9) + 1;
            hand.step(1);
            assertTrue(zoom <= 18);
            held[0] = new Steering.View(0, 0, zoom);
        });
        Fx.until("one zoom nearer", () -> steering.zoom() == held[0].zoom());
        Fx.run(() -> hand.lead(home));
        Fx.until("home", () -> steering.view().equals(home));
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
