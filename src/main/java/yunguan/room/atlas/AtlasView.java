package yunguan.room.atlas;

import javafx.beans.value.ObservableValue;
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
import yunguan.catalogue.LangText;
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

    private final Surroundings around;
    private final AtlasShelf shelf;
    private final AtlasModel model;
    private final StackPane node = new StackPane();
    private final StackPane mapPlace = new StackPane();
    private final boolean found = StoreTiles.isLoaded();
    private boolean onScreen;
    private StoreTiles.@Nullable Source tiles;
    private @Nullable MapPane map;
    private Steering.@Nullable View view;

    /** @param focusKind PLACE or TRAIL to open one at once, or {@code null} */
    public AtlasView(Surroundings around, AtlasShelf shelf, @Nullable Kind focusKind, String focusId) {
        this.around = around;
        this.shelf = shelf;
        model = new AtlasModel(around.background(), shelf::atlas, shelf::telling);
        node.getStylesheets().add(java.util.Objects.requireNonNull(Texts.class.getResource("/yunguan/room/atlas/atlas.css")).toExternalForm());
        node.getStyleClass().addAll("atlas", around.scale().portrait() ? "portrait" : "landscape");
        model.atlas().subscribe(atlas -> {
            if (atlas != null) {
                build(atlas);
            }
        });
        model.missing().subscribe(missing -> {
            if (missing) {
                leaveMap();
                node.getChildren().setAll(new TroubleView(around, "trouble.missing").node());
            }
        });
        model.load(focusKind, focusId);
    }

    private void build(Atlas atlas) {
        AtlasPanel panel = new AtlasPanel(around, model, atlas);
        mapPlace.getStyleClass().add("map-place");
        VBox sheet = new VBox(mapPlace);
        VBox.setVgrow(mapPlace, Priority.ALWAYS);
        Atlas.Sheet base = atlas.sheet();
        if (base != null) {
            sheet.getChildren().add(edge(base));
        } else {
            say("atlas.no_map");
        }
        Pane beside = around.scale().portrait() ? new VBox(sheet, panel) : new HBox(sheet, panel);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        sheet.setMinSize(0, 0);
        if (around.scale().portrait()) {
            panel.prefHeightProperty().bind(node.heightProperty().multiply(BELOW));
            panel.minHeightProperty().bind(panel.prefHeightProperty());
        } else {
            fixWidth(panel, Math.rint(around.scale().width() * BESIDE));
        }
        node.getChildren().setAll(beside);
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
    private Node edge(Atlas.Sheet sheet) {
        LangText notice = sheet.card().notice();
        Label words = Touch.label(around.texts().in(lang -> {
            StringBuilder said = new StringBuilder(notice.in(lang));
            if (!sheet.approval().isEmpty()) {
                said.append(said.isEmpty() ? "" : " · ").append(around.texts().now("atlas.approval", sheet.approval()));
            }
            return said.append(said.isEmpty() ? "" : " · ").append(sheet.attribution().in(lang)).toString();
        }), "map-edge");
        words.setId("map-edge");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private void say(String key) {
        mapPlace.getChildren().setAll(Touch.label(around.texts().of(key), "map-absent"));
    }

    private void openMap(Atlas atlas) {
        Atlas.Sheet sheet = atlas.sheet();
        if (sheet == null || map != null || tiles != null) {
            return;
        }
        if (!found) {
            mapPlace.getChildren().setAll(new TroubleView(around, Trouble.FOREIGN_TILES.key()).node());
            return;
        }
        around.background().run(() -> java.util.Optional.ofNullable(shelf.tiles(sheet)), opened -> {
            if (opened.isEmpty()) {
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
        MapPane shown = new MapPane(around, model, area, opened.lowest(), view);
        map = shown;
        mapPlace.getChildren().setAll(shown);
        shown.begin();
    }

    private void close(TileShelf opened) {
        around.background().run(() -> {
            opened.close();
            return true;
        }, closed -> { });
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

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return around.texts().of("atlas.title");
    }

    @Override
    public void entered() {
        onScreen = true;
        Atlas atlas = model.atlas().get();
        if (atlas != null && !model.missing().get()) {
            openMap(atlas);
        }
    }

    @Override
    public void left() {
        onScreen = false;
        leaveMap();
    }
}
