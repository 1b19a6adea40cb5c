package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item.Position;
import yunguan.ui.Painted;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/**
 * What lies upon the tiles: the trail's line, how sure a position is, pins and names. While the map is
 * dragged only one group moves; places are worked out anew when the zoom changes or what is seen.
 */
final class PinLayer extends Pane {

    /** Design pixels. */
    private static final double GAP = 3;
    /** Millimetres: so far from a finger a sign may be that is meant, and so much farther one that may be meant as well. */
    private static final double REACH_MM = 11;
    private static final double DOUBT_MM = 4;
    /** Two signs come no nearer than so many of their diameters. */
    private static final double APART = 1.06;
    /** Signs are made for so much of the map's width and height, on each side of its middle. */
    private static final double AHEAD = 1.25;
    /** When the map was dragged so far, those that lie ahead are made. */
    private static final double GONE = 0.6;
    /** Within so much of a zoom signs only ride along; beyond they are gathered anew. */
    private static final double RIDES = 1;
    /** A name takes two lines at most: the whole of it stands in the panel. */
    private static final double MOST_LINES = 3.4;

    private final AtlasModel model;
    private final Steering steering;
    private final Scale scale;
    private final Texts texts;
    private final SignPainter paint;
    private final List<Node> upon;
    private final Group ground = new Group();
    private final Map<String, Label> names = new HashMap<>();
    private final Set<String> measured = new HashSet<>();
    private @Nullable Position origin;
    private final List<Declutter.Box> covered = new ArrayList<>();
    private final List<DrawnSign> drawn = new ArrayList<>();
    private Steering.@Nullable View drawnFrom;
    private final Group below = new Group();
    private final Pane underNames = new Pane(below);
    private double drawnZoom = -1;
    private double ridden = 1;
    private final List<Node> strokes = new ArrayList<>();
    private double begun = 1;

    /** @param em how large running text is now, in pixels @param colour of trails and of what is chosen @param strong whether in strong contrast @param upon what covers the map, in the map's pixels */
    PinLayer(AtlasModel model, Steering steering, Scale scale, DoubleSupplier em, Texts texts, Color colour, boolean strong, List<Node> upon) {
        this.model = model;
        this.steering = steering;
        this.scale = scale;
        this.texts = texts;
        paint = new SignPainter(model, steering, scale, em, colour, strong);
        this.upon = upon;
        setMouseTransparent(true);
        getStyleClass().add("pins");
        ground.setAutoSizeChildren(false);
        below.setAutoSizeChildren(false);
        underNames.setMouseTransparent(true);
        underNames.getStyleClass().add("map-areas");
        getChildren().add(ground);
    }

    /** The lines of trails and how sure places are: names of the map are read above them, so this lies below those. It moves with the signs. */
    Pane underNames() {
        return underNames;
    }

    /** The language or the size of texts has changed: makes every name anew. */
    void rename() {
        Painted.over(getScene(), names.values());
        names.clear();
        redraw();
    }

    /** Takes all signs away. */
    void end() {
        Painted.over(getScene(), ground.getChildren().stream().toList());
        Painted.over(getScene(), names.values());
        names.clear();
        drawn.clear();
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
        if (drawnZoom < 0 || Math.abs(drawnZoom - steering.zoom()) >= RIDES || goneFar()) {
            drawnZoom = steering.zoom();
            draw();
        }
        ride(Math.pow(2, steering.zoom() - drawnZoom));
        Position zero = origin;
        if (zero != null) {
            Steering.Spot at = steering.at(zero);
            for (Group group : List.of(below, ground)) {
                group.setTranslateX(Math.rint(at.x()));
                group.setTranslateY(Math.rint(at.y()));
            }
            giveWay(at);
        }
    }

    /** Half a sign that looks out below a button only disturbs; the one that is open stays. */
    private void giveWay(Steering.Spot zero) {
        List<Declutter.Box> above = upon.stream().map(Node::getBoundsInParent)
                .map(bounds -> new Declutter.Box(bounds.getMinX() - zero.x(), bounds.getMinY() - zero.y(), bounds.getWidth(), bounds.getHeight())).toList();
        Atlas.Pin open = model.place().get();
        drawn.forEach(one -> one.giveWay(above, one.first().equals(open), paint.px(SignPainter.LARGE)));
    }

    /** Moves what is drawn apart, or together, while the map is between the zoom it was drawn at and another. */
    private void ride(double grown) {
        if (grown == ridden) {
            return;
        }
        ridden = grown;
        below.getTransforms().setAll(new javafx.scene.transform.Scale(grown, grown, 0, 0));
        for (DrawnSign one : drawn) {
            one.move(Math.rint(one.x * grown), Math.rint(one.y * grown));
        }
    }

    /** Draws so much of the trail's line. @param share 0 to 1 */
    void begun(double share) {
        begun = share;
        shorten();
    }

    private void shorten() {
        for (Node stroke : strokes) {
            if (stroke instanceof Polyline line && line.getUserData() instanceof List<?> all) {
                line.getPoints().setAll(SignPainter.begun(all.stream().map(Double.class::cast).toList(), begun));
            }
        }
    }

    private boolean goneFar() {
        Steering.View from = drawnFrom;
        double side = Mercator.side(steering.zoom());
        return from != null && (Math.abs(from.x() - steering.view().x()) * side > steering.width() * GONE
                || Math.abs(from.y() - steering.view().y()) * side > steering.height() * GONE);
    }

    /** What pins and names cover, in the map's pixels. */
    List<Declutter.Box> covered() {
        double right = ground.getTranslateX();
        double down = ground.getTranslateY();
        return covered.stream().map(box -> new Declutter.Box(box.x() + right, box.y() + down, box.width(), box.height())).toList();
    }

    /**
     * What a finger at a point of the screen may mean: the sign nearest to it within reach, and those that are hardly farther.
     *
     * @return places that lie together under each of these signs; empty: nothing is there
     */
    List<List<Atlas.Pin>> at(double x, double y) {
        double reach = Math.max(scale.mm(REACH_MM), paint.px(SignPainter.LARGE) / 2);
        return DrawnSign.meant(drawn, ridden, x - ground.getTranslateX(), y - ground.getTranslateY(), reach, scale.mm(DOUBT_MM)).stream().map(sign -> sign.pins).toList();
    }

    /** Whether places that lie under one sign come apart when the map is as near as it comes. */
    boolean comesApart(List<Atlas.Pin> together) {
        double side = Mercator.side(steering.nearest());
        List<Steering.Spot> spots = together.stream().map(pin -> pin.site().position())
                .map(at -> new Steering.Spot(Mercator.x(at.longitude()) * side, Mercator.y(at.latitude()) * side)).toList();
        return steering.zoom() < steering.nearest() && Clusters.of(spots, 0, paint.px(SignPainter.LARGE) * APART).size() > 1;
    }

    private void draw() {
        List<Atlas.Pin> seen = model.seen();
        List<Node> under = new ArrayList<>();
        List<Node> pins = new ArrayList<>();
        List<Node> labels = new ArrayList<>();
        Atlas.Trail trail = model.trail().get();
        origin = steering.middle();
        drawnFrom = steering.view();
        if (trail != null) {
            strokes.clear();
            strokes.addAll(paint.way(trail, this::from));
            shorten();
            under.addAll(strokes);
        }
        Reach circle = model.circle().get();
        if (circle != null) {
            under.add(circle.byRoad() ? paint.reached(circle, this::from) : paint.circle(circle.middle(), from(circle.middle().site().position())));
        }
        Atlas.Pin open = model.place().get();
        List<Steering.Spot> spots = seen.stream().map(pin -> from(pin.site().position())).toList();
        Painted.over(getScene(), drawn.stream().map(one -> one.mark).filter(java.util.Objects::nonNull).toList());
        drawn.clear();
        List<Declutter.Sign> signs = new ArrayList<>();
        int sure = 0;
        for (Clusters.Cluster cluster : Clusters.of(spots, model.sure(), paint.px(SignPainter.LARGE) * APART)) {
            boolean certain = cluster.members().getFirst() < model.sure();
            if (!certain && !near(cluster.x(), cluster.y())) {
                continue; // what lies beyond comes when the map has come there
            }
            sure += certain ? 1 : 0;
            DrawnSign one = new DrawnSign(cluster.members().stream().map(seen::get).toList(), cluster.x(), cluster.y());
            drawn.add(one);
            Label name = one.alone() ? name(one.first(), open) : null;
            one.wider = one.alone() ? paint.wider(one.first(), trail, one.first().equals(open)) : 0;
            signs.add(new Declutter.Sign(one.x, one.y, name == null ? 0 : name.getWidth(), name == null ? 0 : name.getHeight(), one.wider));
            if (one.alone()) {
                paint.uncertainty(one.first(), one.first().equals(open), new Steering.Spot(one.x, one.y)).ifPresent(under::add);
            }
        }
        List<Declutter.Place> places = Declutter.of(signs, sure, paint.px(SignPainter.CHOSEN), paint.px(SignPainter.LARGE), paint.px(SignPainter.DOT), scale.px(GAP), window());
        covered.clear();
        for (int i = drawn.size() - 1; i >= 0; i--) { // the most important is drawn last, above the others
            DrawnSign one = drawn.get(i);
            boolean large = places.get(i).large();
            Node mark = one.alone() ? paint.mark(one.first(), trail, one.first().equals(open), large) : paint.several(one.pins);
            mark.setId(one.alone() ? "map-mark-" + one.first().card().id() : "map-marks");
            mark.setTranslateX(Math.rint(one.x));
            mark.setTranslateY(Math.rint(one.y));
            one.mark = Painted.once(mark);
            pins.add(mark);
            double wide = paint.px(large ? one.first().equals(open) ? SignPainter.CHOSEN : SignPainter.LARGE : SignPainter.DOT);
            double across = large ? wide + one.wider : wide;
            covered.add(new Declutter.Box(one.x - across / 2, one.y - wide / 2, across, wide));
            Declutter.Side side = places.get(i).name();
            if (side != null && one.alone()) {
                double diameter = paint.px(one.first().equals(open) ? SignPainter.CHOSEN : SignPainter.LARGE);
                Declutter.Box box = Declutter.nameBox(signs.get(i), side, diameter, scale.px(GAP));
                Label name = name(one.first(), open);
                name.relocate(Math.rint(box.x()), Math.rint(box.y()));
                one.name = name;
                one.besideX = box.x() - one.x;
                one.besideY = box.y() - one.y;
                labels.add(name);
                covered.add(box);
            }
        }
        below.getTransforms().clear();
        below.getChildren().setAll(under);
        ridden = 1;
        ground.getChildren().setAll(pins);
        ground.getChildren().addAll(labels);
        ground.applyCss(); // the signs get their font now and not one frame later
    }

    /** Whether a point, in pixels from the middle, is seen, or will be when the map is dragged a little. */
    private boolean near(double x, double y) {
        return Math.abs(x) < steering.width() * AHEAD && Math.abs(y) < steering.height() * AHEAD;
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

    private Label name(Atlas.Pin pin, Atlas.@Nullable Pin open) {
        Label label = names.computeIfAbsent(pin.card().id(), id -> {
            Label made = new Label();
            made.textProperty().bind(yunguan.ui.Typesetting.of(texts.of(pin.card().title())));
            made.getStyleClass().add("pin-name");
            made.setWrapText(true);
            return Painted.once(made);
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

    /** Pixels from the first pin, at the zoom that is drawn. */
    private Steering.Spot from(Position position) {
        Position zero = java.util.Objects.requireNonNull(origin);
        Steering.Spot here = steering.at(position);
        Steering.Spot there = steering.at(zero);
        return new Steering.Spot(here.x() - there.x(), here.y() - there.y());
    }
}
