package yunguan.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** What a keypad can be at on a screen, in the order of reading. */
final class Reachable {

    /** What lies over everything else and must be answered first wears this. */
    static final String MODAL = "modal";
    private static final double BLIND = 0.01;

    private Reachable() {
    }

    /** All of it, within a root; only what must be answered first, where there is such a thing. */
    static List<Node> within(Node root) {
        Node over = modal(root);
        List<Node> all = new ArrayList<>();
        gather(over == null ? root : over, all);
        return all;
    }

    /** Whether a keypad can be at a node of a root: the same as to be among {@link #within}, without looking at all the others. */
    static boolean is(Node node, Node root) {
        Node over = modal(root);
        Node top = over == null ? root : over;
        for (Node up = node; up != null; up = up.getParent()) {
            if (away(up) || up != node && up instanceof TextInputControl) {
                return false;
            }
            if (up == top) {
                List<Node> here = new ArrayList<>();
                gather(node, here);
                return here.contains(node);
            }
        }
        return false;
    }

    /** What must be answered first. It is a pane: words, shapes and the faces of buttons are not looked at, for this is asked after every layout. */
    static @Nullable Node modal(Node node) {
        if (!(node instanceof Parent parent) || node instanceof Labeled || !node.isVisible()) {
            return null;
        }
        List<Node> children = parent.getChildrenUnmodifiable();
        for (int at = children.size() - 1; at >= 0; at--) {
            Node found = modal(children.get(at));
            if (found != null) {
                return found;
            }
        }
        return node.getStyleClass().contains(MODAL) ? node : null;
    }

    private static boolean away(Node node) {
        return !node.isVisible() || node.isDisabled() || node.getOpacity() < BLIND;
    }

    private static void gather(Node node, List<Node> all) {
        if (away(node)) {
            return;
        }
        int before = all.size();
        // the keys of a keyboard on the screen leave the caret to the box when they are touched, but a keypad goes to them
        boolean takesFocus = node instanceof ButtonBase || !(node instanceof ScrollPane) && node.isFocusTraversable();
        if (takesFocus && node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0) {
            all.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
        if (node instanceof ScrollPane list && all.size() == before && hidden(list) > 1) {
            all.add(list); // words alone, which want to be read to their end
        }
    }

    /** Whether a node is there to be seen, with all that it lies in. */
    static boolean seen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Pixels of a list that are out of sight. */
    static double hidden(ScrollPane list) {
        Node content = list.getContent();
        return content == null ? 0 : Math.max(0, content.getLayoutBounds().getHeight() - list.getViewportBounds().getHeight());
    }

    /** The list that a node lies in. */
    static @Nullable ScrollPane list(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof ScrollPane list) {
                return list;
            }
        }
        return null;
    }

    /** Moves the lists around a node until it is in sight, with a little around it. */
    static void show(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane list && hidden(list) > 0) {
                double hidden = hidden(list);
                double seen = list.getViewportBounds().getHeight();
                Bounds at = list.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double margin = Math.min(seen * 0.12, Math.max(0, (seen - at.getHeight()) / 2));
                double top = list.getVvalue() * hidden;
                double wanted = at.getMinY() - margin < top ? at.getMinY() - margin
                        : at.getMaxY() + margin > top + seen ? Math.min(at.getMinY() - margin, at.getMaxY() + margin - seen) : top;
                list.setVvalue(Math.clamp(wanted / hidden, 0, 1));
            }
        }
    }

    /** Reads a list on, by most of what is seen of it. @return whether there was more */
    static boolean readOn(ScrollPane list, Compass way) {
        double hidden = hidden(list);
        if (hidden < 1 || way == Compass.LEFT || way == Compass.RIGHT) {
            return false;
        }
        double before = list.getVvalue();
        double step = list.getViewportBounds().getHeight() * 0.6 / hidden;
        list.setVvalue(Math.clamp(before + (way == Compass.DOWN ? step : -step), 0, 1));
        return Math.abs(list.getVvalue() - before) > 1e-6;
    }
}
