package yunguan.room.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Figure;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Shot;
import yunguan.catalogue.Span;
import yunguan.catalogue.Story;
import yunguan.catalogue.Voices;
import yunguan.store.Database;
import yunguan.store.Leases;
import yunguan.store.ObjectStore;

/** What the archive reads from the store. Everything here blocks. */
public final class ArchiveShelf {

    private static final Set<Kind> NAMED = Set.of(Kind.PERSON, Kind.PLACE);
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]\\n]+]\\(([a-z0-9][a-z0-9-]*)\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]*]\\(<?([^)>\\n]+?)>?(?:\\s+\"[^\"\\n]*\")?\\)");

    private final Database store;
    private final Catalogue catalogue;
    private final ObjectStore objects;

    public ArchiveShelf(Database store, Catalogue catalogue, ObjectStore objects) {
        this.store = store;
        this.catalogue = catalogue;
        this.objects = objects;
    }

    /**
     * All entries and the strands that order them.
     *
     * @param dated  what stands on the line of years: the entries, and the places that have a date
     * @param charts what was done, in figures, by the entry that tells of it
     */
    record Contents(List<Heading> strands, List<Card> entries, List<Card> dated, List<Chart> charts) {
        /** Entries alone. */
        Contents(List<Heading> strands, List<Card> entries) {
            this(strands, entries, entries, List.of());
        }
    }

    /** Figures that belong together, and the entry that tells of them. */
    record Chart(Card card, LangText source, List<Figure> figures) { }

    /**
     * An entry and what belongs to it.
     *
     * @param strand   where it stands; may be empty
     * @param address  under which it can be cited: its pack and its id
     * @param license  under which its words may be used; may be empty
     * @param voice    its text read aloud
     * @param more     further pictures of it; may be empty
     * @param named    people and places that it has to do with
     * @param linked   what else belongs to it, in all rooms
     * @param before   what stands before it in its strand, or {@code null}
     * @param after    what follows it in its strand, or {@code null}
     * @param pages    scanned, in order
     * @param pictures the objects of the pictures in its text, by what the text calls them
     */
    record Entry(Item item, LangText strand, String address, String license, Voices voice, List<Shot> more, List<Card> named, List<Card> linked,
                 @Nullable Card before, @Nullable Card after, List<Figure> figures, List<Item.Page> pages, Map<String, String> pictures) { }

    /** What is read beside a text. */
    record Beside(Card card, Story story) { }

    Contents contents() {
        List<Card> entries = catalogue.cards(Kind.DOCUMENT, Kind.EVENT, Kind.PERSON);
        List<Card> dated = new ArrayList<>(entries);
        catalogue.cards(Kind.PLACE).stream().filter(place -> !place.date().isEmpty()).forEach(dated::add);
        return new Contents(catalogue.headings("archive"), entries, dated, charts());
    }

    /** What was done in figures, in the order of the entries that tell of it. */
    private List<Chart> charts() {
        return store.query("SELECT DISTINCT " + Catalogue.CARD + " FROM live JOIN figure ON figure.item = live.key ORDER BY live.kind, live.pack, live.position", Catalogue::card)
                .stream().map(card -> new Chart(card, catalogue.story(card).source(), figures(card))).toList();
    }

    private List<Figure> figures(Card card) {
        return store.query("SELECT * FROM figure WHERE item = ? ORDER BY position", row -> new Figure(LangText.read(row.text("counted")),
                LangText.read(row.text("unit")), (int) row.whole("number"), row.whole("to_come") == 1, row.textOrEmpty("icon")), card.key());
    }

    Optional<Entry> entry(String id) {
        return catalogue.card(id).map(card -> {
            Story story = catalogue.story(card);
            Item item = switch (card.kind()) {
                case EVENT -> new Item.Event(card, story);
                case PERSON -> new Item.Person(card, story);
                default -> new Item.Document(card, story);
            };
            List<Card> linked = new ArrayList<>(catalogue.linked(card));
            mentioned(story).filter(other -> linked.stream().noneMatch(known -> known.id().equals(other.id()))).forEach(linked::add);
            List<Card> named = linked.stream().filter(other -> NAMED.contains(other.kind())).toList();
            List<Card> strand = card.heading() == null ? List.of() : inOrder(card);
            int at = strand.stream().map(Card::id).toList().indexOf(id);
            return new Entry(item, catalogue.headings("archive").stream().filter(one -> one.id().equals(card.heading())).findFirst().map(Heading::title).orElse(LangText.EMPTY),
                    catalogue.address(card), store.one("SELECT license FROM item WHERE key = ?", row -> row.textOrEmpty("license"), card.key()).orElse(""),
                    catalogue.voices(card), catalogue.shots(card, Shot.Kind.MORE), named, linked.stream().filter(other -> !NAMED.contains(other.kind())).toList(),
                    at > 0 ? strand.get(at - 1) : null, at >= 0 && at + 1 < strand.size() ? strand.get(at + 1) : null,
                    figures(card), pages(card), pictures(card, story));
        });
    }

    /** What is read of something beside a text that names it. */
    Beside beside(Card card) {
        return new Beside(card, catalogue.story(card));
    }

    /** The entries of its strand: with a date by that, the others as their author has put them. Only those that can be compared with it. */
    private List<Card> inOrder(Card card) {
        boolean dated = Span.of(card.date()).isPresent();
        List<Card> strand = new ArrayList<>(catalogue.cards(Kind.DOCUMENT, Kind.EVENT, Kind.PERSON).stream()
                .filter(other -> Objects.equals(other.heading(), card.heading()) && Span.of(other.date()).isPresent() == dated).toList());
        if (dated) {
            strand.sort(Comparator.comparingDouble(other -> Span.of(other.date()).orElseThrow().from()));
        }
        return strand;
    }

    /** The items that links in a text lead to. */
    private Stream<Card> mentioned(Story story) {
        Set<String> ids = new LinkedHashSet<>();
        for (LangText words : List.of(story.body(), story.children())) {
            words.texts().values().forEach(text -> LINK.matcher(text).results().forEach(link -> ids.add(link.group(1))));
        }
        return ids.stream().flatMap(other -> catalogue.card(other).stream());
    }

    private Map<String, String> pictures(Card card, Story story) {
        Map<String, String> pictures = new HashMap<>();
        for (LangText text : List.of(story.body(), story.children())) {
            text.texts().values().forEach(words -> PICTURE.matcher(words).results().forEach(found -> store.one("""
                    SELECT payload.sha256 FROM item JOIN payload ON payload.pack = item.pack AND payload.version = item.version
                    WHERE item.key = ? AND payload.path = 'data/' || ?""", row -> row.textOrEmpty("sha256"), card.key(), found.group(1))
                    .ifPresent(object -> pictures.put(found.group(1), object))));
        }
        return pictures;
    }

    private List<Item.Page> pages(Card card) {
        return store.query("SELECT number, picture, text FROM page WHERE item = ? ORDER BY number", row -> new Item.Page((int) row.whole("number"),
                row.textOrEmpty("picture"), LangText.read(row.text("text"))), card.key());
    }

    /** The file of a scanned page that can be looked into, where there is one. */
    Optional<Path> leaf(Card card, int number) {
        return catalogue.medium(card, "leaf-" + number).flatMap(medium -> objects.fileIfThere(medium.object()));
    }

    /** What is being looked into is held. */
    Leases leases() {
        return objects.leases();
    }
}
