package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.LangText;
import yunguan.ui.Placed;
import yunguan.ui.Scale;

/** Paints what lies on the map: signs of places, alone or several together, how sure they are, and the lines of trails. */
final class SignPainter {

    /** In em of running text: the diameter of a sign, of the one that is open, and of a place for which there is no room. */
    static final double LARGE = 1.65;
    static final double CHOSEN = 2.2;
    static final double DOT = 0.7;
    /** Design pixels. */
    private static final double LINE = 8;
    /** Of a sign that stands for places of several layers. */
    private static final Color MIXED = Color.web("#4A4037");
    /** The share of a sign's diameter by which the one behind it looks out. */
    private static final double BEHIND = 0.12;
    /** How much is seen of a trail and its stops that are not of the year that is shown. */
    private static final double FADED = 0.4;
    private static final double FADED_STRONG = 0.7;

    private final AtlasModel model;
    private final Steering steering;
    private final Scale scale;
    private final DoubleSupplier em;
    private final Color colour;
    private final boolean strong;
    private final Map<String, Heading> layers = new HashMap<>();
    private final Map<String, Outline> outlines = new HashMap<>();

    /** @param em how large running text is now, in pixels @param colour of trails and of what is chosen @param strong whether in strong contrast */
    SignPainter(AtlasModel model, Steering steering, Scale scale, DoubleSupplier em, Color colour, boolean strong) {
        this.model = model;
        this.steering = steering;
        this.scale = scale;
        this.em = em;
        this.colour = colour;
        this.strong = strong;
        Atlas atlas = model.atlas().get();
        if (atlas != null) {
            atlas.layers().forEach(layer -> {
                layers.put(layer.id(), layer.heading());
                outlines.put(layer.id(), atlas.outline(layer.id()));
            });
        }
    }

    /** A length in em as pixels. */
    double px(double size) {
        return Math.rint(size * em.getAsDouble());
    }

    /** Several places under one sign: how many. */
    Node several(List<Atlas.Pin> pins) {
        double diameter = px(LARGE);
        String layer = pins.getFirst().layer();
        boolean alike = pins.stream().allMatch(pin -> pin.layer().equals(layer));
        LayerSign sign = new LayerSign(pins.size(), alike ? LayerSign.colour(heading(layer)) : MIXED, LARGE);
        sign.resizeRelocate(-diameter / 2, -diameter / 2, diameter, diameter);
        Circle behind = new Circle(diameter * BEHIND, -diameter * BEHIND, diameter / 2, Color.WHITE);
        behind.setStroke(alike ? LayerSign.colour(heading(layer)) : MIXED);
        behind.setStrokeWidth(2);
        Group middle = Placed.by(new Group(behind, sign), row(pins.getFirst()));
        middle.setAutoSizeChildren(false);
        return middle;
    }

    /** Which numbers a place's sign has: all that it is on the trail, and where a walk comes back to the one that is open, only that of the stop where one stands. */
    private List<Integer> numbers(Atlas.Pin pin, Atlas.@Nullable Trail trail, boolean chosen) {
        return trail == null ? List.of() : chosen && model.stop() > 0 ? List.of(model.stop()) : trail.numbers(pin);
    }

    /** By how many pixels the sign of a place is wider than high. */
    double wider(Atlas.Pin pin, Atlas.@Nullable Trail trail, boolean chosen) {
        double size = chosen ? CHOSEN : LARGE;
        return px(LayerSign.across(numbers(pin, trail, chosen), size)) - px(size);
    }

    /** A place: a sign, the numbers of its stops, or a dot where there is no room. */
    Node mark(Atlas.Pin pin, Atlas.@Nullable Trail trail, boolean chosen, boolean large) {
        Heading heading = heading(pin.layer());
        if (!large) {
            Shape dot = dot(outlines.getOrDefault(pin.layer(), Outline.CIRCLE), px(DOT) / 2);
            dot.setFill(LayerSign.colour(heading));
            dot.setStroke(Color.WHITE);
            dot.setStrokeWidth(2);
            return dot;
        }
        double size = chosen ? CHOSEN : LARGE;
        double diameter = px(size);
        List<Integer> stops = numbers(pin, trail, chosen);
        LayerSign sign = stops.isEmpty() ? new LayerSign(heading, outlines.getOrDefault(pin.layer(), Outline.CIRCLE), size) : new LayerSign(stops, colour, size);
        double across = diameter + wider(pin, trail, chosen);
        sign.resizeRelocate(-across / 2, -diameter / 2, across, diameter);
        Group middle = Placed.by(new Group(sign), !stops.isEmpty() && model.place().get() == null ? "stop-" + pin.card().id() : row(pin));
        middle.setAutoSizeChildren(false);
        middle.setOpacity(chosen || model.there(pin.card().date()) ? 1 : faded());
        return middle;
    }

    private double faded() {
        return strong ? FADED_STRONG : FADED;
    }

    /** In the shape of its layer, also where it is small: colours alone do not tell layers apart. */
    private static Shape dot(Outline outline, double radius) {
        if (outline.round()) {
            return new Circle(radius);
        }
        Polygon dot = new Polygon();
        dot.getPoints().setAll(outline.corners(0, 0, radius));
        return dot;
    }

    /** What reaches a place beside the map: its row, or what closes that which is open, behind which the list stands. */
    private String row(Atlas.Pin pin) {
        return model.trail().get() == null && model.place().get() == null ? "place-row-" + pin.card().id() : "atlas-close";
    }

    private Heading heading(String layer) {
        return layers.getOrDefault(layer, new Heading("", LangText.EMPTY, LangText.EMPTY, "", ""));
    }

    /** Where a place may be: an area, as soon as that is larger than its sign. */
    Optional<Node> uncertainty(Atlas.Pin pin, boolean open, Steering.Spot spot) {
        Position position = pin.site().position();
        double radius = pin.site().uncertainty() / Mercator.metresPerPixel(position.latitude(), steering.zoom());
        if (!(radius >= px(open ? CHOSEN : LARGE) / 2 * 1.15)) { // also where nobody has said how far off it may be
            return Optional.empty();
        }
        Color tint = open ? colour : LayerSign.colour(heading(pin.layer()));
        Circle circle = new Circle(spot.x(), spot.y(), radius);
        circle.setFill(tint.deriveColor(0, 1, 1, open ? 0.14 : 0.09));
        if (open || strong) { // in strong contrast a tint alone is not seen
            circle.setStroke(tint.deriveColor(0, 1, 1, strong ? 1 : 0.6));
            circle.setStrokeWidth(2);
            circle.getStrokeDashArray().addAll(8.0, 8.0);
        }
        return Optional.of(circle);
    }

    /** The roads that are reached from a place in a quarter of an hour, as one shape; @param from where a position is drawn */
    Node reached(Reach reach, Function<Position, Steering.Spot> from) {
        Path roads = new Path();
        roads.setId("quarter-roads");
        roads.setStroke(colour.deriveColor(0, 1, 1, 0.75));
        roads.setStrokeWidth(scale.px(LINE));
        roads.setStrokeLineCap(StrokeLineCap.ROUND);
        for (List<Position> piece : reach.roads()) {
            Steering.Spot begin = from.apply(piece.getFirst());
            Steering.Spot end = from.apply(piece.getLast());
            roads.getElements().addAll(new MoveTo(begin.x(), begin.y()), new LineTo(end.x(), end.y()));
        }
        return roads;
    }

    /** A quarter of an hour around a place, in a straight line. */
    Node circle(Atlas.Pin middle, Steering.Spot spot) {
        Circle circle = new Circle(spot.x(), spot.y(), Walking.QUARTER / Mercator.metresPerPixel(middle.site().position().latitude(), steering.zoom()));
        circle.setId("quarter-circle");
        circle.setFill(colour.deriveColor(0, 1, 1, 0.07));
        circle.setStroke(colour);
        circle.setStrokeWidth(scale.px(LINE) / 2);
        circle.getStrokeDashArray().addAll(scale.px(LINE), scale.px(LINE) * 1.5);
        return circle;
    }

    /** So much of a line as is drawn already. @param share 0 to 1 */
    static List<Double> begun(List<Double> points, double share) {
        double whole = 0;
        for (int i = 2; i < points.size(); i += 2) {
            whole += Math.hypot(points.get(i) - points.get(i - 2), points.get(i + 1) - points.get(i - 1));
        }
        double left = whole * share;
        List<Double> begun = new ArrayList<>(points.subList(0, Math.min(2, points.size())));
        for (int i = 2; i < points.size() && left > 0; i += 2) {
            double right = points.get(i) - points.get(i - 2);
            double down = points.get(i + 1) - points.get(i - 1);
            double step = Math.hypot(right, down);
            double part = step == 0 ? 1 : Math.min(1, left / step);
            begun.add(points.get(i - 2) + right * part);
            begun.add(points.get(i - 1) + down * part);
            left -= step;
        }
        return begun;
    }

    /** The line of a trail. @param from where a position is drawn */
    List<Node> way(Atlas.Trail trail, Function<Position, Steering.Spot> from) {
        List<Node> strokes = new ArrayList<>();
        for (boolean casing : new boolean[] {true, false}) {
            trail.pieces().forEach(piece -> strokes.add(stroke(trail, piece, casing, from)));
        }
        return strokes;
    }

    private Polyline stroke(Atlas.Trail trail, List<Position> piece, boolean casing, Function<Position, Steering.Spot> from) {
        Polyline stroke = new Polyline();
        for (Position position : piece) {
            Steering.Spot spot = from.apply(position);
            stroke.getPoints().addAll(spot.x(), spot.y());
        }
        stroke.setUserData(List.copyOf(stroke.getPoints())); // all of it, while it draws itself
        stroke.setFill(null);
        stroke.setStroke(casing ? Color.WHITE : colour);
        stroke.setStrokeWidth(scale.px(casing ? LINE + 6 : LINE));
        stroke.setStrokeLineCap(StrokeLineCap.ROUND);
        stroke.setStrokeLineJoin(StrokeLineJoin.ROUND);
        if (!casing && trail.line().isEmpty()) {
            // joined stops are no way that one could walk: dashes say so
            stroke.getStrokeDashArray().addAll(scale.px(LINE) * 2, scale.px(LINE) * 2);
        }
        stroke.setOpacity(model.there(trail.card().date()) ? 1 : faded());
        return stroke;
    }
}
