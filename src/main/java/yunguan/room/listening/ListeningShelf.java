package yunguan.room.listening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** The SQL of this room, as text: it turns rows into items. Everything here blocks. */
public final class ListeningShelf {

    /** How much else is offered beside a piece. */
    private static final int MOST_NEXT = 3;

    /** By number, and of one number by day; both run back. What is no episode follows. */
    private static final Comparator<Piece> NEWEST = Comparator.comparingInt(Piece::episode).reversed()
            .thenComparing(Comparator.comparing((Piece piece) -> piece.episode() > 0 ? piece.card().date() : "").reversed());

    private final Database store;
    private final Catalogue catalogue;

    public ListeningShelf(Database store, Catalogue catalogue, ObjectStore objects) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** A piece as a shelf shows it. @param episode its number in a broadcast, 0 where it is none @param seconds how long it is */
    public record Piece(Card card, LangText reader, int episode, double seconds) { }

    /** Pieces under a heading, broadcasts with the newest episode first; {@code null} over those that stand under none. */
    public record Shelf(@Nullable Heading heading, List<Piece> pieces) {

        /** Whether it holds a broadcast, day by day. */
        public boolean series() {
            return !pieces.isEmpty() && pieces.getFirst().episode() > 0;
        }
    }

    /** A piece with what belongs to it, what one might hear after it, and all of the shelf that it stands on. */
    public record Opened(Item.AudioPiece piece, List<Card> linked, List<Card> next, Shelf shelf) { }

    public List<Shelf> shelves() {
        List<Piece> left = new ArrayList<>(store.query("SELECT " + Catalogue.CARD + """
                , reader.value AS reader, episode.value AS episode, medium.seconds AS seconds
                 FROM live LEFT JOIN fact AS reader ON reader.item = live.key AND reader.name = 'reader'
                 LEFT JOIN fact AS episode ON episode.item = live.key AND episode.name = 'episode'
                 LEFT JOIN medium ON medium.item = live.key AND medium.role = 'sound'
                 WHERE live.kind = 'AUDIO' ORDER BY live.pack, live.position""",
                row -> new Piece(Catalogue.card(row), LangText.read(row.text("reader")), (int) row.whole("episode"), row.real("seconds"))));
        List<Shelf> shelves = new ArrayList<>();
        for (Heading heading : catalogue.headings(Kind.AUDIO.sheet())) {
            List<Piece> on = left.stream().filter(piece -> heading.id().equals(piece.card().heading()))
                    .sorted(NEWEST).toList(); // a stable order: what is no episode stays as its authors put it
            if (!on.isEmpty()) {
                shelves.add(new Shelf(heading, on));
                left.removeAll(on);
            }
        }
        if (!left.isEmpty()) {
            shelves.add(new Shelf(null, List.copyOf(left)));
        }
        return shelves;
    }

    /** A piece; nothing where it is not there any more. */
    public Optional<Opened> piece(String id) {
        List<Shelf> all = shelves();
        return catalogue.card(id).filter(card -> card.kind() == Kind.AUDIO).map(card -> new Opened(
                new Item.AudioPiece(card, catalogue.story(card),
                        catalogue.medium(card, "sound").orElse(new Item.Medium("", 0, 0, 0)),
                        catalogue.fact(card, "reader"), catalogue.factNumber(card, "episode"), catalogue.cues(card),
                        catalogue.fact(card, "transcript"), catalogue.questions(card)),
                catalogue.linked(card), next(id, all),
                all.stream().filter(shelf -> shelf.pieces().stream().anyMatch(piece -> piece.card().id().equals(id))).findFirst().orElse(new Shelf(null, List.of()))));
    }

    /** What follows on its shelf and on those after it, round and round. */
    private static List<Card> next(String id, List<Shelf> shelves) {
        List<Card> all = shelves.stream().flatMap(shelf -> shelf.pieces().stream()).map(Piece::card).toList();
        int here = 0;
        while (here < all.size() && !all.get(here).id().equals(id)) {
            here++;
        }
        List<Card> next = new ArrayList<>();
        for (int i = 1; i < all.size() && next.size() < MOST_NEXT; i++) {
            next.add(all.get((here + i) % all.size()));
        }
        return next;
    }
}
