package yunguan.command.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** What those need who do not see the screen, or do not touch it: names, an order that is the reading order, and arrow keys that reach everything. */
final class Access {

    private static final int MOST_PRESSES = 30;
    private static final List<KeyCode> ARROWS = List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT);

    private Access() {
    }

    static void look(Seen seen, Consumer<Hit> hits) {
        seen.focusable().forEach(node -> name(seen, node, hits));
        Node before = null;
        for (Node node : seen.focusable()) {
            if (before != null) {
                order(seen, before, node, hits);
            }
            before = node;
        }
    }

    private static void name(Seen seen, Node node, Consumer<Hit> hits) {
        AccessibleRole role = node.getAccessibleRole();
        if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
            hits.accept(seen.hit(Measure.NAME, Names.of(node), "no role", "a role"));
        }
        if (said(node).isBlank()) {
            hits.accept(seen.hit(Measure.NAME, Names.of(node), "no name", "a name for those who cannot see it"));
        }
    }

    private static String said(Node node) {
        String told = node.getAccessibleText();
        if (told != null && !told.isBlank()) {
            return told;
        }
        String own = node instanceof Labeled labeled ? labeled.getText() : node instanceof TextInputControl box ? box.getPromptText() : "";
        return own == null ? "" : own;
    }

    /** The next is below or to the right, or begins a column at the right. */
    private static void order(Seen seen, Node one, Node next, Consumer<Hit> hits) {
        Box here = Box.of(one.localToScene(one.getLayoutBounds()));
        Box there = Box.of(next.localToScene(next.getLayoutBounds()));
        if (list(one) != list(next) || here.isEmpty() || there.isEmpty()) {
            return; // between lists it is what is drawn along that decides what lies above
        }
        boolean above = there.bottom() <= here.y() + 1 && there.x() < here.right() - 1;
        boolean before = Math.min(here.bottom(), there.bottom()) - Math.max(here.y(), there.y()) > Math.min(here.height(), there.height()) / 2
                && there.right() <= here.x() + 1;
        if (above || before) {
            hits.accept(seen.hit(Measure.ORDER, Names.of(one) + " → " + Names.of(next), above ? "goes up" : "goes to the left", "the order of reading"));
        }
    }

    private static @Nullable ScrollPane list(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane list) {
                return list;
            }
        }
        return null;
    }

    /** Goes from the first thing wherever the arrow keys lead, and says what they never reach. Moves the focus, and lists with it. */
    static void keys(Seen seen, Consumer<Hit> hits) {
        if (seen.focusable().isEmpty()) {
            return;
        }
        Node first = seen.scene().getFocusOwner() instanceof Node owner && seen.focusable().contains(owner) ? owner : seen.focusable().getFirst();
        Set<Node> reached = new HashSet<>(Set.of(first));
        Deque<Node> open = new ArrayDeque<>(reached);
        Deque<Step> again = new ArrayDeque<>();
        Set<Node> wanted = new HashSet<>(seen.focusable());
        wanted.remove(first);
        while (!wanted.isEmpty() && !(open.isEmpty() && again.isEmpty())) {
            // far first: whoever has been everywhere need not try every other way, nor a key again that led nowhere the first time
            List<Step> steps = new ArrayList<>();
            if (open.isEmpty()) {
                steps.add(again.pop());
            } else {
                Node from = open.pop();
                ARROWS.forEach(arrow -> steps.add(new Step(from, arrow, 1)));
            }
            for (Step step : steps) {
                Node now = goes(seen, step);
                if (now == step.from() && step.presses() == 1) {
                    again.add(new Step(step.from(), step.arrow(), MOST_PRESSES)); // where there are only words the first presses read on
                }
                if (now != null && reached.add(now)) {
                    open.push(now);
                    wanted.remove(now);
                }
            }
        }
        touch(seen); // the ring goes away with the next finger
        List<Node> never = new ArrayList<>(seen.focusable());
        never.retainAll(wanted);
        never.removeIf(node -> !isThere(node)); // keys that turn pages may have come to where there is no way back, and a film goes on
        never.forEach(node -> hits.accept(seen.hit(Measure.KEYS, Names.of(node), "no arrow key leads there", "reached from the first thing")));
    }

    /** An arrow that is pressed at some control, until it leads on. @param presses so often at the most */
    private record Step(Node from, KeyCode arrow, int presses) {
    }

    private static @Nullable Node goes(Seen seen, Step step) {
        step.from().requestFocus();
        for (int presses = 0; presses < step.presses() && seen.scene().getFocusOwner() == step.from(); presses++) {
            press(seen, step.arrow());
            seen.scene().getRoot().layout();
        }
        return seen.scene().getFocusOwner();
    }

    private static boolean isThere(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static void touch(Seen seen) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            Event.fireEvent(seen.scene(), new MouseEvent(type, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null));
        }
    }

    private static void press(Seen seen, KeyCode code) {
        Node owner = seen.scene().getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(owner == null ? seen.scene() : owner, new KeyEvent(type, "", "", code, false, false, false, false));
        }
    }
}
