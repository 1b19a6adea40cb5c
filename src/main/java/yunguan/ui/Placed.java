package yunguan.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something to be touched whose place the content dictates: a pin, a year, a spot in a picture, a link in a text. It may be
 * smaller than a finger and close to others only where a control of full size on the same screen reaches the same thing.
 */
public final class Placed {

    private Placed() {
    }

    /** Marks a node. @param otherWay the id of the control of full size that reaches the same thing */
    public static <T extends Node> T by(T node, String otherWay) {
        node.getProperties().put(Placed.class, otherWay);
        return node;
    }

    /** The id of the control of full size; empty for a node whose place was free to choose. */
    public static Optional<String> otherWay(Node node) {
        return node.getProperties().get(Placed.class) instanceof String id ? Optional.of(id) : Optional.empty();
    }

    /** The marked node that a node is, or is part of; {@code null} where there is none. */
    public static @Nullable Node nearest(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (otherWay(at).isPresent()) {
                return at;
            }
        }
        return null;
    }
}
