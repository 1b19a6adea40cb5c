package yunguan.room.atlas;

import com.gluonhq.maps.MapView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.FadeTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item.Position;
import yunguan.ui.Give;
import yunguan.ui.Hand;
import yunguan.ui.Stroke;

/**
 * The map as Gluon Maps draws it. The library's own gestures are taken off, because they know no bounds, no tap and no end: it is
 * only told where to stand. Its centre and zoom are never read, because after a drag they are stale.
 */
final class GluonSurface implements MapSurface {

    private static final double RESIZE_TOLERANCE = 0.5;
    /** Between whole zooms tiles are drawn so many pixels larger than they are, over their neighbours: otherwise hairlines of paper show. */
    private static final double OVERLAP = 0.75;

    /** Another ground comes over the one before in so much time. */
    private static final Duration FADE = Duration.millis(300);

    /** The ground, and while it changes the one before below it. */
    private final List<MapView> grounds = new ArrayList<>();
    private final StackPane moving = new StackPane();
    private final StackPane node = new StackPane(moving);
    private final Steering steering;
    private final MapHand hand;
    private final Listener listener;
    private final BooleanSupplier still;
    private final FadeTransition fade = new FadeTransition(FADE);
    private final List<Runnable> followers = new ArrayList<>();
    private double lapped = -1;

    /**
     * @param area   what the map shows
     * @param lowest the smallest zoom that there are tiles for
     * @param view   where the map stood when it was left, or {@code null}
     * @param millimetre on the glass, in pixels
     * @param still  whether nothing may move by itself
     */
    GluonSurface(MapArea area, double lowest, Steering.@Nullable View view, double millimetre, BooleanSupplier still, Listener listener) {
        this.listener = listener;
        this.still = still;
        steering = new Steering(area, lowest, view != null ? view : Steering.startOf(area), this::follow);
        hand = new MapHand(steering, millimetre, new Give(moving), still, listener::tapped, listener::rested);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setOnFinished(over -> below());
        Give.within(node);
        add();
    }

    /** Lays a ground over the one before, and takes the library's own gestures off it. */
    private MapView add() {
        MapView map = new MapView();
        // the library's pane would ask for as much room as the whole world takes
        map.setId("map-tiles");
        map.setMinSize(0, 0);
        map.setPrefSize(100, 100);
        map.setOnMousePressed(null);
        map.setOnMouseDragged(null);
        map.setOnMouseReleased(null);
        Hand.on(map, Stroke.Way.ANY, hand);
        map.setOnScroll(hand::wheel);
        map.setOnZoomStarted(null);
        map.setOnZoom(hand::pinched);
        map.setOnZoomFinished(hand::pinchEnded);
        map.layoutBoundsProperty().addListener(bounds -> resized(map));
        tiles(map).getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::lap);
            }
        });
        moving.getChildren().add(grounds.size(), map);
        grounds.add(map);
        return map;
    }

    @Override
    public void change() {
        fade.stop();
        below();
        MapView next = add();
        lapped = -1; // its tiles are lapped as they come
        if (still.getAsBoolean()) {
            below();
        } else {
            next.setOpacity(0);
            fade.setNode(next);
            fade.playFromStart();
        }
        follow();
    }

    /** Takes away what is covered. */
    private void below() {
        MapView top = grounds.getLast();
        top.setOpacity(1);
        grounds.removeIf(map -> map != top && moving.getChildren().remove(map));
    }

    /** The library's group of tiles, its first child. */
    private static Parent tiles(MapView map) {
        return (Parent) map.getChildrenUnmodifiable().getFirst();
    }

    private void lap(Node tile) {
        if (tile instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (child instanceof ImageView image) {
                    image.setPreserveRatio(false);
                    image.setFitWidth(Mercator.TILE + Math.max(0, lapped));
                    image.setFitHeight(Mercator.TILE + Math.max(0, lapped));
                }
            }
        }
    }

    private void resized(MapView map) {
        Bounds bounds = map.getLayoutBounds();
        if (bounds.getWidth() < 1 || bounds.getHeight() < 1) {
            return;
        }
        if (Math.abs(bounds.getWidth() - steering.width()) + Math.abs(bounds.getHeight() - steering.height()) >= RESIZE_TOLERANCE) {
            steering.resize(bounds.getWidth(), bounds.getHeight());
            listener.resized();
        } else {
            follow(); // whenever it gets another size, the library has just moved its centre by a hundred-thousandth of a degree, for good
        }
    }

    private void follow() {
        if (steering.width() <= 0) {
            return;
        }
        double lap = steering.zoom() == Math.rint(steering.zoom()) ? 0 : OVERLAP;
        if (lap != lapped) {
            lapped = lap;
            grounds.forEach(map -> tiles(map).getChildrenUnmodifiable().forEach(this::lap));
        }
        Position middle = steering.middle();
        for (MapView map : grounds) {
            map.setZoom(steering.zoom());
            map.setCenter(middle.latitude(), middle.longitude());
        }
        followers.forEach(Runnable::run);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Steering steering() {
        return steering;
    }

    @Override
    public Position centre() {
        return steering.middle();
    }

    @Override
    public double zoom() {
        return steering.zoom();
    }

    @Override
    public MapArea bounds() {
        return steering.area();
    }

    @Override
    public void lay(Pane layer, Runnable follow) {
        moving.getChildren().add(layer);
        followers.add(follow);
    }

    @Override
    public void go(Steering.View view) {
        hand.stop();
        steering.go(view);
        hand.rest();
    }

    @Override
    public void flyTo(Steering.View view) {
        hand.lead(view);
    }

    @Override
    public void step(int direction) {
        hand.step(direction);
    }

    @Override
    public boolean key(KeyCode key) {
        return hand.key(key);
    }

    @Override
    public Steering.View end() {
        fade.stop();
        return hand.end();
    }
}
