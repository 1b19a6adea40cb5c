package yunguan.room.lectures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.store.ObjectStore;

/** The SQL of this room, as text: it turns rows into items. Everything here blocks. */
public final class LectureShelf {

    /** How much else is offered when a film is over. */
    private static final int MOST_NEXT = 3;

    private final Database store;
    private final Catalogue catalogue;

    public LectureShelf(Database store, Catalogue catalogue, ObjectStore objects) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /**
     * All that the lists show.
     *
     * @param lengths of the films in seconds, by the id of their lecture
     */
    public record Lists(List<Heading> series, List<Card> lectures, List<Card> courses, Map<String, Double> lengths) { }

    /** A lecture with what belongs to it, and what one might see after it. */
    public record Opened(Item.Lecture lecture, List<Card> linked, List<Card> next) { }

    /** A course, with the lengths of its films in seconds by the id of their lecture. */
    public record OpenedCourse(Item.Course course, List<Card> linked, Map<String, Double> lengths) { }

    public Lists lists() {
        return new Lists(catalogue.headings(Kind.LECTURE.sheet()), catalogue.cards(Kind.LECTURE), catalogue.cards(Kind.COURSE), lengths());
    }

    private Map<String, Double> lengths() {
        Map<String, Double> lengths = new HashMap<>();
        store.query("SELECT live.id, medium.seconds FROM live JOIN medium ON medium.item = live.key AND medium.role = 'film'",
                row -> lengths.put(row.textOrEmpty("id"), row.real("seconds")));
        return lengths;
    }

    /** A lecture; nothing where it is not there any more. */
    public Optional<Opened> lecture(String id) {
        return catalogue.card(id).filter(card -> card.kind() == Kind.LECTURE).map(card -> new Opened(
                new Item.Lecture(card, catalogue.story(card),
                        catalogue.medium(card, "film").orElse(new Item.Medium("", 0, 0, 0)),
                        catalogue.fact(card, "speaker"), chapters(card), catalogue.cues(card)),
                catalogue.linked(card), next(card)));
    }

    private List<Item.Chapter> chapters(Card card) {
        return store.query("SELECT start, title FROM chapter WHERE item = ? ORDER BY start",
                row -> new Item.Chapter(row.real("start"), LangText.read(row.text("title"))), card.key());
    }

    /** The lectures that follow in the authors' order, round and round, those of the same series first. */
    private List<Card> next(Card card) {
        List<Card> all = catalogue.cards(Kind.LECTURE);
        int here = 0;
        while (here < all.size() && !all.get(here).id().equals(card.id())) {
            here++;
        }
        List<Card> same = new ArrayList<>();
        List<Card> others = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Card other = all.get((here + i) % all.size());
            (Objects.equals(other.heading(), card.heading()) ? same : others).add(other);
        }
        same.addAll(others);
        return List.copyOf(same.subList(0, Math.min(MOST_NEXT, same.size())));
    }

    /** A course; nothing where it is not there any more. */
    public Optional<OpenedCourse> course(String id) {
        return catalogue.card(id).filter(card -> card.kind() == Kind.COURSE).map(card -> new OpenedCourse(
                new Item.Course(card, catalogue.story(card), catalogue.fact(card, "publisher"), catalogue.fact(card, "aim"),
                        catalogue.parts(card, "hasPart")),
                catalogue.linked(card).stream().filter(linked -> linked.kind() != Kind.LECTURE).toList(), lengths()));
    }
}
