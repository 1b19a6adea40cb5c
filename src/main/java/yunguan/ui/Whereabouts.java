package yunguan.ui;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Where a keypad was: last of all, on each screen, and in which place, so that what went away is not missed. */
final class Whereabouts {

    private @Nullable Node last;
    private Bounds place = new BoundingBox(0, 0, 0, 0);

    /** The last control; {@code null}: none is known. */
    @Nullable Node last() {
        return last;
    }

    void forget() {
        last = null;
    }

    /** It is here. */
    void at(@Nullable Node node) {
        last = node;
    }

    /** Here is where it lies now. */
    void lies(Node node) {
        place = Steps.place(node);
    }

    /** It is here, and that is kept for when this screen is seen again. @param screen {@code null}: there is none */
    void keep(Node node, @Nullable Node screen) {
        last = node;
        if (screen != null && Steps.isWithin(node, screen)) {
            screen.getProperties().put(Whereabouts.class, node);
        }
    }

    /** Where it was on a screen, if that is still there. */
    static @Nullable Node known(@Nullable Node screen, List<Node> all) {
        return screen != null && screen.getProperties().get(Whereabouts.class) instanceof Node node && all.contains(node) ? node : null;
    }

    /** Where something was that has gone: what stands in its place now, or nearest to it; {@code null} where there is nothing. */
    @Nullable Node instead(List<Node> all) {
        Node gone = last;
        Node same = gone == null || gone.getId() == null ? null : all.stream().filter(node -> gone.getId().equals(node.getId())).findFirst().orElse(null);
        return same != null ? same : all.stream().min(Comparator.comparingDouble(this::away)).orElse(null);
    }

    private double away(Node node) {
        Bounds there = Steps.place(node);
        return Math.hypot(there.getCenterX() - place.getCenterX(), there.getCenterY() - place.getCenterY());
    }
}
