package yunguan.room.atlas;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Story;
import yunguan.settings.Settings;
import yunguan.shell.Navigator;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.store.Pyramid;
import yunguan.store.PyramidWriter;
import yunguan.task.Background;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** The map on a real screen, with two places upon it unless a test has others, and what its tests do to it. */
abstract class MapOnScreen {

    static final int WIDTH = 1267;
    static final int HEIGHT = 821;
    static final MapArea AREA = new MapArea(119.255, 26.03, 119.372, 26.09);
    static final int WATER = 0xFF3060A0;

    @TempDir
    Path folder;
    final Background background = Background.pooled(failure -> { });
    final ConcurrentLinkedQueue<TileShelf.Address> asked = new ConcurrentLinkedQueue<>();
    final Visit visit = new Visit(Lang.HANS, 0.5, 1);
    Stage stage;
    StackPane root;
    MapPane map;
    StoreTiles.Source source;
    TileShelf.Bytes bytes;
    volatile boolean broken;
    AtlasModel model;
    Surroundings around;

    static Card card(String id) {
        return new Card(id.hashCode(), id, Kind.PLACE, new LangText(Map.of("zh-Hans", id, "en", id)), LangText.EMPTY, "layer", null, "", Set.of(), "", LangText.EMPTY, false);
    }

    static MapName name(String role, String hans, String en, double... line) {
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < line.length; i += 2) {
            positions.add(new Position(line[i + 1], line[i]));
        }
        return new MapName(role, 50, 11, 18, new LangText(Map.of("zh-Hans", hans, "en", en)), positions);
    }

    @BeforeEach
    void opens() throws Exception {
        Path file = folder.resolve("map.mbtiles");
        PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "11", "maxzoom", "18", "paper", "#FFFFFF"))).close();
        BufferedImage picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(new Color(WATER));
        brush.fillRect(0, 0, 256, 256);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        bytes = (zoom, column, row) -> {
            asked.add(new TileShelf.Address(zoom, column, row));
            return Optional.of(broken ? new byte[] {1, 2, 3} : png.toByteArray());
        };
        source = new StoreTiles.Source(new TileShelf(Pyramid.open(file), 1, bytes), background);
        Files.writeString(folder.resolve("kiosk.properties"), "here.latitude = 26.0702\nhere.longitude = 119.2882\nhere.facing = 90\n");
        Settings settings = Settings.read(folder.resolve("kiosk.properties"));
        List<MapName> names = List.of(name("river", "闽江", "Min River", 119.29, 26.05, 119.34, 26.05), name("metro", "茶亭站", "Chating", 119.301, 26.073),
                name("road", "工业路", "Gongye Rd", 119.28, 26.068, 119.31, 26.066));
        Heading layer = new Heading("layer", new LangText(Map.of("zh-Hans", "层")), LangText.EMPTY, "", "");
        Atlas atlas = new Atlas(new Atlas.Sheet(card("map"), file, null, names, LangText.EMPTY, ""), List.of(new Atlas.Layer(layer, 2, true)),
                List.of(new Atlas.Pin(card("a"), new Site(new Position(26.0635, 119.2925), 300, LangText.EMPTY), "layer"),
                        new Atlas.Pin(card("b"), new Site(new Position(26.0532, 119.3513), 0, LangText.EMPTY), "layer")), List.of());
        shows(atlas, settings);
        Fx.until("tiles are asked for", () -> asked.size() > 8);
    }

    /** Puts a map with what is on it onto a screen. The source of its tiles is there before. */
    void shows(Atlas atlas, Settings settings) {
        model = modelOf(atlas);
        Navigator navigator = new Navigator(route -> {
            throw new IllegalStateException(route.toString());
        }, route -> { });
        around = new Surroundings(visit, new Texts(visit.language()), navigator, background, null, new Scale(1920, 1080), settings);
        Fx.run(() -> {
            model.load(null, "");
            visit.modes().add(yunguan.shell.Mode.STILL); // nothing is waited for
            StoreTiles.open(source);
            map = new MapPane(around, model, source, AREA, null);
            root = new StackPane(map);
            root.getStyleClass().addAll("frame", "mode-still");
            stage = new Stage();
            stage.setScene(new Scene(root, WIDTH, HEIGHT));
            stage.getScene().getStylesheets().add(Objects.requireNonNull(Texts.class.getResource("tokens.css")).toExternalForm());
            root.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource("/yunguan/room/atlas/atlas.css")).toExternalForm());
            stage.show();
            map.begin();
        });
    }

    private static AtlasModel modelOf(Atlas atlas) {
        return new AtlasModel(Background.direct(), () -> atlas, card -> new Atlas.Telling(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY), List.of()));
    }

    @AfterEach
    void closes() {
        Fx.run(() -> {
            map.end();
            StoreTiles.close(source);
            stage.close();
        });
        background.close();
        source.shelf().close();
    }

    List<String> words() {
        return Fx.on(this::written);
    }

    /** Those that are seen; what goes is there for two pulses more. On the screen's own thread. */
    List<Node> names() {
        return root.lookupAll(".map-name").stream().filter(node -> node.getParent().isVisible()).toList();
    }

    /** On the screen's own thread. */
    List<String> written() {
        List<String> words = new ArrayList<>();
        names().forEach(node -> words.add(((Text) node).getText()));
        return words;
    }

    void touch(String id) {
        Fx.run(() -> ((javafx.scene.control.Button) Objects.requireNonNull(root.lookup("#" + id))).fire());
    }

    List<Node> signs() {
        return ((Parent) ((Parent) root.lookup(".pins")).getChildrenUnmodifiable().getFirst()).getChildrenUnmodifiable().stream()
                .filter(node -> yunguan.ui.Placed.otherWay(node).isPresent()).toList();
    }

    Atlas.Pin dated(String id, String date, double longitude) {
        Card card = card(id);
        return new Atlas.Pin(new Card(card.key(), id, Kind.PLACE, card.title(), LangText.EMPTY, "layer", null, date, Set.of(), "", LangText.EMPTY, false),
                new Site(new Position(26.06, longitude), 0, LangText.EMPTY), "layer");
    }

    Atlas.Pin pinned(String id, double latitude, double longitude) {
        return new Atlas.Pin(card(id), new Site(new Position(latitude, longitude), 0, LangText.EMPTY), "layer");
    }

    /** The same map with other places. */
    void show(List<Atlas.Pin> pins) {
        Fx.run(() -> {
            map.end();
            Atlas old = Objects.requireNonNull(model.atlas().get());
            Atlas other = new Atlas(old.sheet(), old.layers(), pins, List.of());
            model = modelOf(other);
            model.load(null, "");
            map = new MapPane(around, model, source, AREA, null);
            root.getChildren().setAll(map);
            map.begin();
            root.applyCss();
            root.layout();
        });
        Fx.until("the map is laid out", () -> map.surface().steering().width() > 0);
    }
}
