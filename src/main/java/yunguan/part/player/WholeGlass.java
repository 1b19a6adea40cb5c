package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import yunguan.shell.Screen;

/** Whether a film has all of the glass, and whether what steers it lies over it now, with the foot of the hall. */
public final class WholeGlass {

    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final BooleanProperty steered = new SimpleBooleanProperty(true);
    private final ObservableValue<Screen.Stand> stand = Bindings.createObjectBinding(
            () -> !taken.get() ? Screen.Stand.FRAMED : steered.get() ? Screen.Stand.BEHIND_THE_FOOT : Screen.Stand.ALONE, taken, steered);

    /** Whether the film has all of the glass. */
    public BooleanProperty taken() {
        return taken;
    }

    /** Whether what steers it is seen. */
    BooleanProperty steered() {
        return steered;
    }

    /** How the screen of the film stands. */
    public ObservableValue<Screen.Stand> stand() {
        return stand;
    }
}
