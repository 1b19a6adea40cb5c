package yunguan.ui;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A tap means the button that lay under the finger when it came down, also where the finger has slipped off it; a sleeve
 * at the edge of the screen presses nothing. One of these stands before a whole scene.
 */
public final class Taps {

    private final Scene scene;
    private final Stroke stroke = new Stroke(Stroke.Way.ANY);
    private @Nullable ButtonBase under;

    private Taps(Scene scene) {
        this.scene = scene;
    }

    /** Looks at every finger on a scene from now on. */
    public static void on(Scene scene) {
        Taps taps = new Taps(scene);
        scene.addEventFilter(MouseEvent.ANY, taps::onlyTheFirstButton);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, taps::down);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> taps.stroke.moved(event.getSceneX(), event.getSceneY(), Hand.nanos(scene)));
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, taps::lifted);
        scene.addEventFilter(Hand.CANCELLED, event -> taps.cancelled());
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
    }

    /** A finger is a mouse with one button: what has more of them is not for visitors. */
    private void onlyTheFirstButton(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.NONE) {
            event.consume();
        }
    }

    private void down(MouseEvent event) {
        stroke.down(event.getSceneX(), event.getSceneY(), Hand.nanos(scene), Scale.of(scene.getRoot()).mm(1),
                Hand.atEdge(scene, event), Hand.mayTap(event));
        under = Hand.mayTap(event) ? button(event.getTarget()) : null;
    }

    /** The button that a finger came down on; {@code null}: none. */
    static @Nullable ButtonBase button(EventTarget target) {
        for (Node node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                return button;
            }
        }
        return null;
    }

    private void lifted(MouseEvent event) {
        Stroke.Ending ending = stroke.lifted(event.getSceneX(), event.getSceneY(), Hand.nanos(scene));
        ButtonBase button = under;
        under = null;
        if (button == null) {
            return;
        }
        if (ending == Stroke.Ending.TAP && button.getScene() == scene && !button.isDisabled()) {
            button.arm(); // it hears of the lifted finger right after this, and fires
        } else if (ending == Stroke.Ending.NOTHING || !button.contains(button.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
            button.disarm();
        }
    }

    private void cancelled() {
        stroke.forget();
        if (under != null) {
            under.disarm();
            under = null;
        }
    }
}
