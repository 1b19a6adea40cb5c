package yunguan.room.lectures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.task.Background;

/** The lectures by series, and the courses, of which a visitor may ask for those for somebody or in a language. */
final class LecturesModel {

    /** Films or courses under a heading; the heading is {@code null} over those that stand under none. */
    record Section(@Nullable Heading heading, boolean courses, List<Card> cards) { }

    private final LectureShelf shelf;
    private final Background background;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Audience> audience = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> language = new ReadOnlyObjectWrapper<>("");
    private final ObservableList<Section> sections = FXCollections.observableArrayList();
    private final ObservableList<Section> sectionsSeen = FXCollections.unmodifiableObservableList(sections);
    private final ObservableList<Audience> audiences = FXCollections.observableArrayList();
    private final ObservableList<Audience> audiencesSeen = FXCollections.unmodifiableObservableList(audiences);
    private final ObservableList<String> languages = FXCollections.observableArrayList();
    private final ObservableList<String> languagesSeen = FXCollections.unmodifiableObservableList(languages);
    private LectureShelf.Lists lists = new LectureShelf.Lists(List.of(), List.of(), List.of(), Map.of());

    LecturesModel(LectureShelf shelf, Background background) {
        this.shelf = shelf;
        this.background = background;
    }

    /** Reads the lists. */
    void load() {
        background.run(shelf::lists, read -> {
            lists = read;
            List<Card> all = new ArrayList<>(read.lectures());
            all.addAll(read.courses());
            audiences.setAll(java.util.Arrays.stream(Audience.values())
                    .filter(one -> all.stream().anyMatch(card -> card.audience().contains(one))).toList());
            languages.setAll(all.stream().map(Card::language).filter(tag -> !tag.isEmpty()).distinct().toList());
            filter();
            loaded.set(true);
        });
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    ObservableList<Section> sections() {
        return sectionsSeen;
    }

    /** Those for whom anything is meant. */
    ObservableList<Audience> audiences() {
        return audiencesSeen;
    }

    /** The languages that are spoken anywhere, BCP 47. */
    ObservableList<String> languages() {
        return languagesSeen;
    }

    /** For whom it must be, or {@code null} for all. */
    ReadOnlyObjectProperty<@Nullable Audience> audience() {
        return audience.getReadOnlyProperty();
    }

    /** What must be spoken, or empty for all. */
    ReadOnlyObjectProperty<String> language() {
        return language.getReadOnlyProperty();
    }

    /** Length of a lecture's film in seconds, 0 where it is not known. */
    double length(Card lecture) {
        return lists.lengths().getOrDefault(lecture.id(), 0.0);
    }

    void show(@Nullable Audience wanted) {
        audience.set(wanted);
        filter();
    }

    void show(String wantedLanguage) {
        language.set(wantedLanguage);
        filter();
    }

    private boolean wanted(Card card) {
        Audience someone = audience.get();
        return (someone == null || card.audience().contains(someone))
                && (language.get().isEmpty() || card.language().equals(language.get()));
    }

    private void filter() {
        List<Section> now = new ArrayList<>();
        List<Card> left = new ArrayList<>(lists.lectures().stream().filter(this::wanted).toList());
        for (Heading heading : lists.series()) {
            List<Card> under = left.stream().filter(card -> heading.id().equals(card.heading())).toList();
            if (!under.isEmpty()) {
                now.add(new Section(heading, false, under));
                left.removeAll(under);
            }
        }
        if (!left.isEmpty()) {
            now.add(new Section(null, false, List.copyOf(left)));
        }
        List<Card> courses = lists.courses().stream().filter(this::wanted).toList();
        if (!courses.isEmpty()) {
            now.add(new Section(null, true, courses));
        }
        sections.setAll(now);
    }
}
