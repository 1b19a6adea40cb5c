package yunguan.room.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
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
                , live.body, site.latitude, site.longitude, site.uncertainty, site.basis
                FROM live JOIN site ON site.item = live.key WHERE live.kind = 'PLACE' ORDER BY live.pack, live.position""", row -> {
            Card card = Catalogue.card(row);
            String layer = card.heading() != null && layers.contains(card.heading()) ? card.heading() : "";
            if (!LangText.read(row.text("body")).isEmpty()) {
                told.add(layer);
            }
            return new Atlas.Pin(card, new Site(new Position(row.real("latitude"), row.real("longitude")),
                    row.real("uncertainty"), LangText.read(row.text("basis"))), layer);
        });
        return new Atlas(sheet().orElse(null), layers(headings, pins, told), pins, trails(pins));
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
        return layers;
    }

    private List<Atlas.Trail> trails(List<Atlas.Pin> pins) {
        Map<String, Atlas.Pin> byId = new LinkedHashMap<>();
        pins.forEach(pin -> byId.put(pin.card().id(), pin));
        List<Atlas.Trail> trails = new ArrayList<>();
        for (Card card : catalogue.cards(Kind.TRAIL)) {
            List<Atlas.Pin> stops = catalogue.parts(card, "itinerary").stream()
                    .map(stop -> byId.get(stop.id())).filter(Objects::nonNull).toList();
            List<Position> line = catalogue.medium(card, "line").flatMap(medium -> objects.bytes(medium.object()))
                    .map(AtlasShelf::line).orElse(List.of());
            trails.add(new Atlas.Trail(card, stops, line, catalogue.factNumber(card, "minutes")));
        }
        return trails;
    }

    /** The first base map whose pyramid is there. */
    private Optional<Atlas.Sheet> sheet() {
        for (Card card : catalogue.cards(Kind.MAP)) {
            Optional<Path> file = catalogue.medium(card, "tiles").map(Item.Medium::object).flatMap(objects::fileIfThere);
            if (file.isPresent()) {
                return Optional.of(new Atlas.Sheet(card, file.get(), catalogue.fact(card, "attribution"),
                        catalogue.factText(card, "approval").orElse("")));
            }
        }
        return Optional.empty();
    }

    Atlas.Telling telling(Card card) {
        Item.Point point = catalogue.factText(card, "point").map(word -> Item.Point.valueOf(word.toUpperCase(Locale.ROOT))).orElse(null);
        return new Atlas.Telling(catalogue.story(card), catalogue.linked(card), point, catalogue.fact(card, "offers"), catalogue.questions(card));
    }

    /** Opens the pyramid of a base map; {@code null} where it is damaged. */
    @Nullable TileShelf tiles(Atlas.Sheet sheet) {
        try {
            return new TileShelf(Pyramid.open(sheet.file(), objects.leases()));
        } catch (StoreException damaged) {
            System.getLogger(AtlasShelf.class.getName()).log(System.Logger.Level.WARNING, "no base map", damaged);
            mapMissing.accept(sheet.card().title());
            return null;
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
