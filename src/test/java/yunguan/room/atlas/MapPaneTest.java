package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** The map on a real screen. */
class MapPaneTest {

    private static final int WIDTH = 1267;
    private static final int HEIGHT = 821;
    private static final MapArea AREA = new MapArea(119.255, 26.03, 119.372, 26.09);
    private static final int WATER = 0xFF3060A0;

    /** So often is looked once more before a gap is a seam. */
    private static final int LOOKS = 60;

    @TempDir
    private Path folder;
    private final Background background = Background.pooled(failure -> { });
    private final ConcurrentLinkedQueue<TileShelf.Address> asked = new ConcurrentLinkedQueue<>();
    private final Visit visit = new Visit(Lang.HANS, 0.5, 1);
    private Stage stage;
    private StackPane root;
    private MapPane map;
    private StoreTiles.Source source;
    private TileShelf.Bytes bytes;
    private volatile boolean broken;
    private AtlasModel model;
    private Surroundings around;

    private static Card card(String id) {
        return new Card(id.hashCode(), id, Kind.PLACE, new LangText(Map.of("zh-Hans", id, "en", id)), LangText.EMPTY, "layer", null, "", Set.of(), "", LangText.EMPTY, false);
    }

    private static MapName name(String role, String hans, String en, double... line) {
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
        model = new AtlasModel(Background.direct(), () -> atlas, card -> new Atlas.Telling(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY), List.of()));
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
        Fx.until("tiles are asked for", () -> asked.size() > 8);
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

    private List<String> words() {
        return Fx.on(this::written);
    }

    /** Those that are seen; what goes is there for two pulses more. On the screen's own thread. */
    private List<Node> names() {
        return root.lookupAll(".map-name").stream().filter(node -> node.getParent().isVisible()).toList();
    }

    /** On the screen's own thread. */
    private List<String> written() {
        List<String> words = new ArrayList<>();
        names().forEach(node -> words.add(((Text) node).getText()));
        return words;
    }

    private void touch(String id) {
        Fx.run(() -> ((javafx.scene.control.Button) Objects.requireNonNull(root.lookup("#" + id))).fire());
    }

    @Test
    void everyTileComesFromTheStoreAndNoOtherRetrieverIsThere() {
        assertTrue(StoreTiles.isLoaded());
        assertEquals(StoreTiles.class, TileRetrieverProvider.getInstance().load().getClass());
        for (int i = 0; i < 4; i++) {
            touch("zoom-in");
        }
        Fx.until("near tiles are asked for", () -> asked.stream().anyMatch(address -> address.zoom() >= 17));
        Set<Class<?>> strange = Fx.on(() -> {
            Set<Class<?>> found = new java.util.HashSet<>();
            collect(root, found);
            return found;
        });
        assertEquals(Set.of(), strange, "nothing on the screen but what we and the map library put there");
    }

    /** Views of the web or media would be a way around the store. */
    private static void collect(Node node, Set<Class<?>> found) {
        if (node.getClass().getName().startsWith("javafx.scene.web") || node.getClass().getName().startsWith("javafx.scene.media")) {
            found.add(node.getClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    @Test
    void aBaseMapOfAnotherTimeTakesThePlaceOfTodays() throws Exception {
        Path file = folder.resolve("former.mbtiles");
        PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "11", "maxzoom", "18", "paper", "#E9DCC0"))).close();
        ConcurrentLinkedQueue<TileShelf.Address> former = new ConcurrentLinkedQueue<>();
        TileShelf shelf = new TileShelf(Pyramid.open(file), 1, (zoom, column, row) -> {
            former.add(new TileShelf.Address(zoom, column, row));
            return Optional.empty();
        });
        StoreTiles.Source next = new StoreTiles.Source(shelf, background);
        double zoom = Fx.on(() -> map.surface().zoom());
        Fx.run(() -> {
            StoreTiles.open(next);
            map.change(next, List.of(name("river", "旧河名", "Old name", 119.29, 26.05, 119.34, 26.05)));
        });
        Fx.until("its tiles are asked for", () -> former.size() > 4);
        Fx.until("its names are written, and today's are not", () -> written().contains("旧") && !written().contains("闽"));
        assertEquals(1, Fx.on(() -> root.lookupAll("#map-tiles").size()), "what was covered is gone");
        assertEquals(zoom, Fx.on(() -> map.surface().zoom()), "and the map stands where it stood");
        Fx.run(() -> StoreTiles.close(next));
        shelf.close();
    }

    @Test
    void aTileThatCouldNotBeReadIsAskedForAgainThoughNobodyTouchesTheMap() {
        broken = true;
        Fx.run(() -> map.surface().go(Steering.view(new Position(26.055, 119.33), 16)));
        Fx.until("its tiles cannot be read", source.shelf()::hasBroken);
        broken = false;
        Fx.until("they are asked for once more", () -> !source.shelf().hasBroken());
    }

    @Test
    void aScreenOfTwiceAsManyPixelsHasNoSeamsEither() throws Exception {
        try (TileShelf sharp = new TileShelf(Pyramid.open(folder.resolve("map.mbtiles")), 2, bytes)) {
            StoreTiles.Source twice = new StoreTiles.Source(sharp, background);
            Fx.run(() -> {
                StoreTiles.open(twice);
                map.change(twice, List.of());
            });
            noSeams(2);
            assertTrue(Fx.on(() -> ((Parent) Objects.requireNonNull(root.lookup("#map-tiles"))).lookupAll("TileImageView").stream()
                    .anyMatch(node -> node instanceof javafx.scene.image.ImageView view && view.getImage() != null && view.getImage().getWidth() == 512)), "tiles of twice as many pixels");
            Fx.run(() -> StoreTiles.close(twice));
        }
    }

    @Test
    void thereAreNoSeamsAtAnyZoom() throws Exception {
        noSeams(1);
    }

    /** @param density pixels of the screen for one of the map */
    private void noSeams(int density) throws Exception {
        for (double zoom : new double[] {14, 14.13, 14.37, 14.5, 14.79, 15.61, 18}) {
            Fx.run(() -> map.surface().go(Steering.view(new Position(26.06, 119.31), zoom)));
            awaitTiles(zoom);
            List<String> others = gaps(density);
            for (int look = 0; look < LOOKS && !others.isEmpty(); look++) { // tiles may still be on their way; a seam stays
                Thread.sleep(250);
                others = gaps(density);
            }
            assertEquals(List.of(), others, "at zoom " + zoom);
        }
    }

    /** The first points where something else than the tiles is seen. */
    private List<String> gaps(int density) {
        WritableImage seen = Fx.on(() -> {
            for (String upon : List.of("#here-sign", ".pins", ".map-areas", ".map-names", ".map-buttons")) {
                root.lookupAll(upon).forEach(node -> node.setVisible(false));
            }
            javafx.scene.SnapshotParameters screen = new javafx.scene.SnapshotParameters();
            screen.setTransform(javafx.scene.transform.Transform.scale(density, density));
            return root.snapshot(screen, null);
        });
        PixelReader pixels = seen.getPixelReader();
        List<String> others = new ArrayList<>();
        for (int y = 2; y < density * (HEIGHT - 2); y++) {
            for (int x = 2; x < density * (WIDTH - 2); x++) {
                if (away(pixels.getArgb(x, y), WATER) > 3 && others.size() < 5) {
                    others.add(x + "," + y + " " + Integer.toHexString(pixels.getArgb(x, y)));
                }
            }
        }
        return others;
    }

    /** Of two colours, the largest difference of a part; one or two are rounding. */
    private static int away(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }

    private void awaitTiles(double zoom) throws InterruptedException {
        int drawn = (int) Math.floor(zoom + 0.2);
        int before = -1;
        while (before != asked.size() || asked.stream().noneMatch(address -> address.zoom() >= drawn)) {
            before = asked.size();
            Thread.sleep(400);
        }
    }

    @Test
    void namesSpeakTheVisitorsLanguageAndStayWhereTheyAreWhileTheMapIsDragged() {
        Fx.until("names", () -> !root.lookupAll(".map-name").isEmpty());
        assertTrue(words().contains("茶亭站"), words().toString());
        assertTrue(String.join("", words()).contains("工业路"), "along the road, one by one");
        Fx.run(() -> visit.language().set(Lang.EN));
        assertTrue(words().contains("Chating") && words().contains("Gongye Rd"), words().toString());
        assertFalse(String.join("", words()).codePoints().anyMatch(Character::isIdeographic));
        List<Node> before = Fx.on(this::names);
        double offset = Fx.on(() -> map.surface().steering().at(new Position(26.073, 119.301)).x());
        Fx.run(() -> {
            map.surface().go(Steering.view(new Position(26.06, 119.31), 15));
        });
        List<Node> set = Fx.on(this::names);
        Fx.run(() -> map.surface().steering().drag(60, 30));
        assertEquals(Set.copyOf(set), Set.copyOf(Fx.on(this::names)), "the same nodes");
        assertFalse(before.isEmpty());
        assertTrue(offset > 0);
    }

    @Test
    void theKioskIsWhereItsSettingsSay() {
        touch("zoom-here");
        Steering.Spot at = Fx.on(() -> map.surface().steering().at(new Position(26.0702, 119.2882)));
        assertEquals(WIDTH / 2.0, at.x(), 2);
        assertEquals(HEIGHT / 2.0, at.y(), 2);
        Node sign = Fx.on(() -> ((Parent) Objects.requireNonNull(root.lookup("#here-sign"))).getChildrenUnmodifiable().getFirst());
        assertEquals(at.x(), Fx.on(() -> sign.localToScene(0, 0).getX()), 1);
        double left = Fx.on(() -> sign.getBoundsInLocal().getMinX());
        double right = Fx.on(() -> sign.getBoundsInLocal().getMaxX());
        assertTrue(right > 2 * -left, "it faces east");
    }

    @Test
    void theBeamPointsWhitherOneLooks() {
        for (int facing : new int[] {0, 180, 270}) {
            Fx.run(() -> {
                HereSign sign = new HereSign(new Here(new Position(26.0702, 119.2882), 0, facing), around.texts(), javafx.scene.paint.Color.RED, around::em, List.of());
                var at = sign.getChildrenUnmodifiable().getFirst().getBoundsInLocal();
                double right = at.getMaxX() + at.getMinX();
                double down = at.getMaxY() + at.getMinY();
                switch (facing) {
                    case 0 -> assertTrue(down < -20 && Math.abs(right) < 3, at.toString());
                    case 180 -> assertTrue(down > 20 && Math.abs(right) < 3, at.toString());
                    default -> assertTrue(right < -20 && Math.abs(down) < 3, at.toString());
                }
            });
        }
    }

    @Test
    void aNameIsWrittenInItsYearsAlone() {
        show(List.of(dated("a", "1921/1927", 119.2925), dated("b", "1949", 119.3513)));
        MapName old = new MapName("metro", 90, 11, 18, new LangText(Map.of("zh-Hans", "旧渡口", "en", "Old ferry")), List.of(new Position(26.07, 119.325)), "1912/1930");
        Fx.run(() -> map.change(source, List.of(old)));
        assertTrue(words().contains("旧渡口"), "every year is shown");
        Fx.run(() -> model.show(1949));
        assertFalse(words().contains("旧渡口"), words().toString());
        Fx.run(() -> model.show(1925));
        assertTrue(words().contains("旧渡口"), words().toString());
    }

    @Test
    void whatIsOpenOfAnotherTimeIsFadedAndSmallSignsKeepTheirShape() {
        Atlas.Pin gone = dated("a", "1921/1927", 119.2925);
        show(List.of(gone, dated("b", "1949", 119.3513)));
        Fx.run(() -> {
            model.open(new Atlas.Trail(card("t"), List.of(gone, model.pins().getLast()), List.of(), 0));
            model.show(1950);
            List<Double> seen = signs().stream().map(Node::getOpacity).sorted().toList();
            assertEquals(2, seen.size());
            assertTrue(seen.getFirst() < 0.5 && seen.getLast() == 1, seen.toString());
            SignPainter paint = new SignPainter(model, map.surface().steering(), around.scale(), around::em, javafx.scene.paint.Color.RED, true);
            assertEquals(javafx.scene.shape.Circle.class, paint.mark(gone, null, false, false).getClass(), "the first layer's signs are round");
        });
    }

    private List<Node> signs() {
        return ((Parent) ((Parent) root.lookup(".pins")).getChildrenUnmodifiable().getFirst()).getChildrenUnmodifiable().stream()
                .filter(node -> yunguan.ui.Placed.otherWay(node).isPresent()).toList();
    }

    @Test
    void aPlaceToWhichAWalkComesBackShowsTheNumbersOfAllItsStops() {
        Atlas.Pin middle = pinned("m", 26.0635, 119.2985);
        Atlas.Pin turn = pinned("t", 26.0632, 119.3100);
        Fx.run(() -> root.setStyle("-fx-font-size: " + around.em() + "px;")); // numbers are as large as on the kiosk
        show(List.of(pinned("a", 26.0635, 119.2925), middle, turn));
        Atlas.Trail round = new Atlas.Trail(card("round"), List.of(model.pins().getFirst(), middle, turn, middle), List.of(), 0);
        Fx.run(() -> model.open(round));
        assertEquals(Set.of("1", "2·4", "3"), Fx.on(this::numbers));
        assertEquals(List.of(round.way().subList(0, 3)), round.pieces(), "the way back lies upon the way there, and dashes are drawn once");
        Atlas.Trail on = new Atlas.Trail(card("on"), List.of(middle, turn, middle, model.pins().getFirst()), List.of(), 0);
        assertEquals(List.of(on.way().subList(0, 2), on.way().subList(2, 4)), on.pieces());
        Atlas.Trail drawn = new Atlas.Trail(card("drawn"), on.stops(), round.way(), 0);
        assertEquals(List.of(round.way()), drawn.pieces(), "a drawn line is drawn as it is");
        Fx.run(() -> {
            root.applyCss();
            root.layout();
            for (Node sign : signs()) {
                Text written = (Text) Objects.requireNonNull(sign.lookup(".layer-sign-number"));
                var sides = Objects.requireNonNull(written.getParent()).getLayoutBounds();
                assertTrue(written.getLayoutBounds().getWidth() < sides.getWidth() - sides.getHeight() / 4, "it lies within its sign: " + written);
                assertEquals(0, sides.getWidth() / 2 + written.getParent().getLayoutX(), 0.6, "whose middle is the place");
            }
            Node wide = Objects.requireNonNull(root.lookup("#map-mark-m"));
            for (Node name : root.lookupAll(".pin-name")) {
                assertFalse( name.getBoundsInParent().intersects(wide.getBoundsInParent()), "no name lies upon it");
            }
        });
        Fx.run(() -> model.openStop(4));
        Fx.until("where one stands, it is that stop", () -> numbers().equals(Set.of("1", "4", "3"))); // what goes is there for two pulses more
    }

    /** What is written in the signs of stops. On the screen's own thread. */
    private Set<String> numbers() {
        Set<String> numbers = new java.util.HashSet<>();
        root.lookupAll(".layer-sign-number").forEach(number -> numbers.add(((Text) number).getText()));
        return numbers;
    }

    @Test
    void inStrongContrastEveryUncertainPlaceHasADashedEdge() {
        for (boolean strong : new boolean[] {false, true}) {
            Fx.run(() -> {
                map.surface().go(Steering.view(new Position(26.0635, 119.2925), 17));
                SignPainter paint = new SignPainter(model, map.surface().steering(), around.scale(), around::em, javafx.scene.paint.Color.RED, strong);
                var area = (javafx.scene.shape.Circle) paint.uncertainty(model.pins().getFirst(), false, new Steering.Spot(0, 0)).orElseThrow();
                assertEquals(strong, area.getStroke() != null && !area.getStrokeDashArray().isEmpty());
            });
        }
    }

    @Test
    void whatLiesTogetherOpensByTouchAndWhatNeverComesApartIsAskedFor() {
        Atlas.Pin twin = pinned("c", 26.0635, 119.29251);
        Atlas.Pin near = pinned("d", 26.0640, 119.2931);
        show(List.of(pinned("a", 26.0635, 119.2925), twin, near, pinned("b", 26.0532, 119.3513)));
        double before = Fx.on(() -> map.surface().zoom());
        Steering.Spot at = Fx.on(() -> map.surface().steering().at(new Position(26.0635, 119.2925)));
        assertTrue(Fx.on(() -> map.tapped(at.x() + 5, at.y() - 5)), "three under one sign");
        assertTrue(Fx.on(() -> map.surface().zoom()) > before + 0.9, "they come apart");
        assertEquals(null, Fx.on(() -> model.place().get()));
        Steering.Spot still = Fx.on(() -> {
            map.surface().go(Steering.view(new Position(26.0635, 119.2925), 18));
            return map.surface().steering().at(new Position(26.0635, 119.2925));
        });
        assertTrue(Fx.on(() -> map.tapped(still.x(), still.y())));
        assertTrue(Fx.on(() -> Objects.requireNonNull(root.lookup("#place-chooser")).isVisible()), "two at one spot");
        assertEquals(null, Fx.on(() -> model.place().get()), "nothing is opened unasked");
        touch("choose-c");
        assertEquals(twin, Fx.on(() -> model.place().get()));
        assertFalse(Fx.on(() -> Objects.requireNonNull(root.lookup("#place-chooser")).isVisible()));
    }

    @Test
    void whatIsAskedOfTwoPlacesEndsWhenTheMapGoesOn() {
        List<Runnable> goesOn = List.of(() -> map.surface().steering().drag(60, 0), () -> map.surface().step(-1), () -> model.show(1930));
        for (Runnable moves : goesOn) {
            show(List.of(dated("a", "1921", 119.2925), dated("c", "1922", 119.29251), dated("b", "1949", 119.3513)));
            Fx.run(() -> {
                map.surface().go(Steering.view(new Position(26.06, 119.2925), 17));
                Steering.Spot at = map.surface().steering().at(new Position(26.06, 119.2925));
                map.tapped(at.x(), at.y());
                assertTrue(asks());
                map.surface().steering().drag(4, 3);
                assertTrue(asks(), "a finger that shakes means nothing");
                moves.run();
                assertFalse(asks());
            });
        }
    }

    private boolean asks() {
        return Objects.requireNonNull(root.lookup("#place-chooser")).isVisible();
    }

    @Test
    void aSignThatHasGivenWayToAButtonIsNotMeant() {
        Position place = new Position(26.0532, 119.3513);
        Fx.run(() -> {
            map.surface().go(Steering.view(place, 17));
            Steering steering = map.surface().steering();
            Node button = Objects.requireNonNull(root.lookup("#zoom-in"));
            var middle = map.sceneToLocal(button.localToScene(button.getLayoutBounds().getCenterX(), button.getLayoutBounds().getCenterY()));
            Steering.Spot at = steering.at(place);
            assertFalse(pinned(at).isEmpty(), "it can be touched");
            steering.drag(Math.rint(middle.getX() - at.x()), Math.rint(middle.getY() - at.y()));
            assertTrue(pinned(steering.at(place)).isEmpty(), "nobody sees it");
            Atlas.Pin below = model.pins().getLast();
            model.open(below);
            assertFalse(pinned(steering.at(place)).isEmpty(), "what is open stays");
        });
    }

    private List<List<Atlas.Pin>> pinned(Steering.Spot at) {
        return ((PinLayer) root.lookup(".pins")).at(at.x(), at.y());
    }

    /** The nearest within 11 mm of the finger is meant: 10 hit, 12 do not. */
    @Test
    void aFingerMeansWhatLiesWithinElevenMillimetres() {
        double millimetre = around.scale().mm(1);
        show(List.of(pinned("a", 26.0635, 119.2925), pinned("b", 26.0532, 119.3513)));
        Steering.Spot at = Fx.on(() -> {
            map.surface().go(Steering.view(new Position(26.0635, 119.2925), 17));
            return map.surface().steering().at(new Position(26.0635, 119.2925));
        });
        assertFalse(Fx.on(() -> map.tapped(at.x() + 12 * millimetre, at.y())));
        assertEquals(null, Fx.on(() -> model.place().get()));
        assertTrue(Fx.on(() -> map.tapped(at.x() + 10 * millimetre, at.y())));
        assertEquals("a", Fx.on(() -> Objects.requireNonNull(model.place().get()).card().id()));
    }

    @Test
    void twoThousandPlacesAreAsQuickUnderAFingerAsTwenty() {
        java.util.Random random = new java.util.Random(3);
        List<Atlas.Pin> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(pinned("p" + i, 26.045 + random.nextDouble() * 0.03, 119.27 + random.nextDouble() * 0.09));
        }
        show(many);
        int signs = Fx.on(() -> root.lookupAll(".pins").iterator().next().lookupAll(".pin-name").size());
        assertTrue(signs < 200, signs + " names; what nobody could read is not made");
        assertTrue(Fx.on(() -> map.tapped(WIDTH / 2.0, HEIGHT / 2.0)));
    }

    @Test
    void placesComeAndGoUnderTheYears() {
        assertEquals(null, Fx.on(() -> root.lookup("#year-bar")), "without years there is nothing to go through");
        show(List.of(dated("a", "1921/1927", 119.2925), dated("b", "1949", 119.3513), dated("c", "", 119.32)));
        Node track = Fx.on(() -> Objects.requireNonNull(root.lookup("#year-track")));
        assertEquals(List.of("a", "b", "c"), Fx.on(this::seen));
        press(track, 0.02);
        assertEquals(1921, Fx.on(() -> model.year().get()));
        assertEquals(List.of("a", "c"), Fx.on(this::seen));
        press(track, 0.999);
        assertEquals(1949, Fx.on(() -> model.year().get()));
        assertEquals(List.of("b", "c"), Fx.on(this::seen));
        touch("year-all");
        assertEquals(List.of("a", "b", "c"), Fx.on(this::seen));
        touch("year-play");
        assertEquals(1921, Fx.on(() -> model.year().get()), "it begins with the first");
        Fx.until("it goes on to the next", () -> Integer.valueOf(1949).equals(model.year().get()));
    }

    private List<String> seen() {
        return model.seen().stream().map(pin -> pin.card().id()).sorted().toList();
    }

    private void press(Node track, double share) {
        Fx.run(() -> {
            double x = track.getLayoutBounds().getWidth() * share;
            var at = track.localToScene(x, 10);
            for (var type : List.of(javafx.scene.input.MouseEvent.MOUSE_PRESSED, javafx.scene.input.MouseEvent.MOUSE_RELEASED)) {
                javafx.event.Event.fireEvent(track, new javafx.scene.input.MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), javafx.scene.input.MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, false, false, true, null));
            }
        });
    }

    private Atlas.Pin dated(String id, String date, double longitude) {
        Card card = card(id);
        return new Atlas.Pin(new Card(card.key(), id, Kind.PLACE, card.title(), LangText.EMPTY, "layer", null, date, Set.of(), "", LangText.EMPTY, false),
                new Site(new Position(26.06, longitude), 0, LangText.EMPTY), "layer");
    }

    private Atlas.Pin pinned(String id, double latitude, double longitude) {
        return new Atlas.Pin(card(id), new Site(new Position(latitude, longitude), 0, LangText.EMPTY), "layer");
    }

    /** The same map with other places. */
    private void show(List<Atlas.Pin> pins) {
        Fx.run(() -> {
            map.end();
            Atlas old = Objects.requireNonNull(model.atlas().get());
            Atlas other = new Atlas(old.sheet(), old.layers(), pins, List.of());
            model = new AtlasModel(Background.direct(), () -> other, card -> new Atlas.Telling(new Story(LangText.EMPTY, LangText.EMPTY, LangText.EMPTY), List.of()));
            model.load(null, "");
            map = new MapPane(around, model, source, AREA, null);
            root.getChildren().setAll(map);
            map.begin();
            root.applyCss();
            root.layout();
        });
        Fx.until("the map is laid out", () -> map.surface().steering().width() > 0);
    }

    @Test
    void onlyAStatedUncertaintyIsDrawnAsAnArea() {
        Atlas.Pin known = new Atlas.Pin(card("a"), new Site(new Position(26.0635, 119.2925), 300, LangText.EMPTY), "layer");
        Atlas.Pin unknown = new Atlas.Pin(card("b"), new Site(new Position(26.0532, 119.3513), Double.NaN, LangText.EMPTY), "layer");
        show(List.of(known, unknown));
        Fx.run(() -> map.surface().go(Steering.view(new Position(26.058, 119.32), 14)));
        assertEquals(1, Fx.on(() -> root.lookupAll(".map-areas Circle").size()));
    }

    @Test
    void whereOneIsCanBeReadWholeAtAnyEdgeOfTheMap() {
        for (double[] edge : new double[][] {{30, HEIGHT / 2.0}, {WIDTH - 30, HEIGHT / 2.0}, {WIDTH / 2.0, 30}, {WIDTH / 2.0, HEIGHT - 30}}) {
            Fx.run(() -> {
                map.surface().go(Steering.view(new Position(26.0702, 119.2882), 16));
                map.surface().steering().drag(edge[0] - WIDTH / 2.0, edge[1] - HEIGHT / 2.0);
                map.rested();
            });
            javafx.geometry.Bounds words = Fx.on(() -> {
                Node name = Objects.requireNonNull(root.lookup(".here-name"));
                return name.isVisible() ? name.localToScene(name.getBoundsInLocal()) : null;
            });
            assertTrue(words == null || words.getMinX() >= -1 && words.getMinY() >= -1 && words.getMaxX() <= WIDTH + 1 && words.getMaxY() <= HEIGHT + 1, words + " at " + List.of(edge[0], edge[1]));
            assertTrue(words != null || edge[0] != 30, "there is room to its right");
        }
    }

    @Test
    void whereOneIsIsNeverHalfReadBelowWhatLiesOnTheMap() {
        show(List.of(dated("a", "1921/1927", 119.2925), dated("b", "1949", 119.3513)));
        for (String id : List.of("year-bar", "zoom-in", "zoom-whole")) {
            Node above = Fx.on(() -> Objects.requireNonNull(root.lookup("#" + id)));
            for (boolean rests : new boolean[] {true, false}) {
                for (double down : new double[] {-90, -40, 0, 40, 90}) {
                    Fx.run(() -> {
                        var middle = above.localToScene(above.getLayoutBounds());
                        map.surface().go(Steering.view(new Position(26.0702, 119.2882), 16));
                        map.rested();
                        map.surface().steering().drag(middle.getCenterX() - WIDTH / 2.0, middle.getCenterY() + down - HEIGHT / 2.0);
                        if (rests) {
                            map.rested();
                        }
                    });
                    assertFalse(Fx.on(() -> {
                        Node name = Objects.requireNonNull(root.lookup(".here-name"));
                        return name.isVisible() && name.localToScene(name.getBoundsInLocal()).intersects(above.localToScene(above.getLayoutBounds()));
                    }), id + " " + rests + " " + down);
                }
            }
        }
    }

    @Test
    void homeShowsEveryPlaceWhateverWasDoneBefore() {
        touch("zoom-here");
        Fx.run(() -> map.surface().steering().drag(-900, 444));
        touch("zoom-whole");
        for (Position place : List.of(new Position(26.0635, 119.2925), new Position(26.0532, 119.3513))) {
            Steering.Spot at = Fx.on(() -> map.surface().steering().at(place));
            assertTrue(at.x() > 0 && at.x() < WIDTH && at.y() > 0 && at.y() < HEIGHT, at.toString());
        }
    }
}
