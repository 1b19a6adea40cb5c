package yunguan.room.staff.items;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.pack.HiddenItems;
import yunguan.task.Background;

/** One item, installed or only withdrawn: kept from visitors, and brought back. */
final class ItemModel {

    /** What came of the last thing that was done here. */
    enum Said {
        NOTHING,
        /** No visitor sees it any more. */
        WITHDRAWN,
        /** Visitors see it again. */
        BACK,
        /** It is brought back, and hidden still because a file of it is damaged. */
        BACK_BUT_DAMAGED,
        /** It is brought back, and no installed pack has it. */
        FORGOTTEN,
        /** It is kept and will be so after the next start, but not now. */
        AFTER_RESTART,
        /** Nothing has changed. */
        FAILED
    }

    private record Kept(Optional<DeskItem> item, Optional<HiddenItems.Hidden> hidden) { }

    private final String id;
    private final ItemShelf shelf;
    private final HiddenItems hiddenItems;
    private final Background background;
    private final Runnable changed;
    /** Something is being done: what is read meanwhile would be of before. */
    private boolean changing;

    // ---- properties

    private final ReadOnlyObjectWrapper<@Nullable DeskItem> item = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<HiddenItems.@Nullable Hidden> hidden = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);

    /** @param changed called when visitors may see something else */
    ItemModel(String id, ItemShelf shelf, HiddenItems hiddenItems, Background background, Runnable changed) {
        this.id = id;
        this.shelf = shelf;
        this.hiddenItems = hiddenItems;
        this.background = background;
        this.changed = changed;
    }

    String id() {
        return id;
    }

    /** The item; {@code null} where it is not installed. */
    ReadOnlyObjectProperty<@Nullable DeskItem> item() {
        return item.getReadOnlyProperty();
    }

    /** Why visitors do not see it; {@code null} where they do. */
    ReadOnlyObjectProperty<HiddenItems.@Nullable Hidden> hidden() {
        return hidden.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    /** Whether it is being read or changed. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    // ---- commands

    void load() {
        if (changing) {
            return; // what it comes to is shown in any case
        }
        busy.set(true);
        background.run(this::read, kept -> show(kept, said.get()));
    }

    /** Keeps it from visitors, at once. @param reason in the words of staff, not empty */
    void withdraw(String reason) {
        change(() -> hiddenItems.withdraw(id, reason), kept -> kept.hidden.filter(one -> one.since() != null).isEmpty() ? Said.FAILED
                : kept.item.filter(one -> !one.withdrawn()).isPresent() ? Said.AFTER_RESTART : Said.WITHDRAWN);
    }

    /** Shows it to visitors again, at once. */
    void bringBack() {
        change(() -> hiddenItems.bringBack(id), kept -> kept.hidden.filter(one -> one.since() != null).isPresent() ? Said.FAILED
                : kept.item.isEmpty() ? Said.FORGOTTEN
                : kept.item.get().withdrawn() ? Said.AFTER_RESTART
                : kept.item.get().damaged() ? Said.BACK_BUT_DAMAGED : Said.BACK);
    }

    /** What is said is what is found afterwards, not what was meant. */
    private void change(Runnable deed, java.util.function.Function<Kept, Said> outcome) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        changing = true;
        background.run(() -> {
            try {
                deed.run();
            } catch (yunguan.store.StoreException notDone) {
                System.getLogger(ItemModel.class.getName()).log(System.Logger.Level.WARNING, "could not change what visitors see of " + id, notDone);
            }
            return read();
        }, kept -> {
            changing = false;
            show(kept, outcome.apply(kept));
            changed.run();
        }, failure -> {
            changing = false;
            busy.set(false);
            said.set(Said.FAILED);
        });
    }

    private Kept read() {
        return new Kept(shelf.item(id), hiddenItems.all().stream().filter(one -> one.id().equals(id)).findFirst());
    }

    private void show(Kept kept, Said now) {
        item.set(kept.item.orElse(null));
        hidden.set(kept.hidden.orElse(null));
        busy.set(false);
        said.set(now);
    }
}
