package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;

/** Over what the map flies by itself. */
class TrailFlightTest {

    private static final List<Position> WAY = List.of(new Position(26.05, 119.30), new Position(26.05, 119.31), new Position(26.05, 119.34));

    private static Card card(Kind kind) {
        return new Card(1, kind.sheet(), kind, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
    }

    @Test
    void itFliesFromStopToStop() {
        Atlas.Pin stop = new Atlas.Pin(card(Kind.PLACE), new Site(new Position(26.06, 119.31), 0, LangText.EMPTY), "");
        assertEquals(List.of(new Position(26.06, 119.31)), TrailFlight.over(new Atlas.Trail(card(Kind.TRAIL), List.of(stop), WAY, 0)));
    }

    @Test
    void aWalkWithoutStopsIsLookedAtAlongItsLength() {
        List<Position> over = TrailFlight.over(new Atlas.Trail(card(Kind.TRAIL), List.of(), WAY, 0));
        assertEquals(5, over.size());
        assertEquals(119.30, over.getFirst().longitude(), 1e-9);
        assertEquals(119.32, over.get(2).longitude(), 1e-6, "half of its length, not half of its points");
        assertEquals(119.34, over.getLast().longitude(), 1e-6);
        assertEquals(26.05, TrailFlight.at(List.of(WAY.getFirst(), WAY.getFirst()), 0.5).latitude(), 1e-9);
    }

    @Test
    void theEdgeOfTheMapCutsNoNumber() {
        Fx.run(() -> {
            LayerSign sign = new LayerSign(List.of(1, 12), Color.DARKRED, 1.6);
            Text number = (Text) sign.getChildren().getLast();
            for (double[] inside : new double[][] {{30, 20}, {270, 180}, {150, 100}}) {
                sign.stands(inside[0], inside[1], 60, 40, 300, 200);
                assertTrue(number.isVisible(), Arrays.toString(inside));
            }
            for (double[] cut : new double[][] {{25, 100}, {275, 100}, {150, 15}, {150, 185}, {-40, 100}}) {
                sign.stands(cut[0], cut[1], 60, 40, 300, 200);
                assertFalse(number.isVisible(), Arrays.toString(cut));
            }
        });
    }
}
