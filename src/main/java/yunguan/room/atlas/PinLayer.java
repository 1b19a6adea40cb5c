package yunguan.room.atlas;

import com.gluonhq.maps.MapLayer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.LangText;
import yunguan.ui.Placed;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/**
 * What lies upon the tiles: the trail's line, how sure a position is, pins and names. While the map is
 * dragged only one group moves; places are worked out anew when the zoom changes or what is seen.
 */
final class PinLayer extends MapLayer {

    /** In em of running text. */
    private static final double LARGE = 1.65;
    private static final double CHOSEN = 2.2;
    private static final double DOT = 0.7;
    /** Design pixels. */
    private static final double GAP = 3;
    private static final double LINE = 8;
    private static final double REACH = 36;
    /** A name takes two lines at most: the whole of it stands in the panel. */
    private static final double MOST_LINES = 3.4;

    private final AtlasModel model;
    private final Steering steering;
    private final Scale scale;
    private final DoubleSupplier em;
    private final Texts texts;
    private final Color colour;
    private final List<Node> upon;
    private final Group ground = new Group();
    private final Map<String, Heading> layers = new HashMap<>();
    private final Map<String, Label> names = new HashMap<>();
    private final Set<String> measured = new HashSet<>();
    private @Nullable Position origin;
    private double drawnZoom = -1;

    /** @param em how large running text is now, in pixels @param colour of trails and of what is chosen @param upon what covers the map, in the map's pixels */
    PinLayer(AtlasModel model, Steering steering, Scale scale, DoubleSupplier em, Texts texts, Color colour, List<Node> upon) {
        this.model = model;
        this.steering = steering;
        this.scale = scale;
        this.em = em;
        this.texts = texts;
        this.colour = colour;
        this.upon = upon;
        setMouseTransparent(true);
        ground.setAutoSizeChildren(false);
        getChildren().add(ground);
        Atlas atlas = model.atlas().get();
        if (atlas != null) {
            atlas.layers().forEach(layer -> layers.put(layer.id(), layer.heading()));
        }
    }

    /** The language or the size of texts has changed: makes every name anew. */
    void rename() {
        names.clear();
        redraw();
    }

    /** What is seen has changed: draws everything anew. */
    void redraw() {
        drawnZoom = -1;
        measured.clear();
        follow();
    }

    /** The map has moved. */
    void follow() {
        if (getScene() == null || steering.width() <= 0) {
            return;
        }
        if (drawnZoom != steering.zoom()) {
            drawnZoom = steering.zoom();
            draw();
        }
        Position zero = origin;
        if (zero != null) {
            Steering.Spot at = steering.at(zero);
            ground.setTranslateX(Math.rint(at.x()));
            ground.setTranslateY(Math.rint(at.y()));
        }
    }

    @Override
    protected void layoutLayer() {
        follow();
    }

    /** The pin that a finger at a point of the screen means: the nearest within reach. */
    Optional<Atlas.Pin> at(double x, double y) {
        Atlas.@Nullable Pin nearest = null;
        double distance = scale.px(REACH);
        for (Atlas.Pin pin : model.seen()) {
            Steering.Spot spot = steering.at(pin.site().position());
            double away = Math.hypot(spot.x() - x, spot.y() - y);
            if (away < distance) {
                distance = away;
                nearest = pin;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private double px(double size) {
        return Math.rint(size * em.getAsDouble());
    }

    private void draw() {
        List<Atlas.Pin> seen = model.seen();
        List<Node> below = new ArrayList<>();
        List<Node> pins = new ArrayList<>();
        List<Node> labels = new ArrayList<>();
        Atlas.Trail trail = model.trail().get();
        origin = !seen.isEmpty() ? seen.getFirst().site().position() : steering.middle();
        if (trail != null) {
            below.addAll(way(trail));
        }
        Atlas.Pin open = model.place().get();
        if (open != null && open.site().uncertainty() > 0) {
            below.add(uncertainty(open));
        }
        List<Declutter.Sign> signs = new ArrayList<>();
        for (Atlas.Pin pin : seen) {
            Label name = name(pin, open);
            Steering.Spot spot = from(pin.site().position());
            signs.add(new Declutter.Sign(spot.x(), spot.y(), name.getWidth(), name.getHeight()));
        }
        List<Declutter.Place> places = Declutter.of(signs, model.sure(), px(CHOSEN), px(LARGE), px(DOT), scale.px(GAP), window());
        for (int i = seen.size() - 1; i >= 0; i--) { // the most important is drawn last, above the others
            Atlas.Pin pin = seen.get(i);
            Declutter.Sign sign = signs.get(i);
            Node mark = mark(pin, trail, pin.equals(open), places.get(i).large());
            mark.setTranslateX(Math.rint(sign.x()));
            mark.setTranslateY(Math.rint(sign.y()));
            pins.add(mark);
            Declutter.Side side = places.get(i).name();
            if (side != null) {
                double diameter = px(pin.equals(open) ? CHOSEN : LARGE);
                Declutter.Box box = Declutter.nameBox(sign, side, diameter, scale.px(GAP));
                Label name = name(pin, open);
                name.relocate(Math.rint(box.x()), Math.rint(box.y()));
                labels.add(name);
            }
        }
        ground.getChildren().setAll(below);
        ground.getChildren().addAll(pins);
        ground.getChildren().addAll(labels);
        ground.applyCss(); // the signs get their font now and not one frame later
    }

    /** What is seen of the map, in pixels from the first pin. */
    private Declutter.Window window() {
        Steering.Spot zero = steering.at(java.util.Objects.requireNonNull(origin));
        List<Declutter.Box> taken = new ArrayList<>();
        for (Node node : upon) {
            Bounds bounds = node.getBoundsInParent();
            taken.add(new Declutter.Box(bounds.getMinX() - zero.x(), bounds.getMinY() - zero.y(), bounds.getWidth(), bounds.getHeight()));
        }
        return new Declutter.Window(new Declutter.Box(-zero.x(), -zero.y(), steering.width(), steering.height()), taken);
    }

    private Node mark(Atlas.Pin pin, Atlas.@Nullable Trail trail, boolean chosen, boolean large) {
        Heading heading = layers.getOrDefault(pin.layer(), new Heading("", LangText.EMPTY, LangText.EMPTY, "", ""));
        if (!large) {
            Circle dot = new Circle(px(DOT) / 2, LayerSign.colour(heading));
            dot.setStroke(Color.WHITE);
            dot.setStrokeWidth(2);
            return dot;
        }
        double size = chosen ? CHOSEN : LARGE;
        double diameter = px(size);
        int stop = trail == null ? -1 : trail.stops().indexOf(pin);
        LayerSign sign = stop >= 0 ? new LayerSign(stop + 1, colour, size) : new LayerSign(heading, size);
        sign.resizeRelocate(-diameter / 2, -diameter / 2, diameter, diameter);
        Group middle = Placed.by(new Group(sign), stop >= 0 ? "stop-" + pin.card().id()
                : trail == null && model.place().get() == null ? "place-row-" + pin.card().id() : "atlas-close"); // behind which the list stands
        middle.setAutoSizeChildren(false);
        return middle;
    }

    private Label name(Atlas.Pin pin, Atlas.@Nullable Pin open) {
        Label label = names.computeIfAbsent(pin.card().id(), id -> {
            Label made = new Label();
            made.textProperty().bind(yunguan.ui.Typesetting.of(texts.of(pin.card().title())));
            made.getStyleClass().add("pin-name");
            made.setWrapText(true);
            return made;
        });
        if (!measured.add(pin.card().id())) {
            return label;
        }
        label.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), pin.equals(open));
        if (label.getParent() == null) {
            ground.getChildren().add(label); // without a parent it has no style, and without a style no size
        }
        label.applyCss();
        double wanted = Math.ceil(label.prefWidth(-1));
        double width = label.getMaxWidth() > 0 ? Math.min(label.getMaxWidth(), wanted) : wanted; // its most is in the style sheet, in em
        label.resize(width, Math.ceil(Math.min(MOST_LINES * label.prefHeight(wanted), label.prefHeight(width))));
        return label;
    }

    private Node uncertainty(Atlas.Pin pin) {
        Position position = pin.site().position();
        Steering.Spot spot = from(position);
        Circle circle = new Circle(spot.x(), spot.y(),
                pin.site().uncertainty() / Mercator.metresPerPixel(position.latitude(), steering.zoom()));
        circle.setFill(colour.deriveColor(0, 1, 1, 0.14));
        circle.setStroke(colour.deriveColor(0, 1, 1, 0.6));
        circle.setStrokeWidth(2);
        circle.getStrokeDashArray().addAll(8.0, 8.0);
        return circle;
    }

    private List<Node> way(Atlas.Trail trail) {
        List<Node> strokes = new ArrayList<>();
        for (boolean casing : new boolean[] {true, false}) {
            Polyline stroke = new Polyline();
            for (Position position : trail.way()) {
                Steering.Spot spot = from(position);
                stroke.getPoints().addAll(spot.x(), spot.y());
            }
            stroke.setFill(null);
            stroke.setStroke(casing ? Color.WHITE : colour);
            stroke.setStrokeWidth(scale.px(casing ? LINE + 6 : LINE));
            stroke.setStrokeLineCap(StrokeLineCap.ROUND);
            stroke.setStrokeLineJoin(StrokeLineJoin.ROUND);
            if (!casing && trail.line().isEmpty()) {
                // joined stops are no way that one could walk: dashes say so
                stroke.getStrokeDashArray().addAll(scale.px(LINE) * 2, scale.px(LINE) * 2);
            }
            strokes.add(stroke);
        }
        return strokes;
    }

    /** Pixels from the first pin, at the zoom that is drawn. */
    private Steering.Spot from(Position position) {
        Position zero = java.util.Objects.requireNonNull(origin);
        Steering.Spot here = steering.at(position);
        Steering.Spot there = steering.at(zero);
        return new Steering.Spot(here.x() - there.x(), here.y() - there.y());
    }
}
