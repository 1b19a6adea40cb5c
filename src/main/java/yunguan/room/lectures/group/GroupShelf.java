package yunguan.room.lectures.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.room.lectures.LectureShelf;
import yunguan.store.Database;
import yunguan.visits.classes.Held;
import yunguan.visits.classes.OwnProgramme;
import yunguan.visits.classes.OwnProgrammes;

/** The SQL for groups, as text: what there is for them, and what stands on the glass. Everything here blocks. */
public final class GroupShelf {

    private final Database store;
    private final Catalogue catalogue;
    private final LectureShelf lectures;
    private final OwnProgrammes own;

    /** @param own what was put together in this hall */
    public GroupShelf(Database store, Catalogue catalogue, LectureShelf lectures, OwnProgrammes own) {
        this.store = store;
        this.catalogue = catalogue;
        this.lectures = lectures;
        this.own = own;
    }

    /** A programme of this hall, with those of its steps that are still there. */
    public record Kept(long number, LangText name, int minutes, List<Item.Step> steps) { }

    /** What a group can do here. @param kept of this hall @param lengths of films and pieces in seconds, by the id of their item */
    public record Lists(List<Card> courses, List<Item.Programme> programmes, List<Kept> kept, List<Card> films, List<Card> trails, List<Card> quizzes, List<Card> readings,
                        Map<String, Double> lengths) { }

    public Lists lists() {
        return new Lists(catalogue.cards(Kind.COURSE), programmes(), kept(), catalogue.cards(Kind.LECTURE), catalogue.cards(Kind.TRAIL), lectures.quizzes(),
                // what is read aloud together is read word for word: somebody has answered for the words
                store.query("SELECT " + Catalogue.CARD + " FROM live JOIN fact ON fact.item = live.key AND fact.name = 'reviewer'"
                        + " WHERE live.kind IN ('DOCUMENT', 'EVENT', 'PERSON') AND live.pending = 0 AND live.body <> '{}' AND fact.value <> '{}' ORDER BY live.pack, live.position", Catalogue::card),
                lengths());
    }

    /** Keeps what a leader has put together, until staff give it a name. @throws yunguan.store.StoreException where nothing can be written */
    long keep(LocalDate day, Plan.Wish.Own put) {
        return own.keep(day, put.minutes(), put.steps());
    }

    /** What the packs propose, with those of its steps that can be done. */
    private List<Item.Programme> programmes() {
        return lectures.programmes().stream().map(one -> new Item.Programme(one.card(), one.story(), one.minutes(), one.steps().stream().filter(this::stands).toList()))
                .filter(one -> !one.steps().isEmpty()).toList();
    }

    /** Whether a step can be done: word for word only what somebody answers for is read, whatever its pack, or who put it together, says. */
    private boolean stands(Item.Step step) {
        return step.what() != Item.Step.What.READING || reading(step.card()).isPresent();
    }

    private Optional<Shown> reading(Card card) {
        LangText body = catalogue.story(card).body();
        LangText reviewer = catalogue.fact(card, "reviewer");
        return card.pending() || body.isEmpty() || reviewer.isEmpty() ? Optional.empty()
                : Optional.of(new Shown.Reading(card, body, reviewer, catalogue.story(card).source()));
    }

    private List<Kept> kept() {
        return own.named().stream().map(this::kept).filter(one -> !one.steps().isEmpty()).sorted(Comparator.comparingInt(Kept::minutes)).toList();
    }

    private Kept kept(OwnProgramme one) {
        List<Item.Step> steps = new ArrayList<>();
        one.steps().forEach(step -> catalogue.card(step.item()).map(card -> new Item.Step(step.what(), card)).filter(this::stands).ifPresent(steps::add));
        return new Kept(one.number(), one.name(), one.minutes(), List.copyOf(steps));
    }

    private Map<String, Double> lengths() {
        Map<String, Double> lengths = new java.util.HashMap<>();
        store.query("SELECT live.id, max(medium.seconds) AS seconds FROM live JOIN medium ON medium.item = live.key WHERE medium.role IN ('film', 'sound') GROUP BY live.id",
                row -> lengths.put(row.textOrEmpty("id"), row.real("seconds")));
        return lengths;
    }

    /** How long a step takes, in seconds. @param lengths of {@link Lists} */
    static int seconds(Item.Step step, Map<String, Double> lengths) {
        return Timetable.seconds(step.what() == Item.Step.What.ITEM ? lengths.getOrDefault(step.card().id(), 0.0) : 0);
    }

    /** What a group would do; nothing where it is not there any more. */
    Optional<Plan> plan(Plan.Wish wish) {
        return switch (wish) {
            case Plan.Wish.Course(String id) -> lectures.course(id).map(opened -> course(opened.course(), opened.lengths()));
            case Plan.Wish.Prepared(String id) -> programmes().stream().filter(programme -> programme.card().id().equals(id)).findFirst()
                    .map(programme -> programme(programme.card(), programme.card().title(), programme.minutes(), programme.steps()));
            case Plan.Wish.Own(int minutes, List<Item.Step> steps) -> Optional.of(programme(null, LangText.EMPTY, minutes,
                    steps.stream().filter(step -> catalogue.card(step.card().id()).map(card -> new Item.Step(step.what(), card)).filter(this::stands).isPresent()).toList()));
            case Plan.Wish.Kept(long number) -> own.programme(number).map(this::kept).map(kept -> programme(null, kept.name(), kept.minutes(), kept.steps()));
        };
    }

    /** A lesson, its questions, a pause to talk; and so on. */
    private Plan course(Item.Course course, Map<String, Double> lengths) {
        List<Plan.Part> parts = new ArrayList<>();
        for (int i = 0; i < course.lectures().size(); i++) {
            Card lesson = course.lectures().get(i);
            parts.add(new Plan.Part(Plan.What.SHOWN, lesson, i + 1, lengths.getOrDefault(lesson.id(), 0.0).intValue()));
            if (!catalogue.questions(lesson).isEmpty()) {
                parts.add(new Plan.Part(Plan.What.QUIZ, lesson, i + 1, 0));
            }
            parts.add(new Plan.Part(Plan.What.TALK, lesson, i + 1, 0));
        }
        if (!course.questions().isEmpty()) {
            parts.add(new Plan.Part(Plan.What.QUIZ, course.card(), 0, 0));
        }
        return new Plan(Held.Kind.COURSE, course.card(), course.card().title(), 0, List.copyOf(parts));
    }

    private Plan programme(@Nullable Card card, LangText title, int minutes, List<Item.Step> steps) {
        Map<String, Double> lengths = lengths();
        List<Plan.Part> parts = new ArrayList<>();
        for (Item.Step step : steps) {
            Plan.What what = switch (step.what()) {
                case ITEM -> Plan.What.SHOWN;
                case QUIZ -> Plan.What.QUIZ;
                case READING -> Plan.What.READING;
            };
            parts.add(new Plan.Part(what, step.card(), 0, seconds(step, lengths)));
        }
        return new Plan(Held.Kind.PROGRAMME, card, title, minutes, List.copyOf(parts));
    }

    /** What stands on the glass during a part; nothing where staff have withdrawn it meanwhile. */
    Optional<Shown> shown(Plan.Part part) {
        return catalogue.card(part.card().id()).flatMap(card -> switch (part.what()) {
            case TALK -> Optional.of(new Shown.Talk(card));
            case QUIZ -> Optional.of(new Shown.Questions(card, catalogue.questions(card)));
            case READING -> reading(card);
            case SHOWN -> Optional.of(shown(card));
        });
    }

    private Shown shown(Card card) {
        return switch (card.kind()) {
            case LECTURE -> lectures.lecture(card.id()).<Shown>map(opened -> new Shown.Film(card, opened.lecture().film(), opened.lecture().chapters(),
                    opened.lecture().cues(), opened.lecture().preview())).orElseGet(() -> told(card));
            case AUDIO, SONG -> catalogue.medium(card, "video").or(() -> catalogue.medium(card, "sound"))
                    .<Shown>map(medium -> new Shown.Film(card, medium, List.of(), catalogue.cues(card), null)).orElseGet(() -> told(card));
            case TRAIL -> new Shown.Walk(card, catalogue.parts(card, "itinerary"), catalogue.factNumber(card, "minutes"));
            default -> told(card);
        };
    }

    private Shown told(Card card) {
        return new Shown.Told(card, catalogue.story(card));
    }
}
