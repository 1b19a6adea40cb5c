package yunguan.room.atlas;

import com.gluonhq.maps.MapView;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item.Position;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.Give;
import yunguan.ui.Hand;
import yunguan.ui.Keyed;
import yunguan.ui.Stroke;
import yunguan.ui.Touch;

/**
 * The map on the screen: tiles, pins, and the three buttons. The map library's own gestures are taken off,
 * because they know no bounds, no tap and no end; it is only told where to stand. Made when the atlas comes
 * onto the screen and thrown away when it leaves, so that no tile stays behind.
 */
final class MapPane extends StackPane {

    /** A place is looked at from here; closer than that the drawn map has little to add. */
    private static final double PLACE_ZOOM = 16;
    /** Design pixels. */
    private static final double FIT_MARGIN = 90;
    private static final double RESIZE_TOLERANCE = 0.5;

    private final Surroundings around;
    private final AtlasModel model;
    private final MapView map = new MapView();
    private final Steering steering;
    private final PinLayer pins;
    private final MapHand hand;
    private final HBox buttons;
    private final InvalidationListener changed = change -> redraw();
    private final InvalidationListener language = change -> rename();
    private final SetChangeListener<Mode> modes = change -> rename();
    private final InvalidationListener placeChanged = change -> showPlace();
    private final InvalidationListener trailChanged = change -> showTrail();
    private boolean placed;

    /** @param view where the map stood when it was left, or {@code null} */
    MapPane(Surroundings around, AtlasModel model, MapArea area, double lowestZoom, Steering.@Nullable View view) {
        this.around = around;
        this.model = model;
        setId("map");
        getStyleClass().add("map");
        placed = view != null;
        buttons = buttons();
        steering = new Steering(area, lowestZoom, view != null ? view : Steering.startOf(area), this::follow);
        pins = new PinLayer(model, steering, around.scale(), around::em, around.texts(), around.hall(), List.of(buttons));
        hand = new MapHand(steering, new Give(map),
                () -> around.visit().modes().contains(Mode.STILL), this::tapped);
        takeOver();
        Give.within(this);
        map.addLayer(pins);
        getChildren().addAll(map, buttons);
        map.layoutBoundsProperty().addListener(bounds -> resized());
        buttons.boundsInParentProperty().addListener(changed); // names stay clear of them
    }

    private void takeOver() {
        // the library's pane would ask for as much room as the whole world takes
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
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(around.texts().of("atlas.map"));
        Keyed.within(this, hand::key);
    }

    private HBox buttons() {
        Button in = Touch.round("mdi2p-plus", around.texts().of("atlas.zoom.in"), () -> hand.step(1));
        in.setId("zoom-in");
        Button out = Touch.round("mdi2m-minus", around.texts().of("atlas.zoom.out"), () -> hand.step(-1));
        out.setId("zoom-out");
        Button whole = Touch.round("mdi2a-arrow-expand-all", around.texts().of("atlas.whole"), () -> hand.lead(whole()));
        whole.setId("zoom-whole");
        HBox row = new HBox(whole, out, in);
        row.getStyleClass().add("map-buttons");
        row.setAlignment(Pos.BOTTOM_RIGHT);
        row.setPickOnBounds(false);
        StackPane.setAlignment(row, Pos.BOTTOM_RIGHT);
        row.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return row;
    }

    /** Begins to follow the model, now that the map is on the screen. */
    void begin() {
        model.layersOn().addListener(changed);
        model.place().addListener(placeChanged);
        model.trail().addListener(trailChanged);
        around.visit().language().addListener(language);
        around.visit().modes().addListener(modes);
        resized();
    }

    /** Stops what moves, and follows nothing any more. @return where the map stands */
    Steering.View end() {
        hand.stop();
        model.layersOn().removeListener(changed);
        model.place().removeListener(placeChanged);
        model.trail().removeListener(trailChanged);
        around.visit().language().removeListener(language);
        around.visit().modes().removeListener(modes);
        return steering.view();
    }

    private void redraw() {
        buttons.getBoundsInParent(); // read, so that the next change is told again
        pins.redraw();
    }

    private void rename() {
        around.visit().language().get(); // read, so that the next change is told again
        pins.rename();
    }

    private void resized() {
        double width = map.getLayoutBounds().getWidth();
        double height = map.getLayoutBounds().getHeight();
        if (width < 1 || height < 1 || Math.abs(width - steering.width()) + Math.abs(height - steering.height()) < RESIZE_TOLERANCE) {
            return;
        }
        steering.resize(width, height);
        if (!placed) {
            placed = true;
            Atlas.Pin place = model.place().get();
            Atlas.Trail trail = model.trail().get();
            steering.go(place != null ? near(place) : trail != null ? all(trail.way()) : whole());
        }
        pins.redraw();
    }

    private void follow() {
        if (steering.width() <= 0) {
            return;
        }
        Position middle = steering.middle();
        map.setZoom(steering.zoom());
        map.setCenter(middle.latitude(), middle.longitude());
        pins.follow();
    }

    private void tapped(double x, double y) {
        pins.at(x, y).ifPresent(model::open);
    }

    private void showPlace() {
        Atlas.Pin place = model.place().get();
        pins.redraw();
        if (place != null) {
            Steering.Spot at = steering.at(place.site().position());
            double margin = around.scale().px(FIT_MARGIN);
            boolean seen = at.x() > margin && at.x() < steering.width() - margin
                    && at.y() > margin && at.y() < steering.height() - margin;
            if (!seen || steering.zoom() < PLACE_ZOOM - 1) {
                hand.lead(near(place));
            }
        }
    }

    private void showTrail() {
        Atlas.Trail trail = model.trail().get();
        pins.redraw();
        if (trail != null) {
            hand.lead(all(trail.way()));
        }
    }

    private Steering.View near(Atlas.Pin place) {
        double zoom = Math.max(PLACE_ZOOM - 1, Math.min(PLACE_ZOOM, steering.zoom()));
        return steering.allowed(Steering.view(place.site().position(), placed && steering.zoom() >= zoom ? steering.zoom() : zoom));
    }

    private Steering.View all(List<Position> positions) {
        return steering.fit(positions, around.scale().px(FIT_MARGIN), buttons.prefHeight(-1), PLACE_ZOOM);
    }

    /** The view of everything that lies on the map. */
    private Steering.View whole() {
        Atlas atlas = model.atlas().get();
        List<Position> positions = atlas == null ? List.of() : atlas.pins().stream().map(pin -> pin.site().position()).toList();
        return steering.fit(positions, around.scale().px(FIT_MARGIN / 3), 0, PLACE_ZOOM);
    }
}
