package yunguan.shell;

import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * What fills the middle of the frame. It is kept while it can be gone back to; between {@link #left()} and
 * {@link #entered()} it costs nothing: no player, no timer, no task.
 */
public interface Screen {

    Node node();

    /** Where the visitor is, for the head of the frame. It follows the language. */
    ObservableValue<String> title();

    /** Whether it stands where it belongs at once, and does not come gliding: what it shows moves by itself. */
    default boolean comesAtOnce() {
        return false;
    }

    /** It is on the screen now: start what moves. */
    default void entered() {
    }

    /** It is off the screen: stop what moves, dispose players, cancel tasks. */
    default void left() {
    }

    /** Nobody comes back to it, because the visit is over or begins anew at home: what only waits for an answer is settled without one. */
    default void gone() {
    }

    /** Whether somebody is surely there although nobody touches anything: a film plays, a piece is heard. */
    default boolean inUse() {
        return false;
    }

    /**
     * Whether it holds the hall: a class or a programme runs, which its leader or staff end. Nobody is asked whether they are still
     * there until it has gone {@link #heldSeconds()} untouched.
     */
    default boolean holds() {
        return false;
    }

    /** For how long it does so. */
    default int heldSeconds() {
        return Doorkeeper.HOLDS_SECONDS;
    }

    /** How a screen stands on the glass. */
    enum Stand {
        /** Between the head and the foot, as almost always. */
        FRAMED,
        /** On all of the glass, with the foot over its lower edge: every way is one touch away. */
        BEHIND_THE_FOOT,
        /**
         * Alone, as a film in full frame, where the next touch, wherever it is, must bring the foot; or a class, which must offer its own
         * way out, and {@link Bar#manner help, and how one would have it}.
         */
        ALONE
    }

    /** How it stands on the glass now. */
    default ObservableValue<Stand> stand() {
        return new SimpleObjectProperty<>(Stand.FRAMED);
    }

    /**
     * What is seen above the screens in reach mode instead of the hall's name, where there is {@link Surroundings#aloft() room} for it: a
     * film needs no hand. It is looked at and never touched.
     */
    default ObservableValue<@Nullable Node> aloft() {
        return new SimpleObjectProperty<>();
    }

    /** Whether it may be left and opened anew when what visitors can see has changed; not while it would take something from somebody. */
    default boolean mayBeRenewed() {
        return !inUse();
    }

    /**
     * The room that it has is another one now, or its colours are. Kept behind, a screen that may not be renewed has to lay itself
     * out when it is entered.
     *
     * @return whether it has laid itself out anew; otherwise it is opened anew
     */
    default boolean relaid() {
        return false;
    }

    /** The route that opens it anew as it is now. @param opened the one that it was opened by */
    default Route renewed(Route opened) {
        return opened;
    }

    /** Staff have withdrawn these items: a screen that may not be opened anew takes away what still shows them. */
    default void withdrawn(Set<String> items) {
    }
}
