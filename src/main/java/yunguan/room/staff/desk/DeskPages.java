package yunguan.room.staff.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Screen;

/** The pages of the desk, one on the other. Only the one on top is entered. */
public final class DeskPages {

    private final Deque<Screen> behind = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Screen> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper atFirst = new ReadOnlyBooleanWrapper(true);

    public ReadOnlyObjectProperty<@Nullable Screen> page() {
        return page.getReadOnlyProperty();
    }

    /** Whether nothing lies behind the page on top. */
    public ReadOnlyBooleanProperty atFirst() {
        return atFirst.getReadOnlyProperty();
    }

    /** Lays a page on top. */
    public void open(Screen next) {
        Screen before = page.get();
        if (before != null) {
            before.left();
            behind.push(before);
        }
        show(next);
    }

    /** In place of the page on top: the way back does not lead to it. */
    public void replace(Screen next) {
        leave();
        show(next);
    }

    /** One page back; nothing where there is none. */
    public void back() {
        if (!behind.isEmpty()) {
            leave();
            show(behind.pop());
        }
    }

    /** Back to the first page. */
    public void first() {
        if (!behind.isEmpty()) {
            leave();
            Screen first = behind.getLast();
            behind.clear();
            show(first);
        }
    }

    /** Leaves the page that is open, when the desk is left. */
    public void leave() {
        Screen open = page.get();
        if (open != null) {
            open.left();
        }
    }

    private void show(Screen next) {
        page.set(next);
        atFirst.set(behind.isEmpty());
        next.entered();
    }
}
