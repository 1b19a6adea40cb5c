package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import yunguan.Fx;

/** All ways that lead from control to control of a screen by the arrows of a keypad. */
final class KeypadPaths {

    private final KeypadHand hand;

    KeypadPaths(KeypadHand hand) {
        this.hand = hand;
    }

    private static void gather(Node node, List<Node> all) {
        if (!node.isVisible() || node.isDisabled() || node instanceof Region region && (region.getWidth() <= 0 || region.getHeight() <= 0)) {
            return;
        }
        if (node instanceof ButtonBase || node instanceof TextInputControl || node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            all.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof ButtonBase) && !(node instanceof TextInputControl)) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    /** Where each arrow leads from each control that can be reached from where the keypad is now. */
    private Map<String, Map<KeyCode, String>> ways() {
        Map<String, Map<KeyCode, String>> ways = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(Objects.requireNonNull(Fx.on(() -> hand.scene.getFocusOwner()))));
        while (!open.isEmpty()) {
            Node from = open.poll();
            Map<KeyCode, String> leads = new HashMap<>();
            if (ways.putIfAbsent(KeypadHand.said(from), leads) == null) {
                hand.arrows(from).forEach((key, to) -> {
                    leads.put(key, KeypadHand.said(to));
                    open.add(to);
                });
            }
        }
        return ways;
    }

    /** Every control of the screen can be reached, is named, and has a role that says what it is. */
    Map<String, Map<KeyCode, String>> whole(String screen) {
        hand.press(KeyCode.TAB); // the keypad is in use
        hand.settled();
        hand.press(KeyCode.DOWN);
        Map<String, Map<KeyCode, String>> ways = ways();
        Set<String> missed = missed(screen, ways);
        // on a slow machine a list may have got its last rows while the keypad was already on its way
        for (int more = 0; more < 2 && !missed.isEmpty(); more++) {
            hand.settled();
            ways.putAll(ways());
            missed = missed(screen, ways);
        }
        assertEquals(Set.of(), missed, screen + ": what no arrow leads to");
        return ways;
    }

    /** The controls that no arrow has led to; and each has a name and a role. */
    private Set<String> missed(String screen, Map<String, Map<KeyCode, String>> ways) {
        Set<String> missed = new LinkedHashSet<>();
        for (Node control : controls()) {
            if (!ways.containsKey(KeypadHand.said(control))) {
                missed.add(KeypadHand.said(control));
            }
            String name = Fx.on(() -> control.getAccessibleText() == null && control instanceof TextInputControl box ? box.getPromptText() : control.getAccessibleText());
            assertTrue(name != null && !name.isBlank(), () -> screen + ": nobody is told what this is: " + KeypadHand.said(control));
            assertFalse(Fx.on(() -> control.getAccessibleRole()) == javafx.scene.AccessibleRole.PARENT, () -> screen + ": without a role: " + KeypadHand.said(control));
        }
        return missed;
    }

    /** Goes to a control by arrows alone, and presses Enter. */
    void enters(Map<String, Map<KeyCode, String>> ways, String id) {
        Fx.until(id + " is there", () -> KeypadHand.find(hand.scene.getRoot(), id) != null);
        String wanted = KeypadHand.said(Objects.requireNonNull(Fx.on(() -> KeypadHand.find(hand.scene.getRoot(), id))));
        // as somebody does who looks where they are after each key: a list that was read on leads elsewhere than before
        for (int steps = 0; !hand.at().equals(wanted); steps++) {
            String from = hand.at();
            assertTrue(steps < 150, () -> "no way leads to " + id + " from " + from);
            KeyCode key = first(ways, from, wanted);
            hand.arrow(key);
            ways.computeIfAbsent(from, node -> new HashMap<>()).put(key, hand.at());
        }
        hand.press(KeyCode.ENTER);
        hand.settled();
    }

    /** The first key of the shortest way from one control to another, as far as it is known. */
    private static KeyCode first(Map<String, Map<KeyCode, String>> ways, String from, String wanted) {
        Map<String, KeyCode> begins = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String at = open.poll();
            ways.getOrDefault(at, Map.of()).forEach((key, to) -> {
                if (!to.equals(from) && begins.putIfAbsent(to, at.equals(from) ? key : Objects.requireNonNull(begins.get(at))) == null) {
                    open.add(to);
                }
            });
        }
        return begins.getOrDefault(wanted, KeyCode.DOWN); // a list that was read on leads elsewhere than before: down, there is the foot
    }

    /** All that can be pressed or typed into, as it is seen by somebody who touches. */
    List<Node> controls() {
        return Fx.on(() -> {
            List<Node> all = new ArrayList<>();
            gather(hand.scene.getRoot(), all);
            return all;
        });
    }
}
