package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.task.Background;
import yunguan.ui.Languages;
import yunguan.ui.Placed;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Typesetting;

/** What the starter pack's map shows under a finger is what the rows of the store say, in every mode and language, wide and upright. */
class MapTellsTheStoreTest {

    private static final boolean FULL = Boolean.getBoolean("yunguan.full");
    private static final double LATITUDE = 26.0612;
    private static final double LONGITUDE = 119.3021;
    private static final String APPROVAL = "试〔2026〕001号";
    /** Pins that a finger tries in each setting. */
    private static final int PINS = FULL ? 40 : 8;

    /** A sign that has not moved for so many pulses has come to where it stays. */
    private static final int SETTLED_PULSES = 8;

    @TempDir
    private Path folder;
    private final Map<String, Place> places = new TreeMap<>();
    private Scene scene;
    private Wiring wiring;

    /** A row of the store. */
    private record Place(String id, LangText title, double latitude, double longitude) {

        /** From the kiosk in a straight line, on a sphere, in metres. */
        double metres() {
            double cosine = Math.sin(Math.toRadians(LATITUDE)) * Math.sin(Math.toRadians(latitude))
                    + Math.cos(Math.toRadians(LATITUDE)) * Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(longitude - LONGITUDE));
            return 6_371_008.8 * Math.acos(Math.min(1, cosine));
        }
    }

    private record Setting(int width, int height, Lang lang, Set<Mode> modes) { }

    private static List<Setting> settings() {
        if (!FULL) {
            return List.of(new Setting(1920, 1080, Lang.HANT, Set.of(Mode.CONTRAST)), new Setting(1080, 1920, Lang.EN, Set.of(Mode.LARGE)),
                    new Setting(1920, 1080, Lang.HANS, Set.of()));
        }
        List<Setting> all = new ArrayList<>();
        for (boolean upright : new boolean[] {false, true}) {
            for (Lang lang : List.of(Lang.HANS, Lang.HANT, Lang.EN)) {
                all.add(new Setting(upright ? 1080 : 1920, upright ? 1920 : 1080, lang, Set.of()));
                for (Mode mode : Mode.values()) {
                    all.add(new Setting(upright ? 1080 : 1920, upright ? 1920 : 1080, lang, Set.of(mode)));
                }
            }
        }
        return all;
    }

    @Test
    void whatAFingerFindsIsWhatTheRowsSay() throws Exception {
        Files.writeString(folder.resolve("kiosk.properties"), "here.latitude = %s\nhere.longitude = %s\n".formatted(LATITUDE, LONGITUDE));
        Settings known = Settings.read(folder.resolve("kiosk.properties"));
        Background background = Background.pooled(failure -> { });
        try (Holdings holdings = Holdings.open(new DataFolder(folder))) {
            new StarterObjects(folder, false).fill(holdings.store());
            holdings.store().update("INSERT OR REPLACE INTO fact SELECT key, 'approval', ? FROM live WHERE kind = 'MAP' AND date = ''", APPROVAL);
            holdings.store().query("SELECT live.id, live.title, site.latitude, site.longitude FROM live JOIN site ON site.item = live.key WHERE live.kind = 'PLACE'",
                    row -> new Place(row.text("id"), LangText.read(row.text("title")), row.real("latitude"), row.real("longitude"))).forEach(place -> places.put(place.id(), place));
            holdings.store().update("DELETE FROM medium WHERE role LIKE 'voice%'"); // of all sounds there is none behind it
            assertTrue(places.size() > 30, "the starter pack's places");
            for (Setting setting : settings()) {
                Stage stage = Fx.on(Stage::new);
                Fx.run(() -> {
                    scene = new Scene(new Region(), setting.width(), setting.height());
                    List.of("tokens.css", "controls.css").forEach(sheet ->
                            scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm()));
                    Scale scale = new Scale(setting.width(), setting.height());
                    scale.on(scene);
                    stage.setScene(scene);
                    stage.show();
                    wiring = new Wiring(known, Languages.own(), background, holdings, scene, scale, List.of(), LangText.EMPTY);
                    wiring.freshVisit();
                    wiring.visit().language().set(setting.lang());
                    wiring.visit().toggle(Mode.STILL); // nothing has to be waited for
                    setting.modes().stream().filter(mode -> mode != Mode.STILL).forEach(wiring.visit()::toggle);
                    if (setting.modes().isEmpty()) {
                        wiring.visit().toggle(Mode.STILL); // as most visitors have it: what moves is waited for
                    }
                });
                touch("door-atlas");
                Fx.until("pins are there in " + setting, () -> wiring.visit() != null && background.idle() && !pins().isEmpty());
                legend(holdings.store(), setting);
                edge(holdings.store(), setting);
                list(setting);
                years(dates(holdings.store()), setting);
                trails(holdings.store(), setting);
                fingers(setting);
                Fx.run(() -> {
                    wiring.close();
                    stage.close();
                });
            }
        } finally {
            background.close();
        }
    }

    private void legend(Database store, Setting setting) {
        Set<String> wanted = new TreeSet<>();
        store.query("""
                SELECT heading.title, count(*) AS many FROM live JOIN live_heading AS heading ON heading.pack = live.pack AND heading.pack || '/' || heading.id = live.pack || '/' || live.heading
                JOIN site ON site.item = live.key WHERE live.kind = 'PLACE' AND heading.kind = 'places' GROUP BY heading.pack, heading.id""",
                row -> read(LangText.read(row.text("title")), setting.lang()) + row.whole("many")).forEach(wanted::add);
        Set<String> seen = Fx.on(() -> {
            Set<String> words = new TreeSet<>();
            scene.getRoot().lookupAll(".layer-chip").forEach(chip -> chip.lookupAll(".label").stream().map(label -> ((Label) label).getText())
                    .filter(Objects::nonNull).forEach(text -> words.add(Typesetting.plain(text).replace(" ", "").replace("’", "'"))));
            return words;
        });
        assertFalse(wanted.isEmpty());
        assertTrue(seen.containsAll(wanted), setting + ": " + wanted + " are in the store, " + seen + " in the legend");
    }

    /** What must be said of the map is said, whole, and within the screen. */
    private void edge(Database store, Setting setting) {
        List<LangText> said = store.query("""
                SELECT live.notice, fact.value FROM live JOIN fact ON fact.item = live.key AND fact.name = 'attribution' WHERE live.kind = 'MAP' AND live.date = ''""",
                row -> List.of(LangText.read(row.text("notice")), LangText.read(row.text("value")))).getFirst();
        Label edge = Fx.on(() -> (Label) Objects.requireNonNull(find("map-edge")));
        String words = Fx.on(() -> Typesetting.plain(edge.getText()).replace(" ", "").replace("’", "'"));
        for (LangText one : said) {
            assertFalse(one.isEmpty());
            assertTrue(words.contains(read(one, setting.lang())), setting + ": " + words);
        }
        assertTrue(words.contains(APPROVAL), setting + ": " + words);
        Bounds at = Fx.on(() -> edge.localToScene(edge.getLayoutBounds()));
        assertTrue(at.getMinX() >= 0 && at.getMaxX() <= setting.width() && at.getMaxY() <= setting.height() && at.getHeight() > 10, setting + ": " + at);
        assertTrue(Fx.on(() -> edge.getHeight() >= edge.prefHeight(edge.getWidth()) - 1), setting + ": it is cut off");
    }

    private void list(Setting setting) {
        touch("order-name");
        assertEquals(places.keySet(), Fx.on(this::listed), setting.toString());
    }

    /** The dates (EDTF) of places, by their ids. */
    private static Map<String, String> dates(Database store) {
        Map<String, String> dates = new TreeMap<>();
        store.query("SELECT id, date FROM live WHERE kind = 'PLACE'", row -> List.of(row.text("id"), row.textOrEmpty("date"))).forEach(row -> dates.put(row.get(0), row.get(1)));
        return dates;
    }

    /** In a year that a finger chooses, those places are there whose rows say so: in the list, and of them alone signs on the map. */
    private void years(Map<String, String> dates, Setting setting) {
        for (double share : new double[] {0.02, 0.5, 0.98}) {
            Fx.run(() -> {
                Node track = Objects.requireNonNull(find("year-track"));
                Point2D at = track.localToScene(track.getLayoutBounds().getWidth() * share, track.getLayoutBounds().getHeight() / 2);
                press(track, at);
            });
            int year = Integer.parseInt(Fx.on(() -> ((Label) Objects.requireNonNull(scene.getRoot().lookup(".year-shown"))).getText()).lines().findFirst().orElse("").replaceAll("[^0-9]", ""));
            Set<String> there = new TreeSet<>();
            dates.forEach((id, date) -> {
                if (date.isEmpty() || first(date) <= year && year <= last(date)) {
                    there.add(id);
                }
            });
            Fx.until("places of " + year + " in " + setting, () -> listed().equals(there));
            Set<String> signs = Fx.on(this::pins).keySet();
            assertTrue(there.containsAll(signs), setting + ", " + year + ": signs of " + signs + ", and there are " + there);
        }
        touch("year-all");
        Fx.until("all places are there again in " + setting, () -> listed().equals(places.keySet()));
    }

    /** The places in the list that are seen. On the JavaFX thread. */
    private Set<String> listed() {
        Set<String> ids = new TreeSet<>();
        scene.getRoot().lookupAll(".place-row").stream().filter(Node::isVisible).map(Node::getId).filter(id -> String.valueOf(id).startsWith("place-row-")).forEach(id -> ids.add(id.substring(10)));
        return ids;
    }

    private static int first(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }

    private static int last(String date) {
        return date.contains("/") && !date.endsWith("..") ? Integer.parseInt(date.substring(date.indexOf('/') + 1)) : Integer.MAX_VALUE;
    }

    /** A trail has the stops of its rows in their order, in the list and as numbers on the map. */
    private void trails(Database store, Setting setting) {
        Map<String, List<String>> trails = new TreeMap<>();
        store.query("SELECT live.id, link.target FROM live JOIN link ON link.item = live.key AND link.relation = 'itinerary' WHERE live.kind = 'TRAIL' ORDER BY live.id, link.position",
                row -> List.of(row.text("id"), row.text("target"))).forEach(row -> trails.computeIfAbsent(row.get(0), id -> new ArrayList<>()).add(row.get(1)));
        assertTrue(trails.size() > 2, "the starter pack's trails");
        trails.forEach((trail, stops) -> {
            touch("trail-row-" + trail);
            Fx.until("the stops of " + trail + " in " + setting, () -> find("trail-begin") != null);
            assertEquals(stops, Fx.on(() -> rows("stop-")), setting + ": " + trail);
            Fx.until("the numbers of " + trail + " on the map in " + setting, () -> {
                Map<String, String> numbers = numbers();
                return numbers.keySet().containsAll(stops);
            });
            Map<String, String> numbers = Fx.on(this::numbers);
            for (int i = 0; i < stops.size(); i++) {
                assertEquals(String.valueOf(i + 1), numbers.get(stops.get(i)), setting + ": the number of " + stops.get(i) + " on " + trail);
            }
            touch("atlas-close");
        });
        touch("zoom-whole");
        rests();
    }

    /** What rows there are, from above to below. On the JavaFX thread. */
    private List<String> rows(String begin) {
        return scene.getRoot().lookupAll(".place-row").stream().filter(row -> String.valueOf(row.getId()).startsWith(begin))
                .sorted(Comparator.comparingDouble(row -> row.localToScene(0, 0).getY())).map(row -> row.getId().substring(begin.length())).toList();
    }

    /** What is written on the signs of stops, by their places. On the JavaFX thread. */
    private Map<String, String> numbers() {
        Map<String, String> numbers = new TreeMap<>();
        if (scene.getRoot().lookup(".pins") instanceof Parent layer) {
            for (Node sign : ((Parent) layer.getChildrenUnmodifiable().getFirst()).getChildrenUnmodifiable()) {
                String row = Placed.otherWay(sign).orElse("");
                if (row.startsWith("stop-") && sign.lookup(".layer-sign-number") instanceof Text number) {
                    numbers.put(row.substring("stop-".length()), number.getText());
                }
            }
        }
        return numbers;
    }

    private void fingers(Setting setting) {
        Set<String> tried = new HashSet<>();
        int opened = 0;
        for (int zoom = 0; zoom < 4 && tried.size() < PINS; zoom++) {
            for (Map.Entry<String, Point2D> pin : Fx.on(this::pins).entrySet()) {
                if (tried.size() < PINS && tried.add(pin.getKey())) {
                    String before = Fx.on(this::title);
                    assertEquals("", before);
                    tap(pin.getValue());
                    Place place = Objects.requireNonNull(places.get(pin.getKey()));
                    if (Fx.on(() -> find("chooser-close") != null)) {
                        assertTrue(Fx.on(() -> find("choose-" + place.id()) != null), setting + ": one of those that are asked for is " + place.id());
                        touch("choose-" + place.id());
                    }
                    assertEquals(read(place.title(), setting.lang()), Fx.on(this::title), setting + ": the sign of " + place.id());
                    Fx.until("how far " + place.id() + " is, in " + setting, () -> scene.getRoot().lookup(".walk-far") != null);
                    String far = Fx.on(() -> Typesetting.plain(((Label) Objects.requireNonNull(scene.getRoot().lookup(".walk-far"))).getText()));
                    assertTrue(far.contains(inWords(place.metres())), setting + ": " + place.id() + " is " + place.metres() + " metres away, and read is " + far);
                    opened++;
                    touch("atlas-close");
                    touch("zoom-whole");
                    rests();
                    for (int nearer = 0; nearer < zoom; nearer++) {
                        touch("zoom-in");
                        rests();
                    }
                }
            }
            touch("zoom-in");
            rests();
        }
        assertTrue(opened >= 3, setting + ": " + opened + " places were opened by a finger");
    }

    /** Waits until no sign moves any more. */
    private void rests() {
        if (Fx.on(() -> wiring.visit().modes().contains(Mode.STILL))) {
            return;
        }
        AtomicReference<Map<String, Point2D>> before = new AtomicReference<>(Map.of());
        AtomicInteger same = new AtomicInteger();
        Runnable looks = () -> {
            Map<String, Point2D> now = pins();
            same.set(now.equals(before.getAndSet(now)) ? same.get() + 1 : 0);
            Platform.requestNextPulse();
        };
        Fx.run(() -> {
            scene.addPostLayoutPulseListener(looks);
            Platform.requestNextPulse();
        });
        Fx.until("the map rests", () -> same.get() >= SETTLED_PULSES);
        Fx.run(() -> scene.removePostLayoutPulseListener(looks));
    }

    private static String inWords(double metres) {
        return metres < 995 ? String.valueOf(Math.round(metres / 10) * 10) : String.format(Locale.ROOT, "%.1f", metres / 1000);
    }

    /** As it is read on a screen, without blanks. */
    private String read(LangText text, Lang lang) {
        assertEquals(lang, Fx.on(() -> wiring.visit().language().get()));
        return Typesetting.found(text.in(lang)).replace(" ", "").replace("’", "'");
    }

    /** The name of what is open, without blanks; empty where nothing is. On the JavaFX thread. */
    private String title() {
        return scene.getRoot().lookup(".atlas-title") instanceof Label name ? Typesetting.plain(name.getText()).replace(" ", "").replace("’", "'") : "";
    }

    /** Where the signs of single places are seen, by their ids. On the JavaFX thread. */
    private Map<String, Point2D> pins() {
        Map<String, Point2D> pins = new TreeMap<>();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node map = find("map-tiles");
        Node layer = scene.getRoot().lookup(".pins");
        if (map != null && layer instanceof Parent parent) {
            Bounds seen = map.localToScene(map.getLayoutBounds());
            for (Node sign : ((Parent) parent.getChildrenUnmodifiable().getFirst()).getChildrenUnmodifiable()) {
                String row = Placed.otherWay(sign).orElse("");
                Point2D at = sign.localToScene(0, 0);
                if (sign.isVisible() && row.startsWith("place-row-") && ((Parent) sign).getChildrenUnmodifiable().size() == 1 && seen.contains(at)) {
                    pins.put(row.substring("place-row-".length()), at);
                }
            }
        }
        return pins;
    }

    private void tap(Point2D at) {
        Fx.run(() -> press(Objects.requireNonNull(find("map-tiles")), at));
    }

    private void press(Node node, Point2D at) {
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED).forEach(type ->
                Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, true, null)));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void touch(String id) {
        Fx.until(id + " is there", () -> find(id) instanceof ButtonBase);
        Fx.run(() -> {
            ((ButtonBase) Objects.requireNonNull(find(id))).fire();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private @Nullable Node find(String id) {
        return find(scene.getRoot(), id);
    }

    private static @Nullable Node find(Node from, String id) {
        if (!from.isVisible()) {
            return null;
        }
        if (id.equals(from.getId())) {
            return from;
        }
        if (from instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
