package yunguan.room.archive;

import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Story;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** What the archive reads from the store. Everything here blocks. */
public final class ArchiveShelf {

    private final Catalogue catalogue;

    public ArchiveShelf(Database store, Catalogue catalogue, ObjectStore objects) {
        this.catalogue = catalogue;
    }

    /** All entries and the strands that order them. */
    record Contents(List<Heading> strands, List<Card> entries) { }

    /** An entry and what belongs to it. */
    record Entry(Item item, List<Card> linked) { }

    Contents contents() {
        return new Contents(catalogue.headings("archive"), catalogue.cards(Kind.DOCUMENT, Kind.EVENT, Kind.PERSON));
    }

    Optional<Entry> entry(String id) {
        return catalogue.card(id).map(card -> {
            Story story = catalogue.story(card);
            Item item = switch (card.kind()) {
                case EVENT -> new Item.Event(card, story);
                case PERSON -> new Item.Person(card, story);
                default -> new Item.Document(card, story);
            };
            return new Entry(item, catalogue.linked(card));
        });
    }
}
