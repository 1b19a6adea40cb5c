package yunguan.room.staff.items;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Kind;
import yunguan.task.Background;

/** The items that lack a review: those that nobody approved, and those whose next review is past. One kind at a time is shown. */
final class ReviewModel {

    /** What is lacking. */
    enum Lack { UNREVIEWED, OVERDUE }

    private final ItemShelf shelf;
    private final Background background;
    private List<DeskItem> unreviewed = List.of();
    private List<DeskItem> overdue = List.of();

    // ---- properties

    private final ReadOnlyObjectWrapper<Lack> lack;
    private final ReadOnlyObjectWrapper<@Nullable Kind> kind = new ReadOnlyObjectWrapper<>();
    private final ObservableList<DeskItem> items = FXCollections.observableArrayList();
    private final ObservableList<DeskItem> itemsSeen = FXCollections.unmodifiableObservableList(items);

    ReviewModel(ItemShelf shelf, Background background, Lack lack) {
        this.shelf = shelf;
        this.background = background;
        this.lack = new ReadOnlyObjectWrapper<>(lack);
    }

    ReadOnlyObjectProperty<Lack> lack() {
        return lack.getReadOnlyProperty();
    }

    /** The kind that is shown; {@code null} where there is nothing to show. */
    ReadOnlyObjectProperty<@Nullable Kind> kind() {
        return kind.getReadOnlyProperty();
    }

    /** The items of that kind, pack by pack. */
    ObservableList<DeskItem> items() {
        return itemsSeen;
    }

    /** The kinds that there is something of. */
    List<Kind> kinds() {
        return all().stream().map(item -> item.card().kind()).distinct().sorted().toList();
    }

    long count(Kind of) {
        return all().stream().filter(item -> item.card().kind() == of).count();
    }

    int count(Lack of) {
        return (of == Lack.UNREVIEWED ? unreviewed : overdue).size();
    }

    // ---- commands

    void refresh() {
        background.run(() -> List.of(shelf.unreviewed(), shelf.overdue()), both -> {
            unreviewed = both.getFirst();
            overdue = both.getLast();
            narrow();
        });
    }

    void show(Lack wanted) {
        lack.set(wanted);
        narrow();
    }

    void show(Kind wanted) {
        kind.set(wanted);
        narrow();
    }

    private List<DeskItem> all() {
        return lack.get() == Lack.UNREVIEWED ? unreviewed : overdue;
    }

    private void narrow() {
        List<Kind> kinds = kinds();
        Kind now = kind.get();
        if (now == null || !kinds.contains(now)) {
            kind.set(kinds.isEmpty() ? null : kinds.getFirst());
        }
        items.setAll(all().stream().filter(item -> item.card().kind() == kind.get()).toList());
    }
}
