package yunguan.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * What an accessible keypad can do to something that is more than a button: a seek bar, a line between two pictures, a book, a map.
 *
 * @param entered whether Enter goes into it first, so that all four arrows are its own until Enter or Back leaves it; otherwise it has
 *                the arrows that it takes while it has the focus
 */
public record Keyed(boolean entered, Hands hands) {

    /** Takes keys. */
    @FunctionalInterface
    public interface Hands {

        /** @return whether it did something; otherwise the key goes on to its neighbours */
        boolean press(KeyCode key);
    }

    /** Lets a node be reached by a keypad, and take the arrows that it understands. */
    public static void along(Node node, Hands hands) {
        on(node, new Keyed(false, hands));
    }

    /** Lets a node be reached by a keypad, and entered by Enter. */
    public static void within(Node node, Hands hands) {
        on(node, new Keyed(true, hands));
    }

    private static void on(Node node, Keyed keyed) {
        node.setFocusTraversable(true);
        node.getProperties().put(Keyed.class, keyed);
    }

    static @Nullable Keyed of(Node node) {
        return node.getProperties().get(Keyed.class) instanceof Keyed keyed ? keyed : null;
    }
}
