package yunguan.ui;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

/**
 * A list that follows the finger. A finger that has moved was no tap: what lay under it when it came down is
 * not pressed. The bar at the side is always seen where there is more to see.
 */
public final class TouchScroll extends ScrollPane {

    /** A finger that shakes less than this, in pixels, still taps. */
    private static final double TAP_TOLERANCE = 18;
    private static final double FRICTION = 0.94;

    private final Glide glide = new Glide();
    private double startY;
    private double startValue;
    private boolean panning;
    private boolean swallowClick;
    private double lastY;
    private long lastNanos;
    private double speed;

    public TouchScroll(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("touch-scroll");
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::down);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::up);
        addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (swallowClick) {
                event.consume();
            }
        });
        // what is not on screen must not move
        sceneProperty().addListener((scene, before, now) -> glide.stop());
    }

    private boolean onBar(Event event) {
        for (Node node = (Node) event.getTarget(); node != null && node != this; node = node.getParent()) {
            if (node instanceof javafx.scene.control.ScrollBar) {
                return true;
            }
        }
        return false;
    }

    private void down(MouseEvent event) {
        glide.stop();
        panning = false;
        swallowClick = false;
        startY = event.getSceneY();
        lastY = startY;
        lastNanos = System.nanoTime();
        speed = 0;
        startValue = getVvalue();
    }

    private void moved(MouseEvent event) {
        if (onBar(event) || hidden() <= 0) {
            return;
        }
        double distance = event.getSceneY() - startY;
        if (!panning && Math.abs(distance) > TAP_TOLERANCE) {
            panning = true;
            letGo((Node) event.getTarget());
        }
        if (panning) {
            setVvalue(clamp(startValue - distance / hidden()));
            long now = System.nanoTime();
            double seconds = Math.max(1e-3, (now - lastNanos) / 1e9);
            speed = 0.6 * speed + 0.4 * (event.getSceneY() - lastY) / seconds;
            lastY = event.getSceneY();
            lastNanos = now;
            event.consume();
        }
    }

    private void up(MouseEvent event) {
        if (panning) {
            swallowClick = true;
            event.consume();
            boolean stillMoving = System.nanoTime() - lastNanos < 80_000_000L;
            if (stillMoving && Math.abs(speed) > 100) {
                glide.start();
            }
        }
    }

    /** The button that the finger came down on is not pressed after all. */
    private void letGo(Node target) {
        for (Node node = target; node != null && node != this; node = node.getParent()) {
            if (node instanceof ButtonBase button) {
                button.disarm();
            }
        }
    }

    /** Pixels of the content that are out of sight. */
    private double hidden() {
        return getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }

    /** Runs only while the list still moves by itself. */
    private final class Glide extends AnimationTimer {
        @Override
        public void handle(long now) {
            speed *= FRICTION;
            double hidden = hidden();
            if (Math.abs(speed) < 30 || hidden <= 0) {
                stop();
                return;
            }
            setVvalue(clamp(getVvalue() - speed / 60 / hidden));
            if (getVvalue() <= 0 || getVvalue() >= 1) {
                stop();
            }
        }
    }
}
