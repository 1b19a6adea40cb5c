package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Screen;

/** Whether a film has all of the glass, and whether what steers it lies over it now, with the foot of the hall. */
public final class WholeGlass {

    private final boolean hangs;
    private final BooleanProperty taken = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Node> aloft = new SimpleObjectProperty<>();
    private final BooleanProperty steered = new SimpleBooleanProperty(true);
    private final ObservableValue<Screen.Stand> stand = Bindings.createObjectBinding(
            () -> !taken.get() ? Screen.Stand.FRAMED : steered.get() ? Screen.Stand.BEHIND_THE_FOOT : Screen.Stand.ALONE, taken, steered);

    /** A film that stands among what steers it. */
    public WholeGlass() {
        this(false);
    }

    /** @param hangs whether its screen shows it {@link Screen#aloft() above} where there is room for that */
    public WholeGlass(boolean hangs) {
        this.hangs = hangs;
    }

    boolean hangs() {
        return hangs;
    }

    /** The film, where it is seen above what is touched, and has no need of more. */
    public ObjectProperty<@Nullable Node> aloft() {
        return aloft;
    }

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
