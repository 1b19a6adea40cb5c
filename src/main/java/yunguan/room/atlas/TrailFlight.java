package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item.Position;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/**
 * The map flies along a trail by itself, for whoever passes by: from the whole of it down to the first stop, from stop to stop, and up
 * again, each time as it flies for visitors. Nobody touches it. Where there is no map, or none may be made, nothing is seen.
 */
public final class TrailFlight extends StackPane implements MapSurface.Listener {

    /** So long it stands over each stop. */
    private static final Duration STAYS = Duration.seconds(0.8);
    /** Around the whole trail, in em. */
    private static final double MARGIN = 3.2;
    /** The same, as a share of the map's shorter side at the most: with large letters it would leave nothing between. */
    private static final double LARGEST_MARGIN = 0.22;
    private static final double NEAR = 15.4;
    /** A walk without stops is looked at in so many places. */
    private static final int LOOKS = 4;
    /** In em: a stop's sign, and the line. */
    private static final double SIGN = 1.65;
    private static final double LINE = 0.28;

    private final Background background;
    private final AtlasShelf shelf;
    private final Card card;
    private final double em;
    private final Color colour;
    private final Texts texts;
    private final boolean strong;
    private final BooleanSupplier still;
    private final Pane upon = new Pane();
    /** The line and its casing, in pieces. */
    private final Map<Polyline, List<Position>> strokes = new LinkedHashMap<>();
    /** Of each place one, with the numbers of all its stops. */
    private final Map<Atlas.Pin, LayerSign> signs = new LinkedHashMap<>();
    /** Nothing moves meanwhile. */
    private final PauseTransition waiting = new PauseTransition(STAYS);
    private List<Position> over = List.of();
    /** Over which of these it goes next; behind the last one it sees the whole again. */
    private int next;
    private boolean begun;
    private boolean flown;
    private Atlas.@Nullable Trail trail;
    private @Nullable MapSurface surface;
    private StoreTiles.@Nullable Source tiles;
    private boolean ended;

    /** What was read: the trail, its map, and the map's tiles. */
    private record Ready(Atlas.Trail trail, Atlas.Sheet sheet, TileShelf tiles) { }

    /**
     * @param em     how large running text is, in pixels
     * @param colour of the line
     * @param texts  in the language of what must be said of the map
     */
    public TrailFlight(Background background, AtlasShelf shelf, Card trail, double em, Color colour, Texts texts) {
        this(background, shelf, trail, em, colour, texts, false, () -> false);
    }

    /** The same. @param strong whether the map is wanted in strong contrast @param still whether nothing is to move: then the whole is seen */
    public TrailFlight(Background background, AtlasShelf shelf, Card trail, double em, Color colour, Texts texts, boolean strong, BooleanSupplier still) {
        this.strong = strong;
        this.still = still;
        this.background = background;
        this.shelf = shelf;
        this.card = trail;
        this.em = em;
        this.colour = colour;
        this.texts = texts;
        setMouseTransparent(true);
        setId("trail-flight");
        getStylesheets().add(java.util.Objects.requireNonNull(Texts.class.getResource("/yunguan/room/atlas/atlas.css")).toExternalForm());
        waiting.setOnFinished(over -> goOn());
        if (StoreTiles.isLoaded()) {
            background.run(this::read, found -> found.ifPresent(this::show));
        }
    }

    private Optional<Ready> read() {
        Atlas atlas = shelf.atlas();
        Atlas.Sheet sheet = atlas.sheet();
        Atlas.Trail found = atlas.trails().stream().filter(one -> one.card().id().equals(card.id()) && one.way().size() > 1).findFirst().orElse(null);
        TileShelf opened = sheet == null || found == null ? null : shelf.tiles(sheet, strong, 1);
        return opened == null || sheet == null || found == null ? Optional.empty() : Optional.of(new Ready(found, sheet, opened));
    }

    private void show(Ready ready) {
        StoreTiles.Source source = new StoreTiles.Source(ready.tiles(), background);
        if (ended) {
            close(source);
            return;
        }
        tiles = source;
        trail = ready.trail();
        StoreTiles.open(source);
        setStyle("-fx-background-color: " + ready.tiles().paper() + ";");
        MapArea area = ready.tiles().area().orElseGet(() -> MapArea.around(ready.trail().way()));
        MapSurface made = new GluonSurface(area, ready.tiles().lowest(), null, em / Scale.LEAST_TEXT_MM, still, this);
        surface = made;
        over = over(ready.trail());
        for (boolean casing : new boolean[] {true, false}) {
            ready.trail().pieces().forEach(piece -> strokes.put(stroke(ready.trail(), casing), piece));
        }
        upon.getChildren().addAll(strokes.keySet());
        ready.trail().stops().stream().distinct().forEach(stop -> signs.put(stop, new LayerSign(ready.trail().numbers(stop), colour, SIGN)));
        upon.getChildren().addAll(signs.values());
        made.lay(upon, this::follow);
        Label edge = Touch.label(MapEdge.of(ready.sheet(), texts), "map-edge");
        edge.setMaxWidth(Double.MAX_VALUE);
        StackPane.setAlignment(edge, Pos.BOTTOM_CENTER);
        edge.heightProperty().subscribe(high -> StackPane.setMargin(made.node(), new Insets(0, 0, high.doubleValue(), 0))); // no stop lies under it
        getChildren().setAll(made.node(), edge);
    }

    private Polyline stroke(Atlas.Trail along, boolean casing) {
        Polyline stroke = new Polyline();
        stroke.setFill(null);
        stroke.setStroke(casing ? Color.WHITE : colour);
        stroke.setStrokeWidth(LINE * em * (casing ? 1.8 : 1));
        stroke.setStrokeLineCap(StrokeLineCap.ROUND);
        stroke.setStrokeLineJoin(StrokeLineJoin.ROUND);
        if (!casing && along.line().isEmpty()) { // joined stops are no way that one could walk
            stroke.getStrokeDashArray().addAll(2 * LINE * em, 2 * LINE * em);
        }
        return stroke;
    }

    private void follow() {
        MapSurface shown = surface;
        Atlas.Trail flownAlong = trail;
        if (shown == null || flownAlong == null) {
            return;
        }
        strokes.forEach((stroke, piece) -> {
            List<Double> points = new ArrayList<>();
            for (Position position : piece) {
                Steering.Spot at = shown.steering().at(position);
                points.add(at.x());
                points.add(at.y());
            }
            stroke.getPoints().setAll(points);
        });
        double side = SIGN * em;
        signs.forEach((stop, sign) -> {
            Steering.Spot at = shown.steering().at(stop.site().position());
            double across = LayerSign.across(flownAlong.numbers(stop), SIGN) * em;
            sign.stands(at.x(), at.y(), across, side, shown.steering().width(), shown.steering().height());
        });
    }

    /** The positions over which it flies: the stops, or where there are none places along the line. */
    static List<Position> over(Atlas.Trail trail) {
        if (!trail.stops().isEmpty()) {
            return trail.stops().stream().map(stop -> stop.site().position()).toList();
        }
        return IntStream.rangeClosed(0, LOOKS).mapToObj(look -> at(trail.line(), (double) look / LOOKS)).toList();
    }

    private void goOn() {
        MapSurface shown = surface;
        if (shown != null && next <= over.size()) {
            Steering.View whole = whole(shown);
            Steering.View view = next < over.size() ? Steering.view(over.get(next), Math.max(whole.zoom(), NEAR)) : whole;
            next++;
            shown.flyTo(view);
        }
    }

    private Steering.View whole(MapSurface shown) {
        Steering steering = shown.steering();
        return steering.fit(over, Math.min(MARGIN * em, LARGEST_MARGIN * Math.min(steering.width(), steering.height())), 0, 0, NEAR);
    }

    /** A position on a way, at a share of its length. */
    static Position at(List<Position> way, double share) {
        double whole = 0;
        for (int i = 1; i < way.size(); i++) {
            whole += Walking.metres(way.get(i - 1), way.get(i));
        }
        double left = whole * share;
        for (int i = 1; i < way.size(); i++) {
            Position from = way.get(i - 1);
            Position to = way.get(i);
            double step = Walking.metres(from, to);
            if (left <= step && step > 0) {
                return new Position(from.latitude() + (to.latitude() - from.latitude()) * left / step, from.longitude() + (to.longitude() - from.longitude()) * left / step);
            }
            left -= step;
        }
        return way.getLast();
    }

    /** Whether it flies. */
    public boolean moves() {
        return begun && !ended && !flown;
    }

    /** Nothing moves any more, and nothing is kept. */
    public void end() {
        ended = true;
        waiting.stop();
        MapSurface shown = surface;
        if (shown != null) {
            shown.end();
            surface = null;
        }
        getChildren().clear();
        StoreTiles.Source source = tiles;
        if (source != null) {
            StoreTiles.close(source);
            close(source);
            tiles = null;
        }
    }

    private void close(StoreTiles.Source source) {
        background.run(() -> {
            source.shelf().close();
            return true;
        }, closed -> { });
    }

    @Override
    public void resized() {
        MapSurface shown = surface;
        if (shown != null && !ended && (!begun || flown)) { // what is seen whole stays whole in another room
            begun = true;
            shown.go(whole(shown));
        }
    }

    @Override
    public void rested() {
        flown = next > over.size() || still.getAsBoolean();
        if (begun && !ended && !flown) {
            waiting.playFromStart();
        }
    }

    @Override
    public boolean tapped(double x, double y) {
        return true;
    }
}
