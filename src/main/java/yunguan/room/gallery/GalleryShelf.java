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
import yunguan.catalogue.Shot;
import yunguan.catalogue.Spot;
import yunguan.catalogue.Story;
import yunguan.catalogue.Voices;
import yunguan.store.Database;
import yunguan.store.Leases;
import yunguan.store.ObjectStore;
import yunguan.store.Row;

/** The SQL of this room, as text: it turns rows into items. Everything here blocks. */
public final class GalleryShelf {

    private static final String HALLS = "SELECT " + Catalogue.CARD + """
            , (SELECT count(*) FROM link JOIN live AS part ON part.id = link.target
               WHERE link.item = live.key AND link.relation = 'hasPart') AS exhibits
            FROM live WHERE kind = 'HALL' ORDER BY pack, position""";

    private static final String HUNG = "SELECT " + Catalogue.CARD + """
            , EXISTS (SELECT 1 FROM medium WHERE item = live.key AND role = 'deep') AS deep,
              EXISTS (SELECT 1 FROM medium WHERE item = live.key AND role = 'before') OR EXISTS (SELECT 1 FROM shot WHERE item = live.key AND kind = 'TIME') AS pair,
              EXISTS (SELECT 1 FROM medium WHERE item = live.key AND role = 'panorama') AS panorama,
              EXISTS (SELECT 1 FROM shot WHERE item = live.key AND kind = 'TURN') AS turn,
              (SELECT piece.kind FROM link AS part JOIN live AS piece ON piece.id = part.target
               WHERE part.item = live.key AND part.relation = 'hasPart' LIMIT 1) AS shows
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

    /** What an exhibit on the wall is more than a picture. */
    enum Sign { PICTURE, DEEP, PAIR, PANORAMA, TURN, FILM, SOUND, BOOK }

    /** An exhibit on the wall. */
    record Hung(Card card, Sign sign) { }

    /** A hall one stands in. */
    record Hall(Item.Hall item, List<Hung> wall, List<Card> linked) { }

    /**
     * An exhibit one stands before.
     *
     * @param pyramid  the file to look into, or {@code null}
     * @param piece    a lecture, an audio piece or a picture book that it shows, or {@code null}
     * @param targets  what its spots lead to, by its id
     * @param hall     where it hangs, or {@code null}
     * @param previous its neighbour on the wall, or {@code null}
     * @param next     its other neighbour, or {@code null}
     */
    record Shown(Item.Exhibit item, @Nullable Path pyramid, @Nullable Item piece, Map<String, Card> targets, @Nullable Card hall, @Nullable Card previous,
                 @Nullable Card next, List<Card> linked) { }

    /** A picture book, and what belongs to it. */
    /** @param others the other books that there are */
    record Book(Item.PictureBook item, List<Card> linked, List<Card> others) { }

    /** One exhibit of a round. @param voice that tells of it @param piece a film, a sound or a book that it shows, or {@code null} */
    record Stop(Card card, Story story, Voices voice, @Nullable Item piece) { }

    /** A round through a hall. */
    record Round(Card hall, List<Stop> stops) { }

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
                    new Hung(Catalogue.card(row), sign(row)), card.key());
            List<Card> linked = catalogue.linked(card).stream().filter(other -> other.kind() != Kind.EXHIBIT).toList();
            return new Hall(new Item.Hall(card, catalogue.story(card), wall.stream().map(Hung::card).toList(), catalogue.medium(card, "plan").orElse(null), spots(card)),
                    wall, linked);
        });
    }

    private static Sign sign(Row row) {
        return switch (row.textOrEmpty("shows")) {
            case "LECTURE" -> Sign.FILM;
            case "AUDIO" -> Sign.SOUND;
            case "BOOK" -> Sign.BOOK;
            default -> row.whole("panorama") == 1 ? Sign.PANORAMA : row.whole("turn") == 1 ? Sign.TURN : row.whole("deep") == 1 ? Sign.DEEP
                    : row.whole("pair") == 1 ? Sign.PAIR : Sign.PICTURE;
        };
    }

    /** What is played or read in an exhibit; {@code null} where it shows nothing of that kind, or where that is hidden. */
    private @Nullable Item piece(Card exhibit) {
        Card card = catalogue.parts(exhibit, "hasPart").stream().findFirst().orElse(null);
        Item.Medium nothing = new Item.Medium("", 0, 0, 0); // the player says that it is missing
        return card == null ? null : switch (card.kind()) {
            case LECTURE -> new Item.Lecture(card, catalogue.story(card), catalogue.medium(card, "film").orElse(nothing), catalogue.fact(card, "speaker"),
                    catalogue.chapters(card), catalogue.cues(card), LangText.EMPTY, List.of(), List.of(), catalogue.preview(card), List.of());
            case AUDIO -> new Item.AudioPiece(card, catalogue.story(card), catalogue.medium(card, "sound").orElse(nothing), catalogue.fact(card, "reader"), 0, catalogue.cues(card),
                    catalogue.fact(card, "transcript"), List.of());
            case BOOK -> book(card.id()).map(Book::item).orElse(null);
            default -> null;
        };
    }

    Optional<Shown> exhibit(String id) {
        return card(id, Kind.EXHIBIT).map(card -> {
            LangText creator = catalogue.fact(card, "creator");
            List<Spot> spots = spots(card);
            Map<String, Card> targets = new HashMap<>();
            spots.stream().map(Spot::target).filter(target -> !target.isEmpty()).forEach(target -> catalogue.card(target).ifPresent(found -> targets.put(target, found)));
            Item.Exhibit item = new Item.Exhibit(card, catalogue.story(card), creator, catalogue.medium(card, "deep").orElse(null),
                    catalogue.pair(card), catalogue.medium(card, "panorama").orElse(null),
                    catalogue.voices(card), catalogue.shots(card, Shot.Kind.TURN), catalogue.shots(card, Shot.Kind.TIME), catalogue.shots(card, Shot.Kind.MORE), spots);
            Card hall = store.one(HALL_OF, Catalogue::card, id).orElse(null);
            List<Card> wall = hall == null ? List.of() : catalogue.parts(hall, "hasPart");
            int place = wall.stream().map(Card::id).toList().indexOf(id);
            List<Card> linked = catalogue.linked(card).stream().filter(other -> other.kind() != Kind.HALL).toList();
            Path pyramid = item.deep() == null ? null : objects.fileIfThere(item.deep().object()).orElse(null);
            return new Shown(item, pyramid, piece(card), targets, hall, place > 0 ? wall.get(place - 1) : null,
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
                    catalogue.fact(card, "reader"), catalogue.questions(card)), catalogue.linked(card),
                    books().stream().filter(other -> !other.id().equals(id)).toList());
        });
    }

    private List<Spot> spots(Card card) {
        return store.query("SELECT * FROM spot WHERE item = ? ORDER BY position", row -> new Spot(row.real("x"), row.real("y"),
                LangText.read(row.text("title")), LangText.read(row.text("text")), row.textOrEmpty("target")), card.key());
    }

    /** The bytes of a picture that is drawn by ourselves; nothing where it is missing. */
    Optional<byte[]> bytes(Item.Medium medium) {
        return objects.bytes(medium.object());
    }

    /** A guided round through a hall: its exhibits in order, each with what is said of it. */
    Optional<Round> round(String hall) {
        return card(hall, Kind.HALL).map(card -> new Round(card, catalogue.parts(card, "hasPart").stream()
                .map(exhibit -> new Stop(exhibit, catalogue.story(exhibit), catalogue.voices(exhibit), piece(exhibit))).toList()));
    }

    private Optional<Card> card(String id, Kind kind) {
        return catalogue.card(id).filter(card -> card.kind() == kind);
    }
}
