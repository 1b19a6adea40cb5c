package yunguan.shell;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;

/**
 * The sign by which staff call their desk, on any of the visitors' screens: the four corners one after the other, clockwise from the
 * top left, within eight seconds; or a long press on the top left corner. Anything else that is touched in between begins it anew.
 * Once two corners were touched in order, the touches of the corners that follow do nothing else: under them lie ways back and languages.
 *
 * <p>It hears mouse events alone: JavaFX makes them of a finger's touch as well.
 */
public final class StaffGesture implements AutoCloseable {

    /** Four corners, one after the other. */
    public static final String CORNERS = "corners";
    /** A long press. */
    public static final String HOLD = "hold";

    /** How far a corner reaches from both edges, in pixels of the design: some 4 cm of a 32 inch screen. */
    private static final double REACH = 120;
    private static final long WITHIN_NANOS = Duration.ofSeconds(8).toNanos();
    private static final Duration LONG_PRESS = Duration.ofSeconds(3);
    private static final int LAST = 3;
    private static final int NONE = -1;

    private final Scene scene;
    private final Background background;
    private final Supplier<String> kind;
    private final LongSupplier nanos;
    private final BooleanSupplier heard;
    private final Runnable called;
    private final EventHandler<MouseEvent> touch = this::touched;
    private final EventHandler<InputEvent> other = event -> begin();

    /** How many corners were touched in order, and when the first was. */
    private int inOrder;
    private long first;
    /** The corner that the finger went down in, and whether its touch is kept from what lies under it. */
    private int down = NONE;
    private boolean swallowing;
    private Background.@Nullable Repeat holding;

    /**
     * Begins to listen.
     *
     * @param kind   of the gesture, {@value #CORNERS} or {@value #HOLD}; asked anew at each touch
     * @param nanos  running time in nanoseconds
     * @param heard  whether it may be made now: not at the desk itself
     * @param called when it was made
     */
    public StaffGesture(Scene scene, Background background, Supplier<String> kind, LongSupplier nanos, BooleanSupplier heard, Runnable called) {
        this.scene = scene;
        this.background = background;
        this.kind = kind;
        this.nanos = nanos;
        this.heard = heard;
        this.called = called;
        scene.addEventFilter(MouseEvent.ANY, touch);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, other);
        scene.addEventFilter(ScrollEvent.SCROLL, other);
    }

    private void touched(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            pressed(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            dragged(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            released(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
            swallow(event);
            swallowing = false; // it comes after the release, and ends the touch
        }
    }

    private void pressed(MouseEvent event) {
        letGo();
        swallowing = false;
        down = NONE;
        if (!heard.getAsBoolean()) {
            begin();
            return;
        }
        int corner = corner(event);
        if (kind.get().equals(HOLD)) {
            begin();
            if (corner == 0) {
                down = corner;
                holding = background.once(LONG_PRESS, this::held);
            }
            return;
        }
        if (inOrder > 0 && nanos.getAsLong() - first > WITHIN_NANOS) {
            begin();
        }
        if (corner != NONE && corner == inOrder) {
            down = corner;
            swallowing = inOrder >= 2;
        } else {
            begin();
            down = corner == 0 ? corner : NONE; // the wrong corner, but perhaps the first of a new attempt
        }
        swallow(event);
    }

    private void dragged(MouseEvent event) {
        if (down != NONE && corner(event) != down) {
            letGo();
            begin();
            down = NONE;
        }
        swallow(event);
    }

    private void released(MouseEvent event) {
        letGo();
        swallow(event);
        int touched = down;
        down = NONE;
        if (touched == NONE || kind.get().equals(HOLD) || touched != inOrder) {
            return;
        }
        if (inOrder == 0) {
            first = nanos.getAsLong();
        }
        inOrder++;
        if (touched == LAST) {
            begin();
            call();
        }
    }

    /** The finger has rested long enough. */
    private void held() {
        letGo();
        down = NONE;
        swallowing = true; // the lifting of the finger is for nobody
        call();
    }

    private void call() {
        if (heard.getAsBoolean()) {
            called.run();
        }
    }

    private void swallow(Event event) {
        if (swallowing) {
            event.consume();
        }
    }

    private void letGo() {
        Background.Repeat waiting = holding;
        holding = null;
        if (waiting != null) {
            waiting.close();
        }
    }

    private void begin() {
        inOrder = 0;
    }

    /** 0 to 3, clockwise from the top left. */
    private int corner(MouseEvent event) {
        double reach = REACH * Math.min(scene.getWidth(), scene.getHeight()) / 1080;
        boolean left = event.getSceneX() < reach;
        boolean right = event.getSceneX() >= scene.getWidth() - reach;
        boolean top = event.getSceneY() < reach;
        boolean bottom = event.getSceneY() >= scene.getHeight() - reach;
        if (top) {
            return left ? 0 : right ? 1 : NONE;
        }
        return bottom ? (right ? 2 : left ? LAST : NONE) : NONE;
    }

    @Override
    public void close() {
        letGo();
        scene.removeEventFilter(MouseEvent.ANY, touch);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, other);
        scene.removeEventFilter(ScrollEvent.SCROLL, other);
    }
}
