package yunguan.shell;

import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every touch and every key before anything on the screen does. One that was for the doorkeeper is kept from the screen whole:
 * down, drawn along, lifted and clicked, so that it presses nothing of what appears under it. A pointer that only moves is nobody: it moves
 * also when a screen changes under it.
 */
public final class Threshold implements AutoCloseable {

    private final Scene scene;
    private final BooleanSupplier touched;
    private final EventHandler<InputEvent> heard = this::heard;
    private boolean keeping;
    private boolean keepingClick;
    private @Nullable KeyCode held;

    /** @param touched told of each touch; answers whether that touch is kept from the screen */
    public Threshold(Scene scene, BooleanSupplier touched) {
        this.scene = scene;
        this.touched = touched;
        scene.addEventFilter(InputEvent.ANY, heard);
    }

    /** Whether somebody has done that: touched the screen, or pressed a key. */
    public static boolean isSomebody(InputEvent event) {
        EventType<?> type = event.getEventType();
        return event instanceof MouseEvent
                ? type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_RELEASED || type == MouseEvent.MOUSE_DRAGGED
                : event instanceof KeyEvent || event instanceof GestureEvent || event instanceof TouchEvent;
    }

    private void heard(InputEvent event) {
        if (event instanceof MouseEvent mouse) {
            mouse(mouse);
        } else if (event instanceof KeyEvent key) {
            key(key);
        } else if (isSomebody(event)) {
            if (touched.getAsBoolean() || keeping) {
                event.consume();
            }
        }
    }

    private void mouse(MouseEvent event) {
        EventType<? extends MouseEvent> type = event.getEventType();
        if (type == MouseEvent.MOUSE_CLICKED) {
            if (keepingClick) {
                event.consume();
            }
            return;
        }
        if (!isSomebody(event)) {
            return;
        }
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        boolean up = type == MouseEvent.MOUSE_RELEASED;
        if (down) {
            keeping = false; // where the finger before was lifted nobody heard: what it lay on was gone
            keepingClick = false;
        }
        if (touched.getAsBoolean()) {
            keeping = true;
        }
        if (keeping) {
            keepingClick = true;
            event.consume();
        }
        if (up) {
            keeping = false;
        }
    }

    private void key(KeyEvent event) {
        EventType<KeyEvent> type = event.getEventType();
        boolean down = type == KeyEvent.KEY_PRESSED;
        if (down && touched.getAsBoolean()) {
            held = event.getCode();
        }
        if (held != null && (type == KeyEvent.KEY_TYPED || event.getCode() == held)) {
            event.consume();
            if (type == KeyEvent.KEY_RELEASED) {
                held = null;
            }
        } else if (down) {
            held = null; // another key: the one before has been lifted, wherever that was told
        }
    }

    @Override
    public void close() {
        scene.removeEventFilter(InputEvent.ANY, heard);
    }
}
