package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Painted;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** "You are here" on the map: a dot in a ring, and a beam whither one looks. */
final class HereSign extends Pane {

    /** In em of running text. */
    private static final double DOT = 0.42;
    private static final double RING = 0.75;
    private static final double BEAM = 3.2;
    /** How wide the beam is, in degrees. */
    private static final double WIDE = 64;

    private final Here here;
    private final Group sign = new Group();
    private final Label words;
    private final DoubleSupplier em;
    private final List<Node> upon;
    private Declutter.@Nullable Side side;

    /** @param upon what covers the map, in the map's pixels */
    HereSign(Here here, Texts texts, Color colour, DoubleSupplier em, List<Node> upon) {
        this.here = here;
        this.em = em;
        this.upon = upon;
        setId("here-sign");
        setMouseTransparent(true);
        double size = em.getAsDouble();
        if (!Double.isNaN(here.facing())) {
            Arc beam = new Arc(0, 0, BEAM * size, BEAM * size, 90 - here.facing() - WIDE / 2, WIDE);
            beam.setType(ArcType.ROUND);
            beam.setFill(new RadialGradient(0, 0, 0, 0, BEAM * size, false, CycleMethod.NO_CYCLE,
                    new Stop(0, colour.deriveColor(0, 1, 1, 0.6)), new Stop(1, colour.deriveColor(0, 1, 1, 0))));
            sign.getChildren().add(beam);
        }
        Circle ring = new Circle(RING * size, Color.WHITE);
        ring.setStroke(colour);
        ring.setStrokeWidth(Math.max(2, size * 0.1));
        words = Touch.label(texts.of("atlas.here"), "pin-name", "here-name");
        sign.getChildren().addAll(ring, new Circle(DOT * size, colour));
        getChildren().addAll(Painted.once(sign), words);
    }

    /** Takes it away. */
    void end() {
        Painted.over(getScene(), List.of(sign));
    }

    /** Finds a side for the words at which they cover nothing; where there is none, the sign stands alone. @param covered what lies on the map, in its pixels */
    void set(List<Declutter.Box> covered, Steering steering) {
        words.applyCss();
        words.autosize();
        Steering.Spot at = steering.at(here.position());
        double ring = RING * em.getAsDouble();
        Declutter.Sign place = new Declutter.Sign(at.x(), at.y(), words.getWidth(), words.getHeight());
        side = null;
        List<Declutter.Box> taken = new ArrayList<>(covered);
        taken.addAll(hidden());
        for (Declutter.Side tried : Declutter.Side.values()) {
            Declutter.Box box = Declutter.nameBox(place, tried, 2 * ring, ring / 3);
            boolean whole = box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= steering.width() && box.y() + box.height() <= steering.height();
            if (side == null && whole && taken.stream().noneMatch(box::meets)) { // half of them would only disturb
                side = tried;
            }
        }
        follow(steering);
    }

    private List<Declutter.Box> hidden() {
        return upon.stream().map(Node::getBoundsInParent).map(Declutter.Box::of).toList();
    }

    /** What sign and words cover, in the map's pixels. */
    List<Declutter.Box> covered(Steering steering) {
        Steering.Spot at = steering.at(here.position());
        double ring = RING * em.getAsDouble();
        Declutter.Box dot = new Declutter.Box(at.x() - ring, at.y() - ring, 2 * ring, 2 * ring);
        return side == null ? List.of(dot) : List.of(dot, new Declutter.Box(words.getLayoutX(), words.getLayoutY(), words.getWidth(), words.getHeight()));
    }

    /** The map has moved. */
    void follow(Steering steering) {
        Steering.Spot at = steering.at(here.position());
        sign.setTranslateX(Math.rint(at.x()));
        sign.setTranslateY(Math.rint(at.y()));
        Declutter.Side stands = side;
        words.setVisible(stands != null);
        if (stands != null) {
            double ring = RING * em.getAsDouble();
            Declutter.Box box = Declutter.nameBox(new Declutter.Sign(at.x(), at.y(), words.getWidth(), words.getHeight()), stands, 2 * ring, ring / 3);
            words.relocate(Math.rint(box.x()), Math.rint(box.y()));
            words.setVisible(hidden().stream().noneMatch(box::meets)); // drawn along with the map, they may come below a button
        }
    }
}
