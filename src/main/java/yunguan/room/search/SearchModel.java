package yunguan.room.search;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Search;
import yunguan.store.Question;
import yunguan.task.Background;

/** What is being looked for, and what was found. Before anything is typed: topics, places and years to touch. */
final class SearchModel {

    private static final int MOST_PLACES = 8;
    private static final int MOST_YEARS = 12;
    private static final int LONGEST = 60;

    /** What the screen shows. */
    enum State { SUGGESTIONS, FOUND, NEAREST, NOTHING }

    private final Search search;
    private final Catalogue catalogue;
    private final Background background;
    private Question asked = new Question();

    // ---- properties

    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SUGGESTIONS);
    private final ReadOnlyObjectWrapper<@Nullable Heading> topic = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Search.Answer> answer = new ReadOnlyObjectWrapper<>(Search.Answer.NOTHING);
    private final ObservableList<Search.Candidate> candidates = FXCollections.observableArrayList();
    private final ObservableList<Search.Candidate> candidatesSeen = FXCollections.unmodifiableObservableList(candidates);
    private final ObservableList<Heading> topics = FXCollections.observableArrayList();
    private final ObservableList<Heading> topicsSeen = FXCollections.unmodifiableObservableList(topics);
    private final ObservableList<Card> places = FXCollections.observableArrayList();
    private final ObservableList<Card> placesSeen = FXCollections.unmodifiableObservableList(places);
    private final ObservableList<String> years = FXCollections.observableArrayList();
    private final ObservableList<String> yearsSeen = FXCollections.unmodifiableObservableList(years);

    SearchModel(Search search, Catalogue catalogue, Background background) {
        this.search = search;
        this.catalogue = catalogue;
        this.background = background;
        words.addListener((property, before, now) -> look(now));
    }

    /** What is in the box. */
    StringProperty words() {
        return words;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The topic that was touched, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable Heading> topic() {
        return topic.getReadOnlyProperty();
    }

    /** What was found last; it changes after {@link #state()} has. */
    ReadOnlyObjectProperty<Search.Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** What the keyboard offers, simplified. */
    ObservableList<Search.Candidate> candidates() {
        return candidatesSeen;
    }

    ObservableList<Heading> topics() {
        return topicsSeen;
    }

    ObservableList<Card> places() {
        return placesSeen;
    }

    ObservableList<String> years() {
        return yearsSeen;
    }

    // ---- commands

    /** Loads what can be touched before anything is typed. @param chosen the id of the topic that is shown, where it still exists; may be empty */
    void begin(String chosen) {
        background.run(() -> List.of(catalogue.headings("archive"), catalogue.headings("lectures"), catalogue.headings("audio")),
                found -> topics.setAll(found.stream().flatMap(List::stream).toList()));
        background.run(() -> catalogue.cards(Kind.PLACE).stream().limit(MOST_PLACES).toList(), places::setAll);
        background.run(() -> catalogue.years(MOST_YEARS), years::setAll);
        look(words.get());
        if (!chosen.isEmpty()) {
            background.run(() -> catalogue.heading(chosen), found -> found.filter(heading -> words.get().isEmpty()).ifPresent(this::choose));
        }
    }

    void type(String letter) {
        if (words.get().length() < LONGEST) {
            words.set(words.get() + letter);
        }
    }

    void delete() {
        String text = words.get();
        words.set(text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(text.length(), -1)));
    }

    /** Back to the suggestions. */
    void clear() {
        topic.set(null);
        if (words.get().isEmpty()) {
            look("");
        } else {
            words.set("");
        }
    }

    /** Shows everything that stands under a topic. */
    void choose(Heading chosen) {
        words.set("");
        topic.set(chosen);
        ask(() -> new Search.Answer(catalogue.under(chosen).stream().map(Search.Hit::listed).toList(), List.of(), candidates, false, ""));
    }

    /** Nobody waits for an answer any more. */
    void end() {
        asked.giveUp();
    }

    private void look(String text) {
        topic.set(null);
        asked.giveUp(); // what was asked with fewer letters must not hold up this
        Question mine = new Question();
        asked = mine;
        ask(() -> search.find(text, mine));
    }

    private void ask(java.util.concurrent.Callable<Search.Answer> work) {
        background.latest("search", work, this::found);
    }

    private void found(Search.Answer found) {
        candidates.setAll(List.copyOf(found.candidates()));
        if (topic.get() == null && words.get().isBlank()) {
            state.set(State.SUGGESTIONS);
        } else if (found.hits().isEmpty() && found.topics().isEmpty()) {
            state.set(State.NOTHING);
        } else {
            state.set(found.nearest().isEmpty() ? State.FOUND : State.NEAREST);
        }
        answer.set(found);
    }
}
