package yunguan.room.atlas;

import java.time.InstantSource;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Kind;
import yunguan.part.player.Players;
import yunguan.shell.Mode;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.Trouble;
import yunguan.shell.TroubleView;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** The atlas: the map, and beside it (in portrait below it) what it shows or what has been opened. */
public final class AtlasView implements Screen {

    /** The panel's share: of the width in landscape, of the height in portrait. */
    private static final double BESIDE = 0.34;
    private static final double BELOW = 0.42;
    /** The same where letters are large: the map can be drawn along, words cannot; but within reach it keeps room for what steers it. */
    private static final double BESIDE_LARGE = 0.48;
    private static final double BELOW_LARGE = 0.46;
    private static final double BELOW_LOW = 0.28;
    /** The same where something lies over the map: neither pictures nor a line of years can do with less height, and a page can be drawn along. */
    private static final double BELOW_OVER = 0.34;
    /** A screen with so many pixels for one of the design's gets tiles of twice as many. */
    private static final double SHARP = 1.5;

    private final Surroundings around;
    private final AtlasShelf shelf;
    private final AtlasModel model;
    private final StackPane node = new StackPane();
    private final StackPane mapPlace = new StackPane();
    private final boolean found = StoreTiles.isLoaded();
    private final SetChangeListener<Mode> modes = change -> changed(change.wasAdded() ? change.getElementAdded() : change.getElementRemoved());
    private boolean onScreen;
    private StoreTiles.@Nullable Source tiles;
    private @Nullable MapPane map;
    private Steering.@Nullable View view;
    private @Nullable AtlasPanel beside;
    private @Nullable OverMap over;
    /** The base map of the year that is shown. */
    private final ObjectProperty<Atlas.@Nullable Sheet> ground = new SimpleObjectProperty<>();
    private final PlaceVoice voice;

    /** @param focusKind PLACE or TRAIL to open one at once, or {@code null} */
    public AtlasView(Surroundings around, AtlasShelf shelf, Players players, @Nullable Kind focusKind, String focusId) {
        this.around = around;
        this.shelf = shelf;
        voice = new PlaceVoice(around, players);
        model = new AtlasModel(around.background(), shelf::atlas, shelf::telling, pins -> Here.of(around.settings(), pins), InstantSource.system());
        node.getStylesheets().add(java.util.Objects.requireNonNull(Texts.class.getResource("/yunguan/room/atlas/atlas.css")).toExternalForm());
        node.getStyleClass().add("atlas");
        model.atlas().subscribe(atlas -> {
            if (atlas != null) {
                build(atlas);
            }
        });
        model.year().subscribe((before, now) -> changeGround());
        model.missing().subscribe(missing -> {
            if (missing) {
                leaveMap();
                node.getChildren().setAll(new TroubleView(around, "trouble.missing").node());
            }
        });
        model.load(focusKind, focusId);
    }

    private void build(Atlas atlas) {
        node.getStyleClass().removeAll("portrait", "landscape");
        node.getStyleClass().add(around.scale().portrait() ? "portrait" : "landscape");
        if (beside != null) {
            beside.left();
        }
        OverMap before = over;
        if (before != null) {
            before.gone();
        }
        AtlasPanel panel = new AtlasPanel(around, model, atlas, voice);
        beside = panel;
        OverMap above = new OverMap(around, model);
        over = above;
        mapPlace.getStyleClass().add("map-place");
        mapPlace.visibleProperty().bind(above.visibleProperty().not());
        StackPane place = new StackPane(mapPlace, above);
        place.setMinSize(0, 0);
        VBox sheet = new VBox(place);
        VBox.setVgrow(place, Priority.ALWAYS);
        boolean across = !around.scale().portrait() && around.narrow(); // large letters on a small glass: below the map alone it would take more than the map
        VBox all = new VBox();
        ground.set(atlas.sheet(model.year().get()));
        if (ground.get() != null) {
            Node edge = edge();
            edge.visibleProperty().bind(mapPlace.visibleProperty()); // it is said of the map
            edge.managedProperty().bind(edge.visibleProperty());
            (across ? all : sheet).getChildren().add(edge);
        } else {
            say("atlas.no_map");
        }
        Pane both = around.scale().portrait() ? new VBox(sheet, panel) : new HBox(sheet, panel);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        sheet.setMinSize(0, 0);
        if (around.scale().portrait()) {
            double below = AtlasPanel.isLow(around) ? BELOW_LOW : around.visit().modes().contains(Mode.LARGE) ? BELOW_LARGE : BELOW;
            panel.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> node.getHeight() * (above.isVisible() ? BELOW_OVER : below),
                    node.heightProperty(), above.visibleProperty()));
            panel.minHeightProperty().bind(panel.prefHeightProperty());
        } else {
            fixWidth(panel, Math.rint(around.scale().width() * (around.longWords() && around.narrow() ? BESIDE_LARGE : BESIDE)));
        }
        all.getChildren().addFirst(both);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        node.getChildren().setAll(all);
        if (onScreen) {
            openMap(atlas);
        }
    }

    private static void fixWidth(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    /** What must always be read at the edge of the map. */
    private Node edge() {
        Label words = Touch.label(ground.flatMap(sheet -> MapEdge.of(sheet, around.texts())), "map-edge");
        words.setId("map-edge");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private void say(String key) {
        mapPlace.getChildren().setAll(Touch.label(around.texts().of(key), "map-absent"));
    }

    private void openMap(Atlas atlas) {
        Atlas.Sheet sheet = atlas.sheet(model.year().get());
        ground.set(sheet);
        if (sheet == null || map != null || tiles != null) {
            return;
        }
        if (!found) {
            mapPlace.getChildren().setAll(new TroubleView(around, Trouble.FOREIGN_TILES.key()).node());
            return;
        }
        boolean strong = around.visit().modes().contains(Mode.CONTRAST);
        int density = node.getScene() == null || node.getScene().getWindow() == null || node.getScene().getWindow().getOutputScaleX() < SHARP ? 1 : 2;
        around.background().run(() -> java.util.Optional.ofNullable(shelf.tiles(sheet, strong, density)), opened -> {
            if (strong != around.visit().modes().contains(Mode.CONTRAST) || sheet != ground.get()) {
                opened.ifPresent(this::close);
                openMap(atlas);
            } else if (opened.isEmpty()) {
                say("atlas.no_map");
            } else if (!onScreen || map != null) {
                close(opened.get());
            } else {
                showMap(opened.get(), atlas);
            }
        });
    }

    private void showMap(TileShelf opened, Atlas atlas) {
        MapArea area = opened.area().orElseGet(() -> atlas.pins().isEmpty() ? new MapArea(-180, -80, 180, 80)
                : MapArea.around(atlas.pins().stream().map(pin -> pin.site().position()).toList()));
        StoreTiles.Source source = new StoreTiles.Source(opened, around.background());
        tiles = source;
        StoreTiles.open(source);
        MapPane shown = new MapPane(around, model, source, area, view);
        map = shown;
        mapPlace.setStyle("-fx-background-color: " + opened.paper() + ";");
        mapPlace.getChildren().setAll(shown);
        shown.begin();
    }

    /** Another year may have a base map of its own: it fades in as soon as it is open. */
    private void changeGround() {
        Atlas atlas = model.atlas().get();
        Atlas.Sheet wanted = atlas == null ? null : atlas.sheet(model.year().get());
        if (atlas == null || wanted == null || wanted == ground.get()) {
            return;
        }
        Atlas.Sheet last = ground.get();
        ground.set(wanted);
        StoreTiles.Source before = tiles;
        if (map == null || before == null) {
            return; // it opens with this ground
        }
        boolean strong = around.visit().modes().contains(Mode.CONTRAST);
        int density = before.shelf().density();
        around.background().run(() -> java.util.Optional.ofNullable(shelf.tiles(wanted, strong, density)), opened -> opened.ifPresentOrElse(found -> {
            MapPane shown = map;
            if (shown == null || tiles != before || wanted != ground.get() || strong != around.visit().modes().contains(Mode.CONTRAST)) {
                close(found); // somebody has gone on
                return;
            }
            StoreTiles.Source next = new StoreTiles.Source(found, around.background());
            tiles = next;
            StoreTiles.open(next);
            shown.change(next, wanted.names());
            mapPlace.setStyle("-fx-background-color: " + found.paper() + ";");
            close(before.shelf());
        }, () -> ground.set(last))); // it is damaged: what is seen stays
    }

    private void close(TileShelf opened) {
        around.background().run(() -> {
            opened.close();
            return true;
        }, closed -> { });
    }

    /** In strong contrast the map is another one. */
    private void changed(@Nullable Mode mode) {
        Atlas atlas = model.atlas().get();
        if (mode == Mode.CONTRAST && onScreen && map != null && atlas != null) {
            leaveMap();
            openMap(atlas);
        }
    }

    private void leaveMap() {
        MapPane shown = map;
        if (shown != null) {
            view = shown.end();
            mapPlace.getChildren().clear();
            map = null;
        }
        StoreTiles.Source source = tiles;
        if (source != null) {
            StoreTiles.close(source);
            close(source.shelf());
            tiles = null;
        }
    }

    /** The map stands where it stood, and what is open stays open. */
    @Override
    public boolean relaid() {
        Atlas atlas = model.atlas().get();
        if (atlas == null || model.missing().get()) {
            return false;
        }
        leaveMap();
        build(atlas);
        return true;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return around.texts().of("atlas.title");
    }

    @Override
    public boolean inUse() {
        MapPane shown = map;
        return voice.playing() || shown != null && shown.plays();
    }

    @Override
    public void entered() {
        onScreen = true;
        voice.entered();
        if (over != null) {
            over.entered();
        }
        around.visit().modes().addListener(modes);
        Atlas atlas = model.atlas().get();
        if (atlas != null && !model.missing().get()) {
            openMap(atlas);
        }
    }

    @Override
    public void left() {
        onScreen = false;
        voice.left();
        if (over != null) {
            over.left();
        }
        around.visit().modes().removeListener(modes);
        leaveMap();
    }
}
