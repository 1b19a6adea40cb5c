package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.LangText;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.Keyed;
import yunguan.ui.Touch;

/**
 * The map on the screen: the surface with its tiles, names and pins upon it, and the buttons. Made when the atlas comes onto the
 * screen and thrown away when it leaves, so that no tile stays behind.
 */
final class MapPane extends StackPane implements MapSurface.Listener {

    private static final Duration DRAWN_IN = Duration.seconds(1.8);

    private final Surroundings around;
    private final AtlasModel model;
    private StoreTiles.Source tiles;
    private final SecondLook again = new SecondLook(() -> tiles);
    private final MapSurface surface;
    private final Steering steering;
    private final MapViews views;
    private final NameLayer names;
    private final PinLayer pins;
    private final @Nullable Here here;
    private @Nullable HereSign sign;
    private final HBox buttons;
    private final PlaceChooser chooser;
    private final @Nullable YearBar years;
    /** What covers the map. */
    private final List<Node> upon;
    private final InvalidationListener changed = change -> redraw();
    private final InvalidationListener moved = change -> redrawSoon();
    private final SetChangeListener<Mode> modes = change -> modesChanged();
    private Subscription following = Subscription.EMPTY;
    /** The trail's line draws itself. */
    private final DoubleProperty begun = new SimpleDoubleProperty(1);
    private final Timeline drawing = new Timeline(new KeyFrame(Duration.ZERO, new KeyValue(begun, 0)), new KeyFrame(DRAWN_IN, new KeyValue(begun, 1, Interpolator.EASE_BOTH)));
    private boolean placed;
    private boolean awaited;

    /** @param view where the map stood when it was left, or {@code null} */
    MapPane(Surroundings around, AtlasModel model, StoreTiles.Source tiles, MapArea area, Steering.@Nullable View view) {
        this.around = around;
        this.model = model;
        this.tiles = tiles;
        setId("map");
        getStyleClass().add("map");
        placed = view != null;
        surface = new GluonSurface(area, tiles.shelf().lowest(), view, around.scale().mm(1), () -> around.visit().modes().contains(Mode.STILL), this);
        steering = surface.steering();
        Atlas atlas = model.atlas().get();
        here = atlas == null ? null : Here.of(around.settings(), atlas.pins()).orElse(null);
        buttons = buttons();
        views = new MapViews(steering, around.scale(), this::head, () -> buttons.prefHeight(-1));
        years = atlas == null ? null : atlas.years().map(span -> new YearBar(around, model, span, atlas)).orElse(null);
        upon = years == null ? List.of(buttons) : List.of(buttons, years);
        Atlas.Sheet base = atlas == null ? null : atlas.sheet(model.year().get());
        names = new NameLayer(base == null ? List.of() : base.names(), steering, around.texts(), around::em, model::there, upon);
        pins = new PinLayer(model, steering, around.scale(), around::em, around.texts(), around.hall(), around.visit().modes().contains(Mode.CONTRAST), upon);
        surface.lay(pins.underNames(), () -> { });
        surface.lay(names, names::follow);
        if (here != null) {
            HereSign standing = new HereSign(here, around.texts(), around.hall(), around::em, upon);
            surface.lay(standing, () -> standing.follow(steering));
            sign = standing;
        }
        chooser = new PlaceChooser(around, model, steering);
        surface.lay(pins, () -> {
            pins.follow();
            chooser.follows();
        });
        begun.addListener((share, before, now) -> pins.begun(now.doubleValue()));
        getChildren().add(surface.node());
        if (years != null) {
            StackPane.setAlignment(years, Pos.TOP_CENTER);
            years.setMaxHeight(USE_PREF_SIZE);
            getChildren().add(years); // keys come to what stands above before they come to what stands below
        }
        getChildren().addAll(buttons, chooser);
        upon.forEach(node -> node.boundsInParentProperty().addListener(moved)); // names stay clear of them
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        named();
        Keyed.within(this, surface::key);
    }

    /** For whoever does not see it: the title of the map that it shows. */
    private void named() {
        Atlas atlas = model.atlas().get();
        Atlas.Sheet shown = atlas == null ? null : atlas.sheet(model.year().get());
        LangText title = shown == null ? LangText.EMPTY : shown.card().title();
        accessibleTextProperty().bind(around.texts().of("atlas.map", title));
    }

    private HBox buttons() {
        HBox row = new HBox(button("zoom-whole", "mdi2a-arrow-expand-all", "atlas.whole", () -> surface.flyTo(whole())),
                button("zoom-out", "mdi2m-minus", "atlas.zoom.out", () -> surface.step(-1)), button("zoom-in", "mdi2p-plus", "atlas.zoom.in", () -> surface.step(1)));
        Here at = here;
        if (at != null && surface.bounds().holds(at.position())) {
            row.getChildren().addFirst(button("zoom-here", "mdi2c-crosshairs-gps", "atlas.here", () -> surface.flyTo(views.near(at.position(), placed))));
        }
        row.getStyleClass().add("map-buttons");
        row.setAlignment(Pos.BOTTOM_RIGHT);
        row.setPickOnBounds(false);
        StackPane.setAlignment(row, Pos.BOTTOM_RIGHT);
        row.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return row;
    }

    private Button button(String id, String icon, String key, Runnable does) {
        Button button = Touch.round(icon, around.texts().of(key), does);
        button.setId(id);
        return button;
    }

    /** Begins to follow the model, now that the map is on the screen. */
    void begin() {
        model.covers(surface.bounds());
        model.layersOn().addListener(changed);
        around.visit().modes().addListener(modes);
        following = Subscription.combine(model.place().subscribe(this::showPlace), model.trail().subscribe(this::showTrail), model.circle().subscribe(this::showCircle),
                model.year().subscribe((before, now) -> anotherYear()), around.visit().language().subscribe((before, now) -> rename()));
    }

    /** The base map of another time, or of today again; whoever calls has opened it for the library. */
    void change(StoreTiles.Source other, List<MapName> written) {
        tiles = other;
        names.write(written);
        named();
        surface.change();
        rested();
    }

    /** Stops what moves, and follows nothing any more. @return where the map stands */
    Steering.View end() {
        model.layersOn().removeListener(changed);
        around.visit().modes().removeListener(modes);
        following.unsubscribe();
        YearBar bar = years;
        if (bar != null) {
            bar.end();
        }
        drawing.stop();
        again.end();
        pins.end();
        names.end();
        HereSign standing = sign;
        if (standing != null) {
            standing.end();
        }
        return surface.end();
    }

    /** What the map lies on, for tests and benches. */
    MapSurface surface() {
        return surface;
    }

    /** Bounds are told of in the middle of a layout, also while signs are being drawn: what stands clear of them is drawn when that is over. */
    private void redrawSoon() {
        if (!awaited) {
            awaited = true;
            around.background().run(() -> 0, over -> {
                awaited = false;
                if (getScene() != null) {
                    redraw();
                }
            });
        }
    }

    private void redraw() {
        upon.forEach(Node::getBoundsInParent); // read, so that the next change is told again
        pins.redraw();
        setNames();
    }

    /** Places and names come and go. */
    private void anotherYear() {
        chooser.close();
        names.again();
        redraw();
    }

    private void modesChanged() {
        if (around.visit().modes().contains(Mode.STILL)) {
            drawn();
        }
        rename();
    }

    /** The trail's line has drawn itself. */
    private void drawn() {
        drawing.stop();
        begun.set(1);
    }

    private void rename() {
        pins.rename();
        names.forget();
        setNames();
    }

    /** Names come last: they stand where pins and signs have left room. */
    private void setNames() {
        List<Declutter.Box> covered = new ArrayList<>(pins.covered());
        HereSign standing = sign;
        if (standing != null) {
            standing.set(covered, steering);
            covered.addAll(standing.covered(steering));
        }
        names.set(covered);
    }

    @Override
    public void resized() {
        if (!placed) {
            placed = true;
            Atlas.Pin place = model.place().get();
            Atlas.Trail trail = model.trail().get();
            surface.go(place != null && surface.bounds().holds(place.site().position()) ? views.near(place.site().position(), true) : trail != null ? views.all(trail.way()) : whole());
        }
        rested();
    }

    @Override
    public void rested() {
        chooser.rests();
        redraw();
        again.rested();
    }

    @Override
    public boolean tapped(double x, double y) {
        if (chooser.close()) {
            return true;
        }
        List<List<Atlas.Pin>> meant = pins.at(x, y);
        if (meant.isEmpty()) {
            return false;
        }
        List<Atlas.Pin> first = meant.getFirst();
        if (meant.size() == 1 && first.size() == 1) {
            model.open(first.getFirst());
        } else if (meant.size() == 1 && pins.comesApart(first)) {
            Steering.View apart = views.apart(first.stream().map(pin -> pin.site().position()).toList());
            surface.flyTo(apart.zoom() > steering.zoom() ? apart : steering.zoomed(steering.step(1), x, y));
        } else {
            chooser.ask(meant.stream().flatMap(List::stream).toList(), x, y);
        }
        return true;
    }

    private void showPlace() {
        chooser.close();
        Atlas.Pin place = model.place().get();
        redraw();
        if (place != null && surface.bounds().holds(place.site().position()) && !views.sees(place.site().position())) { // off the map there is nothing to fly to
            surface.flyTo(views.near(place.site().position(), placed));
        }
    }

    private void showTrail() {
        Atlas.Trail trail = model.trail().get();
        redraw();
        drawn();
        if (trail != null) {
            if (trail.way().stream().anyMatch(surface.bounds()::holds)) {
                surface.flyTo(views.all(trail.way()));
            }
            if (!around.visit().modes().contains(Mode.STILL)) {
                drawing.playFromStart();
            }
        }
    }

    private void showCircle() {
        Reach reach = model.circle().get();
        redraw();
        if (reach != null && surface.bounds().holds(reach.middle().site().position())) {
            surface.flyTo(views.quarter(reach.middle().site().position()));
        }
    }

    /** Whether it goes through the years by itself. */
    boolean plays() {
        YearBar bar = years;
        return bar != null && bar.plays();
    }

    /** What the years take of the map, at its top, in pixels. */
    private double head() {
        YearBar bar = years;
        return bar == null ? 0 : bar.getHeight();
    }

    /** The view of everything that lies on the map. */
    private Steering.View whole() {
        Atlas atlas = model.atlas().get();
        List<Position> positions = atlas == null ? List.of() : atlas.pins().stream().map(pin -> pin.site().position()).toList();
        return views.whole(positions);
    }
}
