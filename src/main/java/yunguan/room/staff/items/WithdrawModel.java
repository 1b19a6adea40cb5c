package yunguan.room.staff.items;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.PinyinWords;
import yunguan.pack.HiddenItems;
import yunguan.part.keyboard.TypingModel;
import yunguan.task.Background;

/** What visitors do not see now, and, as soon as something is typed, what answers to it. */
final class WithdrawModel {

    /** What the page shows. */
    enum State { OVERVIEW, FOUND, NOTHING }

    /**
     * An item that visitors do not see.
     *
     * @param item {@code null}: it is not installed (any more)
     */
    record Gone(HiddenItems.Hidden hidden, @Nullable DeskItem item) { }

    private static final int MOST_CHARACTERS = 40;

    private final ItemShelf shelf;
    private final HiddenItems hiddenItems;
    private final Background background;

    // ---- properties

    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable TypingModel> typing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OVERVIEW);
    private final ReadOnlyIntegerWrapper unreviewed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper overdue = new ReadOnlyIntegerWrapper();
    private final ObservableList<Gone> hidden = FXCollections.observableArrayList();
    private final ObservableList<Gone> hiddenSeen = FXCollections.unmodifiableObservableList(hidden);
    private final ObservableList<DeskItem> found = FXCollections.observableArrayList();
    private final ObservableList<DeskItem> foundSeen = FXCollections.unmodifiableObservableList(found);

    WithdrawModel(ItemShelf shelf, HiddenItems hiddenItems, Background background) {
        this.shelf = shelf;
        this.hiddenItems = hiddenItems;
        this.background = background;
        words.addListener((property, before, now) -> look());
    }

    /** What is in the box. */
    StringProperty words() {
        return words;
    }

    /** What writes into the box, as soon as its words are read; {@code null} until then. */
    ReadOnlyObjectProperty<@Nullable TypingModel> typing() {
        return typing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** How many items no reviewing body is named for. */
    ReadOnlyIntegerProperty unreviewed() {
        return unreviewed.getReadOnlyProperty();
    }

    /** How many should have been reviewed again by now. */
    ReadOnlyIntegerProperty overdue() {
        return overdue.getReadOnlyProperty();
    }

    ObservableList<Gone> hidden() {
        return hiddenSeen;
    }

    ObservableList<DeskItem> found() {
        return foundSeen;
    }

    // ---- commands

    /**
     * Reads the words that the board offers.
     *
     * @param form  turns simplified characters into the form of the desk's language
     * @param begin what letters give at first
     */
    void begin(UnaryOperator<String> form, TypingModel.Script begin) {
        background.run(() -> new PinyinWords(shelf.names()), known -> {
            TypingModel model = new TypingModel(words, MOST_CHARACTERS, known, form, begin);
            model.letters().addListener((letters, before, now) -> look());
            typing.set(model);
        });
    }

    /** Reads everything anew: somebody comes here, or back from an item. */
    void refresh() {
        background.run(() -> hiddenItems.all().stream().map(one -> new Gone(one, shelf.item(one.id()).orElse(null))).toList(), hidden::setAll);
        background.run(() -> List.of(shelf.unreviewed().size(), shelf.overdue().size()), counts -> {
            unreviewed.set(counts.getFirst());
            overdue.set(counts.getLast());
        });
        look();
    }

    /** Letters that are no characters yet are looked for as pinyin, as long as there is nothing else. */
    private void look() {
        TypingModel keys = typing.get();
        String asked = words.get().isBlank() && keys != null ? keys.letters().get().replace("'", "") : words.get();
        if (asked.isBlank()) {
            background.latest("desk items", List::<DeskItem>of, none -> {
                found.clear();
                state.set(State.OVERVIEW);
            });
        } else {
            background.latest("desk items", () -> shelf.find(asked), these -> {
                found.setAll(these);
                state.set(these.isEmpty() ? State.NOTHING : State.FOUND);
            });
        }
    }
}
