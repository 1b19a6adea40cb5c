package yunguan.room.lectures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    /** How much is offered of what belongs to the lessons of a course. */
    private static final int MOST_LINKED = 8;

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
     * @param quizzes what can be asked about
     * @param silent  ids of the lectures that have no captions in any language
     */
    public record Lists(List<Heading> series, List<Card> lectures, List<Card> courses, List<Card> quizzes, Map<String, Double> lengths, Set<String> silent) {
        /** Lists of lectures that all have captions and no questions. */
        public Lists(List<Heading> series, List<Card> lectures, List<Card> courses, Map<String, Double> lengths) {
            this(series, lectures, courses, List.of(), lengths, Set.of());
        }
    }

    /** A lecture with what belongs to it, and what one might see after it. */
    public record Opened(Item.Lecture lecture, List<Card> linked, List<Card> next) { }

    /** A course, with the lengths of its films in seconds by the id of their lecture. */
    public record OpenedCourse(Item.Course course, List<Card> linked, Map<String, Double> lengths) { }

    public Lists lists() {
        return new Lists(catalogue.headings(Kind.LECTURE.sheet()), catalogue.cards(Kind.LECTURE), catalogue.cards(Kind.COURSE), quizzes(), lengths(),
                new HashSet<>(store.query("SELECT id FROM live WHERE kind = 'LECTURE' AND NOT EXISTS (SELECT 1 FROM cue WHERE cue.item = live.key)",
                        row -> row.textOrEmpty("id"))));
    }

    /** What has questions with answers, in the order of lectures, courses, the rest. */
    public List<Card> quizzes() {
        return store.query("SELECT " + Catalogue.CARD + " FROM live WHERE EXISTS (SELECT 1 FROM question WHERE question.item = live.key AND question.solution >= 0)"
                + " ORDER BY CASE live.kind WHEN 'LECTURE' THEN 0 WHEN 'COURSE' THEN 1 ELSE 2 END, live.kind, live.pack, live.position", Catalogue::card);
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
                        catalogue.fact(card, "speaker"), catalogue.chapters(card), catalogue.cues(card), catalogue.fact(card, "transcript"),
                        slides(card), moments(card), catalogue.preview(card), catalogue.questions(card)),
                catalogue.linked(card), next(card)));
    }

    private List<Item.Slide> slides(Card card) {
        return store.query("SELECT start, picture, title FROM slide WHERE item = ? ORDER BY start",
                row -> new Item.Slide(row.real("start"), row.textOrEmpty("picture"), LangText.read(row.text("title"))), card.key());
    }

    private List<Item.Moment> moments(Card card) {
        return store.query("SELECT " + Catalogue.CARD + ", link.start FROM link JOIN live ON live.id = link.target"
                + " WHERE link.item = ? AND link.start IS NOT NULL ORDER BY link.start, link.position",
                row -> new Item.Moment(row.real("start"), Catalogue.card(row)), card.key());
    }

    /** What the packs propose for groups, the shorter ones first. A step whose item is hidden is left out. */
    public List<Item.Programme> programmes() {
        return catalogue.cards(Kind.PROGRAMME).stream().map(card -> new Item.Programme(card, catalogue.story(card), catalogue.factNumber(card, "minutes"),
                        store.query("SELECT " + Catalogue.CARD + ", step.what FROM step JOIN live ON live.id = step.target WHERE step.item = ? ORDER BY step.position",
                                row -> new Item.Step(Item.Step.What.valueOf(row.textOrEmpty("what")), Catalogue.card(row)), card.key())))
                .sorted(Comparator.comparingInt(Item.Programme::minutes)).toList();
    }

    /** What follows in the courses that it belongs to, and after that in its series. */
    private List<Card> next(Card card) {
        Map<String, Card> next = new LinkedHashMap<>();
        inCourses(card).forEach(one -> next.putIfAbsent(one.id(), one));
        inSeries(card).forEach(one -> next.putIfAbsent(one.id(), one));
        next.remove(card.id());
        return next.values().stream().limit(MOST_NEXT).toList();
    }

    /** The next lesson of each of its courses; after the last one the course itself, which says what has been seen of it. */
    private List<Card> inCourses(Card lesson) {
        return store.query("SELECT " + Catalogue.CARD + " FROM live WHERE live.kind = 'COURSE' AND EXISTS"
                + " (SELECT 1 FROM link WHERE link.item = live.key AND link.relation = 'hasPart' AND link.target = ?) ORDER BY live.pack, live.position",
                Catalogue::card, lesson.id()).stream().map(course -> {
                    List<Card> lessons = catalogue.parts(course, "hasPart");
                    int after = lessons.stream().map(Card::id).toList().indexOf(lesson.id()) + 1;
                    return after < lessons.size() ? lessons.get(after) : course;
                }).toList();
    }

    /** The lectures that follow in the authors' order, round and round, those of the same series first. */
    private List<Card> inSeries(Card card) {
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
        return same;
    }

    /** A course; nothing where it is not there any more. */
    public Optional<OpenedCourse> course(String id) {
        return catalogue.card(id).filter(card -> card.kind() == Kind.COURSE).map(card -> new OpenedCourse(
                new Item.Course(card, catalogue.story(card), catalogue.fact(card, "publisher"), catalogue.fact(card, "teacher"),
                        catalogue.fact(card, "aim"), catalogue.factText(card, "hours").orElse(""), catalogue.worksheet(card).any(),
                        catalogue.parts(card, "hasPart"), catalogue.questions(card)),
                belonging(card), lengths()));
    }

    /** What belongs to a course beside its lessons: what it is linked with itself, and then what its lessons are. */
    private List<Card> belonging(Card course) {
        Map<String, Card> all = new LinkedHashMap<>();
        List<Card> whose = new ArrayList<>(List.of(course));
        whose.addAll(catalogue.parts(course, "hasPart"));
        whose.forEach(one -> catalogue.linked(one).stream().filter(linked -> linked.kind() != Kind.LECTURE && linked.kind() != Kind.COURSE)
                .forEach(linked -> all.putIfAbsent(linked.id(), linked)));
        return all.values().stream().sorted(Comparator.comparing(card -> card.kind().room())).limit(MOST_LINKED).toList();
    }
}
