package yunguan.room.lectures.group;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;

/** Keeps a programme that a leader has put together for another time, under no name: that is for staff to give. */
final class Keeping {

    /** What is done about it. */
    enum State {
        /** There is nothing to keep: it is prepared, or nobody is there. */
        NOTHING,
        /** It can be kept. */
        OFFERED,
        BUSY, KEPT, FAILED
    }

    private static final System.Logger LOG = System.getLogger(Keeping.class.getName());

    private final GroupShelf shelf;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final Plan.Wish.@Nullable Own put;
    private final ReadOnlyObjectWrapper<State> state;

    /** @param today the day on the wall @param put what a leader has put together; {@code null}: there is nothing to keep */
    Keeping(GroupShelf shelf, Background background, Supplier<LocalDate> today, Plan.Wish.@Nullable Own put) {
        this.shelf = shelf;
        this.background = background;
        this.today = today;
        this.put = put;
        state = new ReadOnlyObjectWrapper<>(put == null ? State.NOTHING : State.OFFERED);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void keep() {
        Plan.Wish.Own wanted = put;
        if (wanted != null && (state.get() == State.OFFERED || state.get() == State.FAILED)) {
            state.set(State.BUSY);
            background.run(() -> shelf.keep(today.get(), wanted), number -> state.set(State.KEPT), failure -> {
                LOG.log(System.Logger.Level.ERROR, "a programme could not be kept", failure);
                state.set(State.FAILED);
            });
        }
    }
}
