package yunguan.command.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/** Whatever two fingers do, one can do as well: beside all that is drawn apart there are buttons for it. Only to be asked on the JavaFX thread. */
final class OneFinger {

    /** How the names of their buttons end: one draws nearer, the other farther away. */
    private static final List<Set<String>> BUTTONS = List.of(Set.of("zoom-in", "closer", "nearer"), Set.of("zoom-out", "farther"));

    private OneFinger() {
    }

    /** What only two fingers can do below a node, a sentence each. */
    static List<String> cannot(Node root) {
        List<Node> apart = new ArrayList<>();
        List<String> buttons = new ArrayList<>();
        walk(root, apart, buttons);
        if (apart.isEmpty() || BUTTONS.stream().allMatch(either -> buttons.stream().anyMatch(button -> either.stream().anyMatch(button::endsWith)))) {
            return List.of();
        }
        return List.of("two fingers draw something apart, and there is no button for one: " + buttons);
    }

    private static void walk(Node node, List<Node> apart, List<String> buttons) {
        if (!node.isVisible() || node.isMouseTransparent()) { // no finger reaches what lets it through, such as a map that only flies
            return;
        }
        if (node.getOnZoom() != null) {
            apart.add(node);
        }
        if (node instanceof ButtonBase && node.getId() != null) {
            buttons.add(node.getId());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, apart, buttons));
        }
    }
}
