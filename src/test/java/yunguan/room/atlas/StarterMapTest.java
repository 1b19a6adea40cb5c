package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.pack.StarterStore;
import yunguan.pack.mapping.BaseMap;
import yunguan.settings.Settings;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.Pyramid;
import yunguan.store.PyramidWriter;

/** The starter pack's places and names on a real screen: nothing that is written lies upon anything else, and it stays where it stands. */
class StarterMapTest extends MapOnScreen {

    private static final Path MAP = Path.of(System.getProperty("yunguan.home", "."), "media/taijiang/map");
    private static final List<Position> LOOKED_AT = List.of(new Position(26.0568, 119.3005), new Position(26.054, 119.342));

    private static final int LOOKS = 30;

    private static Atlas read;

    private static LangText languages(Map<String, String> names) {
        TreeMap<String, String> all = new TreeMap<>();
        names.forEach((tag, name) -> all.put(tag.isEmpty() ? "zh-Hans" : tag, name));
        return new LangText(all);
    }

    @BeforeAll
    static void reads(@TempDir Path folder) {
        try (Database store = Database.open(folder.resolve("store.db"), "store")) {
            StarterStore.fill(store);
            read = new AtlasShelf(store, new Catalogue(store), new ObjectStore(store, folder.resolve("objects"))).atlas();
        }
    }

    @Override
    @BeforeEach
    void opens() throws Exception {
        Path file = folder.resolve("map.mbtiles");
        PyramidWriter.create(file, new TreeMap<>(Map.of("minzoom", "11", "maxzoom", "17", "paper", "#F3EDE0"))).close();
        source = new StoreTiles.Source(new TileShelf(Pyramid.open(file), 1, (zoom, column, row) -> Optional.empty()), background);
        String labels = BaseMap.read(Files.readString(MAP.resolve("ground.geojson")), Files.readString(MAP.resolve("style.json"))).labels(StarterMapTest::languages);
        Files.writeString(folder.resolve("kiosk.properties"), "here.place = place-shanghai-hall\nhere.facing = 120\n");
        Settings settings = Settings.read(folder.resolve("kiosk.properties"));
        Card card = new Card(1, "map", Kind.MAP, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
        Atlas atlas = new Atlas(new Atlas.Sheet(card, file, null, MapName.read(labels.getBytes(StandardCharsets.UTF_8)), LangText.EMPTY, ""), read.layers(), read.pins(), read.trails());
        shows(atlas, settings);
        Fx.until("names are written", () -> !root.lookupAll(".map-name").isEmpty());
    }

    /** Something on the map, and the parts that it covers, in pixels of the screen. */
    private record Seen(String words, List<Declutter.Box> parts) {
        boolean meets(Seen other) {
            return parts.stream().anyMatch(one -> other.parts.stream().anyMatch(one::meets));
        }
    }

    /** Names of the map, of places and of the kiosk, and the signs of places. On the screen's own thread. */
    private List<Seen> seen() {
        List<Seen> all = new ArrayList<>();
        for (Node name : root.lookupAll(".one-text")) {
            List<Declutter.Box> parts = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            for (Node glyph : ((Parent) name).getChildrenUnmodifiable()) {
                if (glyph instanceof Text text && !text.getStyleClass().contains("halo")) {
                    words.append(text.getText());
                    parts.addAll(along(text));
                }
            }
            if (name.isVisible()) {
                all.add(new Seen(words.toString(), parts));
            }
        }
        for (Node name : root.lookupAll(".pin-name")) {
            if (name.isVisible()) {
                Bounds at = name.localToScene(name.getBoundsInLocal());
                all.add(new Seen("[" + ((Label) name).getText() + "]", List.of(box(at.getCenterX(), at.getCenterY(), at.getWidth() - 3, at.getHeight() - 3))));
            }
        }
        Parent signs = (Parent) ((Parent) Objects.requireNonNull(root.lookup(".pins"))).getChildrenUnmodifiable().getFirst();
        for (Node sign : signs.getChildrenUnmodifiable()) {
            if (!(sign instanceof Label) && sign.isVisible()) {
                Point2D at = signs.localToScene(sign.getTranslateX(), sign.getTranslateY());
                Bounds large = sign.getBoundsInLocal();
                double side = Math.min(large.getWidth(), large.getHeight()) * Math.sqrt(0.5) - 3; // what is surely covered by a round sign; corners of others, and edges, reach out of the room that is made for them
                all.add(new Seen("(" + at.getX() + ", " + at.getY() + ")", List.of(box(at.getX(), at.getY(), side, side))));
            }
        }
        return all;
    }

    /** A word may lie aslant: what it covers are squares along it. */
    private static List<Declutter.Box> along(Text text) {
        double high = text.getFont().getSize() * 0.8;
        double wide = text.getLayoutBounds().getWidth();
        int squares = (int) Math.max(1, Math.ceil(wide / high));
        List<Declutter.Box> parts = new ArrayList<>();
        for (int i = 0; i < squares; i++) {
            Bounds own = text.getLayoutBounds();
            Point2D at = text.localToScene(own.getMinX() + wide * (i + 0.5) / squares, own.getCenterY());
            parts.add(box(at.getX(), at.getY(), high, high));
        }
        return parts;
    }

    private static Declutter.Box box(double x, double y, double width, double height) {
        return new Declutter.Box(x - width / 2, y - height / 2, width, height);
    }

    @Test
    void nothingThatIsWrittenLiesUponAnythingElseAtAnyZoomInAnyLanguage() throws InterruptedException {
        Set<String> met = new TreeSet<>();
        int most = 0;
        for (Lang lang : List.of(Lang.HANS, Lang.HANT, Lang.EN)) {
            Fx.run(() -> visit.language().set(lang));
            for (Position middle : LOOKED_AT) {
                for (double zoom = 13; zoom <= 17; zoom++) {
                    double at = zoom;
                    Fx.run(() -> map.surface().go(Steering.view(middle, at)));
                    // what lies above the map tells its place a moment later, and then names are set once more
                    Set<String> still = Set.of();
                    for (int look = 0; look < LOOKS && (look == 0 || !still.isEmpty()); look++) {
                        if (look > 0) {
                            Thread.sleep(100);
                        }
                        List<Seen> seen = Fx.on(this::seen);
                        most = Math.max(most, seen.size());
                        still = met(seen, lang.tag() + " " + zoom);
                    }
                    met.addAll(still);
                }
            }
        }
        assertTrue(most > 30, most + " at the most");
        assertEquals(Set.of(), met);
    }

    private static Set<String> met(List<Seen> seen, String where) {
        Set<String> met = new TreeSet<>();
        for (int i = 0; i < seen.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (seen.get(i).meets(seen.get(j))) {
                    met.add(where + ": " + seen.get(j).words + " and " + seen.get(i).words);
                }
            }
        }
        return met;
    }

    /** Where the names that are seen stand on the earth. */
    private Map<String, Point2D> stand() {
        Map<String, Point2D> all = new HashMap<>();
        double side = Mercator.side(map.surface().steering().zoom());
        double left = map.surface().steering().view().x() * side;
        double top = map.surface().steering().view().y() * side;
        for (Seen one : seen()) {
            Declutter.Box box = one.parts.getFirst();
            if (!one.words.startsWith("(") && box.x() > 200 && box.x() < WIDTH - 200 && box.y() > 150 && box.y() < HEIGHT - 150) {
                all.put(one.words + "@" + Math.round((box.x() + left) / 400) + " " + Math.round((box.y() + top) / 400), new Point2D(box.x() + left, box.y() + top));
            }
        }
        return all;
    }

    @Test
    void whatIsWrittenStandsWhereItStandsWhenTheMapIsDraggedAndRests() {
        for (Lang lang : List.of(Lang.HANS, Lang.EN)) {
            Fx.run(() -> visit.language().set(lang));
            for (Position middle : LOOKED_AT) {
                for (double zoom : new double[] {13, 14.4, 15.5}) {
                    Fx.run(() -> map.surface().go(Steering.view(middle, zoom)));
                    Map<String, Point2D> before = Fx.on(this::stand);
                    Fx.run(() -> {
                        map.surface().steering().drag(60, -24);
                        map.rested();
                    });
                    Map<String, Point2D> after = Fx.on(this::stand);
                    List<String> moved = before.keySet().stream().filter(words -> after.containsKey(words) && after.get(words).distance(before.get(words)) > 1.5).toList();
                    assertEquals(List.of(), moved, lang.tag() + " at " + zoom);
                    // what comes within sight at the edge may take the room of one or two
                    List<String> gone = before.keySet().stream().filter(words -> !after.containsKey(words)).toList();
                    assertTrue(gone.size() <= Math.max(1, before.size() / 8), lang.tag() + " at " + zoom + ": " + gone + " of " + before.size());
                }
            }
        }
    }
}
