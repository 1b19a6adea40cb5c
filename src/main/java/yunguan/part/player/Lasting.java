package yunguan.part.player;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;

/** Whether something is so and has been for a while: what soon passes is not worth a word. On the JavaFX thread. */
final class Lasting {

    private final Function<Runnable, Background.Repeat> after;
    private final BooleanSupplier so;
    private final ReadOnlyBooleanWrapper lasts = new ReadOnlyBooleanWrapper(false);
    private Background.@Nullable Repeat waiting;

    /** @param after does something after a while, unless what it gives back is closed before */
    Lasting(Function<Runnable, Background.Repeat> after, BooleanSupplier so) {
        this.after = after;
        this.so = so;
    }

    /** It may be otherwise than before. */
    void look() {
        if (so.getAsBoolean()) {
            if (waiting == null) {
                waiting = after.apply(() -> lasts.set(waiting != null));
            }
        } else if (waiting != null) {
            waiting.close();
            waiting = null;
            lasts.set(false);
        }
    }

    ReadOnlyBooleanProperty lasts() {
        return lasts.getReadOnlyProperty();
    }
}
