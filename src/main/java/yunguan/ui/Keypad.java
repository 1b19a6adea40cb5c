package yunguan.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The whole kiosk by four arrows and Enter, as on the keypads for people who do not see or do not touch. An arrow goes to the nearest
 * control that way, or reads on where there are only words; Enter presses it, or enters a map or a picture, where the arrows then belong
 * to it until Enter or Back. Sideways past the end of a row the next row begins, so that every control is met by pressing one key often
 * enough. Back is one step back, Help is help. The ring is seen only once a key was used, and goes with the next touch. One of these
 * stands before a whole scene; screens know nothing of it.
 */
public final class Keypad {

    /** Where the screens are shown within the frame. */
    private static final String MIDDLE = "middle";
    /** What takes digits, Enter and Back itself wears this. */
    private static final String TAKES_KEYS = "takes-keys";

    private final Scene scene;
    private final FocusRing ring = new FocusRing();
    private final Runnable laid = this::laid;
    private boolean inUse;
    private boolean held;
    private @Nullable Node entered;
    private @Nullable Node shown;
    private final Whereabouts where = new Whereabouts();

    private Keypad(Scene scene) {
        this.scene = scene;
    }

    /** Listens to the keys of a scene from now on. */
    public static void on(Scene scene) {
        Keypad keypad = new Keypad(scene);
        scene.rootProperty().addListener((root, before, now) -> keypad.forget()); // a visit that is over is not held by where its keys were
        scene.getStylesheets().add(java.util.Objects.requireNonNull(Keypad.class.getResource("keypad.css")).toExternalForm());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keypad::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> keypad.released(event.getCode()));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> keypad.typed(event.getCharacter()));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keypad.touched());
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown() || event.isShortcutDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case UP, KP_UP -> arrow(Compass.UP, KeyCode.UP);
            case DOWN, KP_DOWN -> arrow(Compass.DOWN, KeyCode.DOWN);
            case LEFT, KP_LEFT -> arrow(Compass.LEFT, KeyCode.LEFT);
            case RIGHT, KP_RIGHT -> arrow(Compass.RIGHT, KeyCode.RIGHT);
            case ENTER -> enter();
            case PLUS, ADD, EQUALS, MINUS, SUBTRACT -> entered != null && press(entered, event.getCode());
            case ESCAPE -> leave();
            case BACK_SPACE -> leave() || !writes() && !takesKeys() && (fire("back") || fire("desk-back"));
            case HELP, F1 -> fire("help");
            case TAB -> tab();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private void released(KeyCode key) {
        if (key == KeyCode.ENTER) {
            held = false;
        }
    }

    /** Somebody types on a keyboard: Enter then belongs to what they type, and to no button. */
    private void typed(String character) {
        if (!writes() && !character.isBlank() && character.charAt(0) > ' ') {
            touched();
        }
    }

    /** Whether the screen takes digits, Enter and Back itself, as a pad for a PIN does. */
    private boolean takesKeys() {
        Node pad = scene.getRoot().lookup("." + TAKES_KEYS);
        return pad != null && Reachable.seen(pad);
    }

    private void forget() {
        touched();
        shown = null;
        where.forget();
    }

    private void touched() {
        leave();
        if (inUse) {
            inUse = false;
            ring.away();
            scene.removePostLayoutPulseListener(laid);
        }
    }

    /** The first key shows where one is. */
    private void begin() {
        if (!inUse) {
            inUse = true;
            shown = middle();
            where.forget();
            scene.addPostLayoutPulseListener(laid);
        }
    }

    /** JavaFX goes on in the order of reading by itself; wherever that is, is where one is now. @return false, so that it does */
    private boolean tab() {
        begin();
        leave();
        where.forget();
        return false;
    }

    private @Nullable Node focused() {
        Node owner = scene.getFocusOwner();
        return owner != null && owner.getScene() == scene && Reachable.is(owner, scene.getRoot()) ? owner : null;
    }

    private boolean arrow(Compass way, KeyCode key) {
        begin();
        Node inside = entered;
        if (inside != null) {
            press(inside, key);
            return true; // what does not go further that way is left by Enter, and not by accident
        }
        Node from = focused();
        if (from == null) {
            start();
            return true;
        }
        if (from instanceof TextInputControl box && (key == KeyCode.LEFT && box.getCaretPosition() > 0
                || key == KeyCode.RIGHT && box.getCaretPosition() < box.getLength())) {
            return false; // the caret goes
        }
        Keyed keyed = Keyed.of(from);
        if (keyed == null || keyed.entered() || !keyed.hands().press(key)) {
            go(from, way);
        }
        return true;
    }

    private void go(Node from, Compass way) {
        Node next = Steps.from(from, way, Reachable.within(scene.getRoot()));
        if (next != from) {
            focus(next);
        }
    }

    private void focus(Node node) {
        node.requestFocus();
        Reachable.show(node);
        where.keep(node, middle());
    }

    private boolean enter() {
        if (held) {
            return true; // a key that is held down presses once
        }
        if (!inUse && takesKeys() || writes()) {
            return false;
        }
        boolean first = !inUse;
        begin();
        if (first) {
            held = true;
            start();
            return true; // nothing is pressed that nobody has seen to be chosen
        }
        Node at = focused();
        if (entered != null) {
            held = true;
            return leave();
        }
        if (at == null) {
            held = true;
            start();
            return true;
        }
        Keyed keyed = Keyed.of(at);
        if (at instanceof ButtonBase button) {
            held = true;
            if (Reachable.modal(scene.getRoot()) == null) {
                where.keep(button, middle());
            }
            button.fire();
            return true;
        }
        if (keyed != null && keyed.entered()) {
            held = true;
            entered = at;
            return true;
        }
        return keyed != null && keyed.hands().press(KeyCode.ENTER);
    }

    private static boolean press(Node node, KeyCode key) {
        Keyed keyed = Keyed.of(node);
        return keyed != null && keyed.hands().press(key);
    }

    private boolean leave() {
        boolean was = entered != null;
        entered = null;
        return was;
    }

    private boolean writes() {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private boolean fire(String id) {
        if (scene.getRoot().lookup("#" + id) instanceof ButtonBase button && Reachable.is(button, scene.getRoot())) {
            begin();
            leave();
            button.fire();
            return true;
        }
        return false;
    }

    /** Where the keypad was on this screen, or the first thing on it; never the foot, which is the same everywhere. */
    private void start() {
        Node middle = middle();
        List<Node> all = Reachable.within(scene.getRoot());
        Node known = Whereabouts.known(middle, all);
        Node first = known != null ? known : all.stream().filter(node -> middle == null || Steps.isWithin(node, middle)).findFirst().orElse(null);
        if (first != null) {
            focus(first);
        }
    }

    /** The screen that is shown in the frame; the whole root, where there is no frame. */
    private @Nullable Node middle() {
        Node middle = scene.getRoot().lookup("." + MIDDLE);
        return middle instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty() ? parent.getChildrenUnmodifiable().getFirst() : middle;
    }

    /** After every layout while a keypad is used: another screen begins at its first thing, what went away is not missed, and the ring follows. */
    private void laid() {
        if (scene.getRoot().getScene() != scene) {
            return;
        }
        Node middle = middle();
        Node inside = entered;
        if (inside != null && (scene.getFocusOwner() != inside)) {
            entered = null;
        }
        Node at = focused();
        if (Reachable.modal(scene.getRoot()) != null) {
            // where one was beneath is not forgotten: there one is again as soon as it is answered
            if (at == null) {
                at = Reachable.within(scene.getRoot()).stream().findFirst().orElse(null);
                if (at != null) {
                    at.requestFocus();
                }
            }
            ring.around(scene, at, false);
            return;
        }
        if (middle != shown) {
            start();
            at = focused();
            // a screen that is still being read from the store has nothing yet: it is looked at again after the next layout
            if (at != null && (middle == null || Steps.isWithin(at, middle))) {
                shown = middle;
            }
        } else if (at == null || where.last() != null && at != where.last() && !writes()) {
            Node last = where.last();
            Node within = middle != null && last != null && Steps.isWithin(last, middle) ? middle : scene.getRoot();
            List<Node> all = Reachable.within(scene.getRoot());
            List<Node> here = all.stream().filter(node -> Steps.isWithin(node, within)).toList();
            Node instead = where.instead(here.isEmpty() ? all : here);
            if (instead != null) {
                focus(instead);
            }
            at = focused();
        } else {
            where.at(at);
        }
        if (at != null) {
            where.lies(at);
        }
        ring.around(scene, at, entered != null);
    }
}
