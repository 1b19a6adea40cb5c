package yunguan.room.lectures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.part.filter.FilterModel;
import yunguan.task.Background;

/** The lectures by series, and the courses, of which a visitor may ask for those for somebody or in a language. */
final class LecturesModel {

    /** What stands in a section. */
    enum Of { FILMS, COURSES, QUIZZES }

    /** Films, courses or what can be asked about, under a heading; it is {@code null} over films that stand under none, and over the rest. */
    record Section(@Nullable Heading heading, Of of, List<Card> cards) { }

    private final LectureShelf shelf;
    private final Background background;
    private final FilterModel filter = new FilterModel(this::arrange);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ObservableList<Section> sections = FXCollections.observableArrayList();
    private final ObservableList<Section> sectionsSeen = FXCollections.unmodifiableObservableList(sections);
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
            filter.offer(all);
            arrange();
            loaded.set(true);
        });
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    ObservableList<Section> sections() {
        return sectionsSeen;
    }

    /** What the lists are narrowed to. */
    FilterModel filter() {
        return filter;
    }

    /** Length of a lecture's film in seconds, 0 where it is not known. */
    double length(Card lecture) {
        return lists.lengths().getOrDefault(lecture.id(), 0.0);
    }

    private void arrange() {
        List<Section> now = new ArrayList<>();
        List<Card> left = new ArrayList<>(lists.lectures().stream().filter(filter::lets).toList());
        for (Heading heading : lists.series()) {
            List<Card> under = left.stream().filter(card -> heading.id().equals(card.heading())).toList();
            if (!under.isEmpty()) {
                now.add(new Section(heading, Of.FILMS, under));
                left.removeAll(under);
            }
        }
        if (!left.isEmpty()) {
            now.add(new Section(null, Of.FILMS, List.copyOf(left)));
        }
        rest(now, Of.COURSES, lists.courses());
        rest(now, Of.QUIZZES, lists.quizzes());
        sections.setAll(now);
    }

    private void rest(List<Section> now, Of of, List<Card> all) {
        List<Card> cards = all.stream().filter(filter::lets).toList();
        if (!cards.isEmpty()) {
            now.add(new Section(null, of, cards));
        }
    }
}
