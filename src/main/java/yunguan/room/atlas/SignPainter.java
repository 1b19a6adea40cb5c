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

    /**
     * How a sign looks: one can stand for any place that looks like this.
     *
     * @param layer   whose colour it has; {@code null}: of several layers
     * @param several whether it says how many places lie under it
     * @param large   not a dot; never where there are several
     * @param stops   the numbers that are written on it
     */
    record Look(@Nullable String layer, boolean several, boolean large, boolean chosen, List<Integer> stops) { }

    /** How the sign of places that lie together looks. @param large whether there is room for more than a dot */
    Look look(List<Atlas.Pin> pins, Atlas.@Nullable Trail trail, boolean chosen, boolean large) {
        Atlas.Pin first = pins.getFirst();
        if (pins.size() > 1) {
            boolean alike = pins.stream().allMatch(pin -> pin.layer().equals(first.layer()));
            return new Look(alike ? first.layer() : null, true, false, false, List.of());
        }
        return new Look(first.layer(), false, large, large && chosen, large ? numbers(first, trail, chosen) : List.of());
    }

    /** A sign that looks like that, its middle where it is put. */
    Node make(Look look) {
        String layer = look.layer;
        Color tint = layer == null ? MIXED : LayerSign.colour(heading(layer));
        Node sign = layer == null || look.several ? several(tint) : look.large ? large(layer, look) : dot(layer, tint);
        sign.setId(look.several ? "map-marks" : "map-mark"); // another id would be another style
        return sign;
    }

    private Node large(String layer, Look look) {
        double size = look.chosen ? CHOSEN : LARGE;
        LayerSign sign = look.stops.isEmpty() ? new LayerSign(heading(layer), outlines.getOrDefault(layer, Outline.CIRCLE), size) : new LayerSign(look.stops, colour, size);
        double across = px(LayerSign.across(look.stops, size));
        sign.resizeRelocate(-across / 2, -px(size) / 2, across, px(size));
        Group middle = new Group(sign);
        middle.setAutoSizeChildren(false);
        return middle;
    }

    /** In the shape of its layer, also where it is small: colours alone do not tell layers apart. */
    private Node dot(String layer, Color tint) {
        Outline outline = outlines.getOrDefault(layer, Outline.CIRCLE);
        double radius = px(DOT) / 2;
        Polygon edged = new Polygon();
        edged.getPoints().setAll(outline.corners(0, 0, radius));
        Shape dot = outline.round() ? new Circle(radius) : edged;
        dot.setFill(tint);
        dot.setStroke(Color.WHITE);
        dot.setStrokeWidth(2);
        return dot;
    }

    /** Lets a sign stand for places that lie together. */
    void dress(Node sign, List<Atlas.Pin> pins, Look look) {
        Atlas.Pin first = pins.getFirst();
        if (look.several || look.large) {
            Placed.by(sign, !look.stops.isEmpty() && model.place().get() == null ? "stop-" + first.card().id() : row(first));
        }
        if (look.several && sign instanceof Group both && both.getChildren().getLast() instanceof LayerSign number) {
            number.write(pins.size());
        }
        sign.setOpacity(!look.large || look.chosen || model.there(first.card().date()) ? 1 : faded());
    }

    /** Several places under one sign: how many. */
    private Node several(Color tint) {
        double diameter = px(LARGE);
        LayerSign sign = new LayerSign(0, tint, LARGE);
        sign.resizeRelocate(-diameter / 2, -diameter / 2, diameter, diameter);
        Circle behind = new Circle(diameter * BEHIND, -diameter * BEHIND, diameter / 2, Color.WHITE);
        behind.setStroke(tint);
        behind.setStrokeWidth(2);
        Group middle = new Group(behind, sign);
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

    private double faded() {
        return strong ? FADED_STRONG : FADED;
    }

    /** What reaches a place beside the map: its row, or what closes that which is open, behind which the list stands. */
    private String row(Atlas.Pin pin) {
        return model.trail().get() == null && model.place().get() == null ? "place-row-" + pin.card().id() : "atlas-close";
    }

    private Heading heading(String layer) {
        return layers.getOrDefault(layer, new Heading("", LangText.EMPTY, LangText.EMPTY, "", ""));
    }

    /** An area in whole pixels: of several alike one is enough. */
    record Area(long x, long y, long radius) {
        /** @param spot for which it counts */
        static Area of(Circle area, Steering.Spot spot) {
            return new Area(Math.round(spot.x()), Math.round(spot.y()), Math.round(area.getRadius()));
        }
    }

    /** Where a place may be: an area, as soon as that is larger than its sign. */
    Optional<Circle> uncertainty(Atlas.Pin pin, boolean open, Steering.Spot spot) {
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
