package yunguan.room.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Figure;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Shot;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.Pyramid;
import yunguan.store.StoreException;

/** The SQL of this room, as text: it turns rows into items. Everything here blocks. */
public final class AtlasShelf {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database store;
    private final Catalogue catalogue;
    private final ObjectStore objects;
    private final Consumer<LangText> mapMissing;

    public AtlasShelf(Database store, Catalogue catalogue, ObjectStore objects) {
        this(store, catalogue, objects, title -> { });
    }

    /** @param mapMissing hears the title of a base map that cannot be opened, on the thread that tried */
    public AtlasShelf(Database store, Catalogue catalogue, ObjectStore objects, Consumer<LangText> mapMissing) {
        this.store = store;
        this.catalogue = catalogue;
        this.objects = objects;
        this.mapMissing = mapMissing;
    }

    Atlas atlas() {
        List<Heading> headings = catalogue.headings(Kind.PLACE.sheet());
        Set<String> layers = new HashSet<>();
        headings.forEach(heading -> layers.add(heading.id()));
        Set<String> told = new HashSet<>();
        List<Atlas.Pin> pins = store.query("SELECT " + Catalogue.CARD + """
                , live.body, site.latitude, site.longitude, site.uncertainty, site.basis, point.value AS point
                FROM live JOIN site ON site.item = live.key LEFT JOIN fact AS point ON point.item = live.key AND point.name = 'point' WHERE live.kind = 'PLACE' ORDER BY live.pack, live.position""", row -> {
            Card card = Catalogue.card(row);
            boolean teaching = !row.textOrEmpty("point").isEmpty();
            String layer = card.heading() != null && layers.contains(card.heading()) ? card.heading() : teaching ? Atlas.TEACHING.id() : "";
            if (!told.contains(layer) && !LangText.read(row.text("body")).isEmpty()) {
                told.add(layer);
            }
            return new Atlas.Pin(card, new Site(new Position(row.real("latitude"), row.real("longitude")),
                    Objects.requireNonNullElse(row.realOrNull("uncertainty"), Double.NaN), LangText.read(row.text("basis"))), layer, teaching);
        });
        List<Atlas.Sheet> sheets = sheets();
        Atlas.Sheet today = sheets.stream().filter(sheet -> sheet.card().date().isEmpty()).findFirst().orElse(sheets.isEmpty() ? null : sheets.getFirst());
        List<Atlas.Sheet> former = sheets.stream().filter(sheet -> sheet != today && !sheet.card().date().isEmpty()).toList();
        return new Atlas(today, layers(headings, pins, told), pins, trails(pins), former, eras(), told(), counted());
    }

    private static List<Atlas.Layer> layers(List<Heading> headings, List<Atlas.Pin> pins, Set<String> told) {
        List<Heading> all = new ArrayList<>(headings);
        all.add(new Heading("", LangText.EMPTY, LangText.EMPTY, "", "")); // for places that stand under no heading
        List<Atlas.Layer> layers = new ArrayList<>();
        for (Heading heading : all) {
            int count = (int) pins.stream().filter(pin -> pin.layer().equals(heading.id())).count();
            if (count > 0) {
                layers.add(new Atlas.Layer(heading, count, told.contains(heading.id())));
            }
        }
        int teaching = (int) pins.stream().filter(Atlas.Pin::teaching).count();
        if (teaching > 0) {
            layers.add(new Atlas.Layer(Atlas.TEACHING, teaching, true));
        }
        return layers;
    }

    /** All trails, with few questions to the store however many they are. */
    private List<Atlas.Trail> trails(List<Atlas.Pin> pins) {
        Map<String, Atlas.Pin> byId = new HashMap<>();
        pins.forEach(pin -> byId.put(pin.card().id(), pin));
        Map<Long, List<Atlas.Pin>> stops = new HashMap<>();
        store.query("""
                SELECT link.item, link.target FROM live JOIN link ON link.item = live.key
                WHERE live.kind = 'TRAIL' AND link.relation = 'itinerary' ORDER BY link.item, link.position""", row -> {
            Atlas.Pin pin = byId.get(row.textOrEmpty("target"));
            List<Atlas.Pin> walk = stops.computeIfAbsent(row.whole("item"), first -> new ArrayList<>());
            return pin != null && (walk.isEmpty() || !walk.getLast().equals(pin)) && walk.add(pin); // a walk comes back, but goes on from each stop
        });
        Map<Long, String> drawn = new HashMap<>();
        store.query("SELECT medium.item, medium.object FROM live JOIN medium ON medium.item = live.key WHERE live.kind = 'TRAIL' AND medium.role = 'line'",
                row -> drawn.put(row.whole("item"), row.textOrEmpty("object")) == null);
        Map<Long, List<Position>> lines = new HashMap<>();
        drawn.forEach((trail, object) -> objects.bytes(object).ifPresent(bytes -> lines.put(trail, line(bytes))));
        Map<Long, Integer> minutes = new HashMap<>();
        store.query("SELECT fact.item, fact.value FROM live JOIN fact ON fact.item = live.key WHERE live.kind = 'TRAIL' AND fact.name = 'minutes'",
                row -> minutes.put(row.whole("item"), Integer.parseInt(row.textOrEmpty("value"))) == null);
        Map<Long, List<Item.Question>> questions = catalogue.questions(Kind.TRAIL);
        return catalogue.cards(Kind.TRAIL).stream().map(card -> new Atlas.Trail(card, stops.getOrDefault(card.key(), List.of()), lines.getOrDefault(card.key(), List.of()),
                minutes.getOrDefault(card.key(), 0), questions.getOrDefault(card.key(), List.of()))).toList();
    }

    /** The base maps whose pyramids are there: those of another time say when that was. */
    private List<Atlas.Sheet> sheets() {
        List<Atlas.Sheet> sheets = new ArrayList<>();
        for (Card card : catalogue.cards(Kind.MAP)) {
            catalogue.medium(card, "tiles").map(Item.Medium::object).flatMap(objects::fileIfThere).ifPresent(file -> {
                Path contrast = catalogue.medium(card, "contrast").map(Item.Medium::object).flatMap(objects::fileIfThere).orElse(null);
                List<MapName> names = catalogue.medium(card, "labels").flatMap(medium -> objects.bytes(medium.object())).map(MapName::read).orElse(List.of());
                sheets.add(new Atlas.Sheet(card, file, contrast, names, catalogue.fact(card, "attribution"), catalogue.factText(card, "approval").orElse(""),
                        catalogue.medium(card, "roads").flatMap(medium -> objects.bytes(medium.object())).map(Roads::read).orElse(Roads.NONE)));
            });
        }
        return sheets;
    }

    /** The dates of documents and events that belong to places. */
    private List<String> told() {
        return store.query("""
                SELECT item.date FROM live AS item WHERE item.kind IN ('DOCUMENT', 'EVENT') AND item.date <> '' AND (
                  EXISTS (SELECT 1 FROM link JOIN live AS place ON place.id = link.target WHERE link.item = item.key AND place.kind = 'PLACE')
                  OR EXISTS (SELECT 1 FROM link JOIN live AS place ON place.key = link.item WHERE link.target = item.id AND place.kind = 'PLACE'))""", row -> row.text("date"));
    }

    private List<Atlas.Era> eras() {
        return store.query("""
                SELECT one.title, time.begins, time.ends FROM live_heading AS one
                JOIN round_time AS time ON time.pack = one.pack AND time.version = one.version AND time.id = one.id
                WHERE one.kind = 'eras' ORDER BY time.begins, one.pack, one.position""", row -> new Atlas.Era(LangText.read(row.text("title")),
                row.textOrEmpty("begins") + "/" + (row.textOrEmpty("ends").isEmpty() ? ".." : row.textOrEmpty("ends"))));
    }

    Atlas.Telling telling(Card card) {
        Item.Point point = catalogue.factText(card, "point").map(word -> Item.Point.valueOf(word.toUpperCase(Locale.ROOT))).orElse(null);
        return new Atlas.Telling(catalogue.story(card), catalogue.linked(card), point, catalogue.fact(card, "offers"), catalogue.questions(card),
                new Atlas.Shown(catalogue.voices(card), catalogue.pair(card), catalogue.shots(card, Shot.Kind.TIME)));
    }

    /** Figures, by the places that belong to what tells of them. */
    private Map<String, List<Atlas.Counted>> counted() {
        Map<String, List<Atlas.Counted>> counted = new HashMap<>();
        for (Card card : store.query("SELECT DISTINCT " + Catalogue.CARD + " FROM live JOIN figure ON figure.item = live.key ORDER BY live.pack, live.position", Catalogue::card)) {
            Atlas.Counted told = new Atlas.Counted(card, figures(card));
            if (card.kind() == Kind.PLACE) {
                counted.computeIfAbsent(card.id(), first -> new ArrayList<>()).add(told);
            }
            catalogue.linked(card).stream().filter(place -> place.kind() == Kind.PLACE)
                    .forEach(place -> counted.computeIfAbsent(place.id(), first -> new ArrayList<>()).add(told));
        }
        return counted;
    }

    private List<Figure> figures(Card card) {
        return store.query("SELECT * FROM figure WHERE item = ? ORDER BY position", row -> new Figure(LangText.read(row.text("counted")),
                LangText.read(row.text("unit")), (int) row.whole("number"), row.whole("to_come") == 1, row.textOrEmpty("icon")), card.key());
    }

    /**
     * Opens the pyramid of a base map; the light one where that for strong contrast is damaged, and {@code null} where both are.
     *
     * @param strong  whether it is wanted in strong contrast
     * @param density pixels of the screen for one of the map: 1 or 2
     */
    @Nullable TileShelf tiles(Atlas.Sheet sheet, boolean strong, int density) {
        Path file = sheet.file(strong);
        try {
            return new TileShelf(Pyramid.open(file, objects.leases()), density);
        } catch (StoreException damaged) {
            System.getLogger(AtlasShelf.class.getName()).log(System.Logger.Level.WARNING, "a base map is damaged", damaged);
            mapMissing.accept(sheet.card().title());
            return file.equals(sheet.file()) ? null : tiles(sheet, false, density);
        }
    }

    /** The positions of a GeoJSON LineString; none where it is something else. */
    static List<Position> line(byte[] geoJson) {
        List<Position> line = new ArrayList<>();
        try {
            JsonNode root = JSON.readTree(geoJson);
            JsonNode found = root.path("type").asText().equals("LineString") ? root : root.findValue("geometry");
            if (found == null || !found.path("type").asText().equals("LineString")) {
                return List.of();
            }
            for (JsonNode point : found.path("coordinates")) {
                if (point.path(0).isNumber() && point.path(1).isNumber()) {
                    line.add(new Position(point.path(1).asDouble(), point.path(0).asDouble()));
                }
            }
        } catch (IOException broken) {
            return List.of();
        }
        return line.size() < 2 ? List.of() : line;
    }
}
