package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.LangText;

/** The signs of places on a real screen, and which of them a finger means. */
class MapSignsTest extends MapOnScreen {

    @Test
    void whatIsOpenOfAnotherTimeIsFadedAndSmallSignsKeepTheirShape() {
        Atlas.Pin gone = dated("a", "1921/1927", 119.2925);
        show(List.of(gone, dated("b", "1949", 119.3513)));
        Fx.run(() -> {
            model.open(new Atlas.Trail(card("t"), List.of(gone, model.pins().getLast()), List.of(), 0));
            model.show(1950);
            List<Double> seen = signs().stream().map(Node::getOpacity).sorted().toList();
            assertEquals(2, seen.size());
            assertTrue(seen.getFirst() < 0.5 && seen.getLast() == 1, seen.toString());
            SignPainter paint = new SignPainter(model, map.surface().steering(), around.scale(), around::em, javafx.scene.paint.Color.RED, true);
            assertEquals(javafx.scene.shape.Circle.class, paint.make(paint.look(List.of(gone), null, false, false)).getClass(), "the first layer's signs are round");
        });
    }

    @Test
    void aPlaceToWhichAWalkComesBackShowsTheNumbersOfAllItsStops() {
        Atlas.Pin middle = pinned("m", 26.0635, 119.2985);
        Atlas.Pin turn = pinned("t", 26.0632, 119.3100);
        Fx.run(() -> root.setStyle("-fx-font-size: " + around.em() + "px;")); // numbers are as large as on the kiosk
        show(List.of(pinned("a", 26.0635, 119.2925), middle, turn));
        Atlas.Trail round = new Atlas.Trail(card("round"), List.of(model.pins().getFirst(), middle, turn, middle), List.of(), 0);
        Fx.run(() -> model.open(round));
        assertEquals(Set.of("1", "2·4", "3"), Fx.on(this::numbers));
        assertEquals(List.of(round.way().subList(0, 3)), round.pieces(), "the way back lies upon the way there, and dashes are drawn once");
        Atlas.Trail on = new Atlas.Trail(card("on"), List.of(middle, turn, middle, model.pins().getFirst()), List.of(), 0);
        assertEquals(List.of(on.way().subList(0, 2), on.way().subList(2, 4)), on.pieces());
        Atlas.Trail drawn = new Atlas.Trail(card("drawn"), on.stops(), round.way(), 0);
        assertEquals(List.of(round.way()), drawn.pieces(), "a drawn line is drawn as it is");
        Fx.run(() -> {
            root.applyCss();
            root.layout();
            for (Node sign : signs()) {
                Text written = (Text) Objects.requireNonNull(sign.lookup(".layer-sign-number"));
                var sides = Objects.requireNonNull(written.getParent()).getLayoutBounds();
                assertTrue(written.getLayoutBounds().getWidth() < sides.getWidth() - sides.getHeight() / 4, "it lies within its sign: " + written);
                assertEquals(0, sides.getWidth() / 2 + written.getParent().getLayoutX(), 0.6, "whose middle is the place");
            }
            Node wide = signs().stream().filter(sign -> yunguan.ui.Placed.otherWay(sign).orElse("").equals("stop-m")).findFirst().orElseThrow();
            for (Node name : root.lookupAll(".pin-name")) {
                assertFalse( name.getBoundsInParent().intersects(wide.getBoundsInParent()), "no name lies upon it");
            }
        });
        Fx.run(() -> model.openStop(4));
        Fx.until("where one stands, it is that stop", () -> numbers().equals(Set.of("1", "4", "3"))); // what goes is there for two pulses more
    }

    /** What is written in the signs of stops. On the screen's own thread. */
    private Set<String> numbers() {
        Set<String> numbers = new java.util.HashSet<>();
        root.lookupAll(".layer-sign-number").forEach(number -> numbers.add(((Text) number).getText()));
        return numbers;
    }

    @Test
    void inStrongContrastEveryUncertainPlaceHasADashedEdge() {
        for (boolean strong : new boolean[] {false, true}) {
            Fx.run(() -> {
                map.surface().go(Steering.view(new Position(26.0635, 119.2925), 17));
                SignPainter paint = new SignPainter(model, map.surface().steering(), around.scale(), around::em, javafx.scene.paint.Color.RED, strong);
                var area = (javafx.scene.shape.Circle) paint.uncertainty(model.pins().getFirst(), false, new Steering.Spot(0, 0)).orElseThrow();
                assertEquals(strong, area.getStroke() != null && !area.getStrokeDashArray().isEmpty());
            });
        }
    }

    @Test
    void whatLiesTogetherOpensByTouchAndWhatNeverComesApartIsAskedFor() {
        Atlas.Pin twin = pinned("c", 26.0635, 119.29251);
        Atlas.Pin near = pinned("d", 26.0640, 119.2931);
        show(List.of(pinned("a", 26.0635, 119.2925), twin, near, pinned("b", 26.0532, 119.3513)));
        double before = Fx.on(() -> map.surface().zoom());
        Steering.Spot at = Fx.on(() -> map.surface().steering().at(new Position(26.0635, 119.2925)));
        assertTrue(Fx.on(() -> map.tapped(at.x() + 5, at.y() - 5)), "three under one sign");
        assertTrue(Fx.on(() -> map.surface().zoom()) > before + 0.9, "they come apart");
        assertEquals(null, Fx.on(() -> model.place().get()));
        Steering.Spot still = Fx.on(() -> {
            map.surface().go(Steering.view(new Position(26.0635, 119.2925), 18));
            return map.surface().steering().at(new Position(26.0635, 119.2925));
        });
        assertTrue(Fx.on(() -> map.tapped(still.x(), still.y())));
        assertTrue(Fx.on(() -> Objects.requireNonNull(root.lookup("#place-chooser")).isVisible()), "two at one spot");
        assertEquals(null, Fx.on(() -> model.place().get()), "nothing is opened unasked");
        touch("choose-c");
        assertEquals(twin, Fx.on(() -> model.place().get()));
        assertFalse(Fx.on(() -> Objects.requireNonNull(root.lookup("#place-chooser")).isVisible()));
    }

    @Test
    void whatIsAskedOfTwoPlacesEndsWhenTheMapGoesOn() {
        List<Runnable> goesOn = List.of(() -> map.surface().steering().drag(60, 0), () -> map.surface().step(-1), () -> model.show(1930));
        for (Runnable moves : goesOn) {
            show(List.of(dated("a", "1921", 119.2925), dated("c", "1922", 119.29251), dated("b", "1949", 119.3513)));
            Fx.run(() -> {
                map.surface().go(Steering.view(new Position(26.06, 119.2925), 17));
                Steering.Spot at = map.surface().steering().at(new Position(26.06, 119.2925));
                map.tapped(at.x(), at.y());
                assertTrue(asks());
                map.surface().steering().drag(4, 3);
                assertTrue(asks(), "a finger that shakes means nothing");
                moves.run();
                assertFalse(asks());
            });
        }
    }

    private boolean asks() {
        return Objects.requireNonNull(root.lookup("#place-chooser")).isVisible();
    }

    @Test
    void aSignThatHasGivenWayToAButtonIsNotMeant() {
        Position place = new Position(26.0532, 119.3513);
        Fx.run(() -> {
            map.surface().go(Steering.view(place, 17));
            Steering steering = map.surface().steering();
            Node button = Objects.requireNonNull(root.lookup("#zoom-in"));
            var middle = map.sceneToLocal(button.localToScene(button.getLayoutBounds().getCenterX(), button.getLayoutBounds().getCenterY()));
            Steering.Spot at = steering.at(place);
            assertFalse(pinned(at).isEmpty(), "it can be touched");
            steering.drag(Math.rint(middle.getX() - at.x()), Math.rint(middle.getY() - at.y()));
            assertTrue(pinned(steering.at(place)).isEmpty(), "nobody sees it");
            Atlas.Pin below = model.pins().getLast();
            model.open(below);
            assertFalse(pinned(steering.at(place)).isEmpty(), "what is open stays");
        });
    }

    private List<List<Atlas.Pin>> pinned(Steering.Spot at) {
        return ((PinLayer) root.lookup(".pins")).at(at.x(), at.y());
    }

    /** The nearest within 11 mm of the finger is meant: 10 hit, 12 do not. */
    @Test
    void aFingerMeansWhatLiesWithinElevenMillimetres() {
        double millimetre = around.scale().mm(1);
        show(List.of(pinned("a", 26.0635, 119.2925), pinned("b", 26.0532, 119.3513)));
        Steering.Spot at = Fx.on(() -> {
            map.surface().go(Steering.view(new Position(26.0635, 119.2925), 17));
            return map.surface().steering().at(new Position(26.0635, 119.2925));
        });
        assertFalse(Fx.on(() -> map.tapped(at.x() + 12 * millimetre, at.y())));
        assertEquals(null, Fx.on(() -> model.place().get()));
        assertTrue(Fx.on(() -> map.tapped(at.x() + 10 * millimetre, at.y())));
        assertEquals("a", Fx.on(() -> Objects.requireNonNull(model.place().get()).card().id()));
    }

    @Test
    void twoThousandPlacesAreAsQuickUnderAFingerAsTwenty() {
        java.util.Random random = new java.util.Random(3);
        List<Atlas.Pin> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(pinned("p" + i, 26.045 + random.nextDouble() * 0.03, 119.27 + random.nextDouble() * 0.09));
        }
        show(many);
        int signs = Fx.on(() -> root.lookupAll(".pins").iterator().next().lookupAll(".pin-name").size());
        assertTrue(signs < 200, signs + " names; what nobody could read is not made");
        assertTrue(Fx.on(() -> map.tapped(WIDTH / 2.0, HEIGHT / 2.0)));
    }

    @Test
    void onlyAStatedUncertaintyIsDrawnAsAnArea() {
        Atlas.Pin known = new Atlas.Pin(card("a"), new Site(new Position(26.0635, 119.2925), 300, LangText.EMPTY), "layer");
        Atlas.Pin unknown = new Atlas.Pin(card("b"), new Site(new Position(26.0532, 119.3513), Double.NaN, LangText.EMPTY), "layer");
        show(List.of(known, unknown));
        Fx.run(() -> map.surface().go(Steering.view(new Position(26.058, 119.32), 14)));
        assertEquals(1, Fx.on(() -> root.lookupAll(".map-areas Circle").size()));
    }

    @Test
    void whatSharesASignHasItsAreaAllTheSameAndOfTwoAlikeOneIsEnough() {
        List<Atlas.Pin> pins = new ArrayList<>();
        for (int radius : new int[] {300, 300, 600}) {
            pins.add(new Atlas.Pin(card("p" + pins.size()), new Site(new Position(26.0635, 119.2925), radius, LangText.EMPTY), "layer"));
        }
        show(pins);
        Fx.run(() -> map.surface().go(Steering.view(new Position(26.0635, 119.2925), 15)));
        assertEquals(1, Fx.on(() -> signs().size()));
        assertEquals(2, Fx.on(() -> root.lookupAll(".map-areas Circle").size()));
    }

    /** To make a sign takes long, to move it does not: on a map with very many places that is what a hand feels. */
    @Test
    void whatIsOutOfSightHasNoSignAndASignThatStandsIsNotMadeAnew() {
        java.util.Random random = new java.util.Random(5);
        List<Atlas.Pin> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(pinned("p" + i, 26.045 + random.nextDouble() * 0.03, 119.27 + random.nextDouble() * 0.09));
        }
        show(many);
        Fx.run(() -> map.surface().go(Steering.view(new Position(26.06, 119.315), 16)));
        Set<Node> before = Fx.on(() -> Set.copyOf(signs()));
        assertTrue(before.size() > 20, before.size() + " signs are seen");
        Fx.run(() -> {
            for (Node sign : before) {
                var at = sign.localToScene(sign.getBoundsInLocal());
                assertTrue(at.getMaxX() > -80 && at.getMinX() < WIDTH + 80 && at.getMaxY() > -80 && at.getMinY() < HEIGHT + 80, "nobody sees " + at);
            }
            model.open(many.stream().filter(pin -> map.surface().steering().at(pin.site().position()).x() > WIDTH / 3.0
                    && Math.abs(map.surface().steering().at(pin.site().position()).x() - WIDTH / 2.0) < 200
                    && Math.abs(map.surface().steering().at(pin.site().position()).y() - HEIGHT / 2.0) < 200).findFirst().orElseThrow());
        });
        List<Node> after = Fx.on(this::signs);
        long made = after.stream().filter(sign -> !before.contains(sign)).count();
        assertTrue(made < after.size() / 5, made + " of " + after.size() + " were made anew, though one alone has changed");
        Fx.run(() -> map.surface().steering().drag(-300, -200));
        assertTrue(Fx.on(() -> signs().stream().anyMatch(sign -> sign.isVisible() && sign.localToScene(0, 0).getX() > WIDTH - 250)), "what comes into sight has its sign");
    }
}
