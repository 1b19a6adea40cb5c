package yunguan.room.listening;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import yunguan.task.Background;

/** The shelves of the listening room. */
final class ListeningModel {

    private final ListeningShelf shelf;
    private final Background background;
    private final ObservableList<ListeningShelf.Shelf> shelves = FXCollections.observableArrayList();
    private final ObservableList<ListeningShelf.Shelf> shelvesSeen = FXCollections.unmodifiableObservableList(shelves);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    ListeningModel(ListeningShelf shelf, Background background) {
        this.shelf = shelf;
        this.background = background;
    }

    void load() {
        background.run(shelf::shelves, read -> {
            shelves.setAll(read);
            loaded.set(true);
        });
    }

    ObservableList<ListeningShelf.Shelf> shelves() {
        return shelvesSeen;
    }

    /** Whether the shelves have been read; only then is an empty room empty. */
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }
}
