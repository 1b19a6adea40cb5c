package yunguan.room.search;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Search;
import yunguan.task.Background;

/** What is being looked for, and what was found. Before anything is typed: topics and places to touch. */
final class SearchModel {

    /** What the screen shows. */
    enum State { SUGGESTIONS, FOUND, NOTHING }

    private final Search search;
    private final Catalogue catalogue;
    private final Background background;

    // ---- properties

    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SUGGESTIONS);
    private final ReadOnlyObjectWrapper<@Nullable Heading> topic = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Search.Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<Search.Hit> hitsSeen = FXCollections.unmodifiableObservableList(hits);
    private final ObservableList<Heading> topics = FXCollections.observableArrayList();
    private final ObservableList<Heading> topicsSeen = FXCollections.unmodifiableObservableList(topics);
    private final ObservableList<Card> places = FXCollections.observableArrayList();
    private final ObservableList<Card> placesSeen = FXCollections.unmodifiableObservableList(places);

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

    ObservableList<Search.Hit> hits() {
        return hitsSeen;
    }

    ObservableList<Heading> topics() {
        return topicsSeen;
    }

    ObservableList<Card> places() {
        return placesSeen;
    }

    // ---- commands

    /** Loads the topics and places that can be touched. */
    void begin() {
        background.run(() -> List.of(catalogue.headings("archive"), catalogue.headings("lectures"), catalogue.headings("audio")),
                found -> topics.setAll(found.stream().flatMap(List::stream).toList()));
        background.run(() -> catalogue.cards(Kind.PLACE).stream().limit(MOST_PLACES).toList(), places::setAll);
    }

    private static final int MOST_PLACES = 8;

    void type(String letter) {
        words.set(words.get() + letter);
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
        background.latest("search", () -> catalogue.under(chosen).stream()
                .map(card -> new Search.Hit(card, "title", "", null)).toList(), this::found);
    }

    private void look(String text) {
        topic.set(null);
        if (text.isBlank()) {
            background.latest("search", List::<Search.Hit>of, none -> {
                hits.clear();
                state.set(State.SUGGESTIONS);
            });
        } else {
            background.latest("search", () -> search.find(text), this::found);
        }
    }

    private void found(List<Search.Hit> found) {
        hits.setAll(found);
        state.set(found.isEmpty() ? State.NOTHING : State.FOUND);
    }
}
