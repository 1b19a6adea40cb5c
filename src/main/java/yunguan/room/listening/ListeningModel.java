package yunguan.room.listening;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yunguan.part.filter.FilterModel;
import yunguan.task.Background;

/** The shelves of the listening room. */
final class ListeningModel {

    private final ListeningShelf shelf;
    private final Background background;
    private final ObservableList<ListeningShelf.Shelf> shelves = FXCollections.observableArrayList();
    private final ObservableList<ListeningShelf.Shelf> shelvesSeen = FXCollections.unmodifiableObservableList(shelves);
    private final FilterModel filter = new FilterModel(this::arrange);
    private List<ListeningShelf.Shelf> all = List.of();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    ListeningModel(ListeningShelf shelf, Background background) {
        this.shelf = shelf;
        this.background = background;
    }

    void load() {
        background.run(shelf::shelves, read -> {
            all = read;
            filter.offer(read.stream().flatMap(one -> one.pieces().stream()).map(ListeningShelf.Piece::card).toList());
            arrange();
            loaded.set(true);
        });
    }

    private void arrange() {
        shelves.setAll(all.stream()
                .map(one -> new ListeningShelf.Shelf(one.heading(), one.pieces().stream().filter(piece -> filter.lets(piece.card())).toList()))
                .filter(one -> !one.pieces().isEmpty())
                .sorted(Comparator.comparing(one -> !one.series())).toList()); // what is new every day stands on top; the rest as the pack has it
    }

    /** What the shelves are narrowed to. */
    FilterModel filter() {
        return filter;
    }

    ObservableList<ListeningShelf.Shelf> shelves() {
        return shelvesSeen;
    }

    /** Whether the shelves have been read; only then is an empty room empty. */
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }
}
