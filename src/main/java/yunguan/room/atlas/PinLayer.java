package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item.Position;
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
    /** Of more places than these, each sign has one area of a size: two thousand areas over each other take a second to paint. */
    private static final int CROWD = 300;

    private final AtlasModel model;
    private final Steering steering;
    private final Scale scale;
    private final SignPainter paint;
    private final PinNames names;
    private final SignsInView signs;
    private final WayLines ways;
    private final List<Node> upon;
    private @Nullable Position origin;
    private final List<Declutter.Box> covered = new ArrayList<>();
    private Steering.@Nullable View drawnFrom;
    private final Group below = new Group();
    private final Pane underNames = new Pane(below);
    private double drawnZoom = -1;
    private double ridden = 1;

    /** @param em how large running text is now, in pixels @param colour of trails and of what is chosen @param strong whether in strong contrast @param upon what covers the map, in the map's pixels */
    PinLayer(AtlasModel model, Steering steering, Scale scale, DoubleSupplier em, Texts texts, Color colour, boolean strong, List<Node> upon) {
        this.model = model;
        this.steering = steering;
        this.scale = scale;
        names = new PinNames(texts);
        paint = new SignPainter(model, steering, scale, em, colour, strong);
        ways = new WayLines(paint);
        signs = new SignsInView(paint, names);
        this.upon = upon;
        setMouseTransparent(true);
        getStyleClass().add("pins");
        below.setAutoSizeChildren(false);
        underNames.setMouseTransparent(true);
        underNames.getStyleClass().add("map-areas");
        getChildren().addAll(signs.ground(), names.measure());
    }

    /** The lines of trails and how sure places are: names of the map are read above them, so this lies below those. It moves with the signs. */
    Pane underNames() {
        return underNames;
    }

    /** The language or the size of texts has changed: makes every sign anew. */
    void rename() {
        names.forget();
        end();
        redraw();
    }

    /** Takes all signs away. */
    void end() {
        signs.end();
    }

    /** What is seen has changed: draws everything anew. */
    void redraw() {
        drawnZoom = -1;
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
        double grown = Math.pow(2, steering.zoom() - drawnZoom);
        if (grown != ridden) {
            ridden = grown;
            below.getTransforms().setAll(new javafx.scene.transform.Scale(grown, grown, 0, 0));
        }
        Steering.Spot at = steering.at(java.util.Objects.requireNonNull(origin));
        for (Group group : List.of(below, signs.ground())) {
            group.setTranslateX(Math.rint(at.x()));
            group.setTranslateY(Math.rint(at.y()));
        }
        signs.show(window(), ridden, model.place().get());
    }

    /** Draws so much of the trail's line. @param share 0 to 1 */
    void begun(double share) {
        ways.begun(share);
    }

    private boolean goneFar() {
        Steering.View from = drawnFrom;
        double side = Mercator.side(steering.zoom());
        return from != null && (Math.abs(from.x() - steering.view().x()) * side > steering.width() * GONE
                || Math.abs(from.y() - steering.view().y()) * side > steering.height() * GONE);
    }

    /** What pins and names cover, in the map's pixels. */
    List<Declutter.Box> covered() {
        double right = signs.ground().getTranslateX();
        double down = signs.ground().getTranslateY();
        return covered.stream().map(box -> new Declutter.Box(box.x() + right, box.y() + down, box.width(), box.height())).toList();
    }

    /**
     * What a finger at a point of the screen may mean: the sign nearest to it within reach, and those that are hardly farther.
     *
     * @return places that lie together under each of these signs; empty: nothing is there
     */
    List<List<Atlas.Pin>> at(double x, double y) {
        double reach = Math.max(scale.mm(REACH_MM), paint.px(SignPainter.LARGE) / 2);
        Declutter.Box view = window().view();
        List<DrawnSign> seen = signs.drawn().stream().filter(sign -> view.meets(sign.box(sign.x * ridden, sign.y * ridden))).toList(); // nobody means what he does not see
        return DrawnSign.meant(seen, ridden, x - signs.ground().getTranslateX(), y - signs.ground().getTranslateY(), reach, scale.mm(DOUBT_MM)).stream().map(sign -> sign.pins).toList();
    }

    /** Whether places that lie under one sign come apart when the map is as near as it comes. */
    boolean comesApart(List<Atlas.Pin> together) {
        double side = Mercator.side(steering.nearest());
        List<Steering.Spot> spots = together.stream().map(pin -> pin.site().position())
                .map(at -> new Steering.Spot(Mercator.x(at.longitude()) * side, Mercator.y(at.latitude()) * side)).toList();
        return steering.zoom() < steering.nearest() && Clusters.of(spots, 0, paint.px(SignPainter.LARGE) * APART).size() > 1;
    }

    private void draw() {
        origin = steering.middle();
        drawnFrom = steering.view();
        Atlas.Pin open = model.place().get();
        Atlas.Trail trail = model.trail().get();
        List<Node> under = ways.of(trail, model.circle().get(), this::from);
        List<DrawnSign> drawn = new ArrayList<>();
        List<Declutter.Sign> wanted = new ArrayList<>();
        int sure = gather(trail, open, drawn, wanted, under);
        List<Declutter.Place> places = Declutter.of(wanted, sure, paint.px(SignPainter.CHOSEN), paint.px(SignPainter.LARGE), paint.px(SignPainter.DOT), scale.px(GAP), window());
        covered.clear();
        for (int i = 0; i < drawn.size(); i++) {
            DrawnSign one = drawn.get(i);
            Declutter.Sign sign = wanted.get(i);
            boolean chosen = one.alone() && one.first().equals(open);
            boolean large = places.get(i).large() || !one.alone(); // several that stand together are no dot
            double diameter = paint.px(chosen ? SignPainter.CHOSEN : SignPainter.LARGE);
            one.look = paint.look(one.pins, trail, chosen, large);
            one.high = large ? diameter : paint.px(SignPainter.DOT);
            one.wider = large ? sign.wider() : 0;
            covered.add(one.box(one.x, one.y));
            Declutter.Side side = places.get(i).name();
            one.named = side != null && one.alone();
            if (side != null && one.alone()) {
                Declutter.Box beside = Declutter.nameBox(sign, side, diameter, scale.px(GAP));
                one.besideX = beside.x() - one.x;
                one.besideY = beside.y() - one.y;
                one.nameWidth = beside.width();
                one.nameHeight = beside.height();
                covered.add(beside);
            }
        }
        signs.set(drawn);
        ridden = 1;
        below.getTransforms().clear();
        below.getChildren().setAll(under);
    }

    /** Gathers what lies together into signs, and how sure a place is under it. @return how many of the signs, from the first on, have to be drawn whole */
    private int gather(Atlas.@Nullable Trail trail, Atlas.@Nullable Pin open, List<DrawnSign> drawn, List<Declutter.Sign> wanted, List<Node> under) {
        List<Atlas.Pin> seen = model.seen();
        List<Steering.Spot> spots = seen.stream().map(pin -> from(pin.site().position())).toList();
        int surely = model.sure();
        int sure = 0;
        Set<SignPainter.Area> areas = new HashSet<>();
        for (Clusters.Cluster cluster : Clusters.of(spots, surely, paint.px(SignPainter.LARGE) * APART)) {
            boolean certain = cluster.members().getFirst() < surely;
            if (!certain && !near(cluster.x(), cluster.y())) {
                continue; // what lies beyond comes when the map has come there
            }
            sure += certain ? 1 : 0;
            DrawnSign one = new DrawnSign(cluster.members().stream().map(seen::get).toList(), cluster.x(), cluster.y());
            drawn.add(one);
            PinNames.Size name = one.alone() ? names.size(one.first()) : new PinNames.Size(0, 0);
            wanted.add(new Declutter.Sign(one.x, one.y, name.width(), name.height(), one.alone() ? paint.wider(one.first(), trail, one.first().equals(open)) : 0));
            for (int member : cluster.members()) { // each where it lies itself: what shares a sign may never come apart
                Atlas.Pin pin = seen.get(member);
                Steering.Spot counts = seen.size() > CROWD ? new Steering.Spot(one.x, one.y) : spots.get(member);
                paint.uncertainty(pin, pin.equals(open), spots.get(member)).filter(area -> areas.add(SignPainter.Area.of(area, counts))).ifPresent(under::add);
            }
        }
        return sure;
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

    /** Pixels from the middle as it was drawn, at the zoom that is drawn. */
    private Steering.Spot from(Position position) {
        return steering.between(java.util.Objects.requireNonNull(origin), position);
    }
}
