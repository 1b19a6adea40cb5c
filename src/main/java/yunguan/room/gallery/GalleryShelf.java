package yunguan.room.gallery;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.store.Leases;
import yunguan.store.ObjectStore;

/** The SQL of this room, as text: it turns rows into items. Everything here blocks. */
public final class GalleryShelf {

    private static final String HALLS = "SELECT " + Catalogue.CARD + """
            , (SELECT count(*) FROM link JOIN live AS part ON part.id = link.target
               WHERE link.item = live.key AND link.relation = 'hasPart') AS exhibits
            FROM live WHERE kind = 'HALL' ORDER BY pack, position""";

    private static final String HUNG = "SELECT " + Catalogue.CARD + """
            , EXISTS (SELECT 1 FROM medium WHERE item = live.key AND role = 'deep') AS deep,
              EXISTS (SELECT 1 FROM medium WHERE item = live.key AND role = 'before') AS pair
            FROM link JOIN live ON live.id = link.target
            WHERE link.item = ? AND link.relation = 'hasPart' ORDER BY link.position""";

    private static final String HALL_OF = "SELECT " + Catalogue.CARD + " " + """
            FROM link JOIN live ON live.key = link.item
            WHERE link.target = ? AND link.relation = 'hasPart' AND live.kind = 'HALL' LIMIT 1""";

    private final Database store;
    private final Catalogue catalogue;
    private final ObjectStore objects;

    public GalleryShelf(Database store, Catalogue catalogue, ObjectStore objects) {
        this.store = store;
        this.catalogue = catalogue;
        this.objects = objects;
    }

    /** A hall at the entrance, and how many exhibits hang in it. */
    record Door(Card hall, int exhibits) { }

    /** An exhibit on the wall: whether one can look into it, and whether it compares two pictures. */
    record Hung(Card card, boolean deep, boolean pair) { }

    /** A hall one stands in. */
    record Hall(Item.Hall item, List<Hung> wall, List<Card> linked) { }

    /**
     * An exhibit one stands before.
     *
     * @param pyramid  the file to look into, or {@code null}
     * @param hall     where it hangs, or {@code null}
     * @param previous its neighbour on the wall, or {@code null}
     * @param next     its other neighbour, or {@code null}
     */
    record Shown(Item.Exhibit item, @Nullable Path pyramid, @Nullable Card hall, @Nullable Card previous,
                 @Nullable Card next, List<Card> linked) { }

    /** A picture book, and what belongs to it. */
    record Book(Item.PictureBook item, List<Card> linked) { }

    /** What is being looked into is held. */
    Leases leases() {
        return objects.leases();
    }

    List<Door> doors() {
        return store.query(HALLS, row -> new Door(Catalogue.card(row), (int) row.whole("exhibits")));
    }

    List<Card> books() {
        return catalogue.cards(Kind.BOOK);
    }

    Optional<Hall> hall(String id) {
        return card(id, Kind.HALL).map(card -> {
            List<Hung> wall = store.query(HUNG, row ->
                    new Hung(Catalogue.card(row), row.whole("deep") == 1, row.whole("pair") == 1), card.key());
            List<Card> linked = catalogue.linked(card).stream().filter(other -> other.kind() != Kind.EXHIBIT).toList();
            return new Hall(new Item.Hall(card, catalogue.story(card), wall.stream().map(Hung::card).toList()), wall, linked);
        });
    }

    Optional<Shown> exhibit(String id) {
        return card(id, Kind.EXHIBIT).map(card -> {
            LangText creator = catalogue.fact(card, "creator");
            Item.Exhibit item = new Item.Exhibit(card, catalogue.story(card), creator, catalogue.medium(card, "deep").orElse(null),
                    catalogue.medium(card, "before").orElse(null), catalogue.medium(card, "after").orElse(null));
            Card hall = store.one(HALL_OF, Catalogue::card, id).orElse(null);
            List<Card> wall = hall == null ? List.of() : catalogue.parts(hall, "hasPart");
            int place = wall.stream().map(Card::id).toList().indexOf(id);
            List<Card> linked = catalogue.linked(card).stream().filter(other -> other.kind() != Kind.HALL).toList();
            Path pyramid = item.deep() == null ? null : objects.fileIfThere(item.deep().object()).orElse(null);
            return new Shown(item, pyramid, hall, place > 0 ? wall.get(place - 1) : null,
                    place >= 0 && place + 1 < wall.size() ? wall.get(place + 1) : null, linked);
        });
    }

    Optional<Book> book(String id) {
        return card(id, Kind.BOOK).map(card -> {
            Map<Integer, Map<String, Item.Medium>> sounds = new HashMap<>();
            store.query("SELECT page_sound.*, NULL AS width, NULL AS height, NULL AS key_frames FROM page_sound WHERE item = ?",
                    row -> sounds.computeIfAbsent((int) row.whole("page"), page -> new TreeMap<>()).put(row.textOrEmpty("language"), Catalogue.medium(row)), card.key());
            List<Item.Page> pages = store.query("SELECT number, picture, text, start FROM page WHERE item = ? ORDER BY number", row -> {
                Double start = row.realOrNull("start");
                int number = (int) row.whole("number");
                return new Item.Page(number, row.textOrEmpty("picture"), LangText.read(row.text("text")),
                        Map.copyOf(sounds.getOrDefault(number, Map.of())), start == null ? Double.NaN : start);
            }, card.key());
            return new Book(new Item.PictureBook(card, catalogue.story(card), pages, catalogue.medium(card, "reading").orElse(null),
                    catalogue.fact(card, "reader"), catalogue.questions(card)), catalogue.linked(card));
        });
    }

    private Optional<Card> card(String id, Kind kind) {
        return catalogue.card(id).filter(card -> card.kind() == kind);
    }
}
