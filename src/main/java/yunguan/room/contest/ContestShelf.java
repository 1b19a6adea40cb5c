package yunguan.room.contest;

import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Rounds;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** The SQL of this room, as text: it turns rows into items. Everything here blocks. */
public final class ContestShelf {

    private final Database store;
    private final Catalogue catalogue;

    public ContestShelf(Database store, Catalogue catalogue, ObjectStore objects) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** A song as the list shows it. */
    public record Entry(Card card, LangText performer) { }

    /** A song with what belongs to it, and the rounds that there are. */
    public record Opened(Item.Song song, List<Card> linked, List<Rounds.Round> rounds) { }

    /** The rounds, in their authors' order. */
    public List<Rounds.Round> rounds() {
        return new Rounds(store).all();
    }

    public List<Entry> songs() {
        return store.query("SELECT " + Catalogue.CARD + """
                , performer.value AS performer
                 FROM live LEFT JOIN fact AS performer ON performer.item = live.key AND performer.name = 'performer'
                 WHERE live.kind = 'SONG' ORDER BY live.pack, live.position""",
                row -> new Entry(Catalogue.card(row), LangText.read(row.text("performer"))));
    }

    /** A song; nothing where it is not there any more. */
    public Optional<Opened> song(String id) {
        return catalogue.card(id).filter(card -> card.kind() == Kind.SONG).map(card -> new Opened(
                new Item.Song(card, catalogue.story(card), catalogue.medium(card, "sound").orElse(new Item.Medium("", 0, 0, 0)),
                        catalogue.medium(card, "video").orElse(null), catalogue.medium(card, "karaoke").orElse(null),
                        catalogue.fact(card, "performer"), catalogue.fact(card, "place"), catalogue.cues(card)),
                catalogue.linked(card), rounds()));
    }
}
