package yunguan.room.lectures.group;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.task.Background;

/** A programme as a leader puts it together: so many minutes, and its parts in the order in which they were touched. */
final class PlanningModel {

    static final List<Integer> MINUTES = List.of(20, 40, 60);
    /** More parts than this no hour has. */
    static final int MOST = 12;

    private final GroupShelf shelf;
    private final Background background;
    private final ReadOnlyObjectWrapper<GroupShelf.Lists> lists = new ReadOnlyObjectWrapper<>(new GroupShelf.Lists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of()));
    private final ReadOnlyIntegerWrapper minutes = new ReadOnlyIntegerWrapper(MINUTES.getFirst());
    private final ReadOnlyIntegerWrapper about = new ReadOnlyIntegerWrapper(0);
    private final ObservableList<Item.Step> steps = FXCollections.observableArrayList();
    private final ObservableList<Item.Step> stepsSeen = FXCollections.unmodifiableObservableList(steps);

    PlanningModel(GroupShelf shelf, Background background) {
        this.shelf = shelf;
        this.background = background;
        steps.addListener((ListChangeListener<Item.Step>) change -> about.set(steps.stream().mapToInt(this::minutes).sum()));
    }

    /** What there is to choose from. */
    ReadOnlyObjectProperty<GroupShelf.Lists> lists() {
        return lists.getReadOnlyProperty();
    }

    /** That the group has. */
    ReadOnlyIntegerProperty minutes() {
        return minutes.getReadOnlyProperty();
    }

    /** About how many minutes what was chosen takes. */
    ReadOnlyIntegerProperty about() {
        return about.getReadOnlyProperty();
    }

    ObservableList<Item.Step> steps() {
        return stepsSeen;
    }

    /** About how many minutes a part takes. */
    int minutes(Item.Step step) {
        return Timetable.minutes(GroupShelf.seconds(step, lists.get().lengths()));
    }

    // ---- commands

    void load() {
        background.run(shelf::lists, lists::set);
    }

    void take(int of) {
        minutes.set(of);
    }

    /** Adds a part behind the others; where it is among them, takes it out. */
    void toggle(Item.Step.What what, Card card) {
        if (!steps.removeIf(step -> step.what() == what && step.card().id().equals(card.id())) && steps.size() < MOST) {
            steps.add(new Item.Step(what, card));
        }
    }

    boolean has(Item.Step.What what, Card card) {
        return steps.stream().anyMatch(step -> step.what() == what && step.card().id().equals(card.id()));
    }

    /** One place earlier. */
    void earlier(int number) {
        if (number > 0) {
            Item.Step step = steps.get(number);
            List<Item.Step> now = new java.util.ArrayList<>(steps);
            now.remove(number);
            now.add(number - 1, step);
            steps.setAll(now);
        }
    }
}
