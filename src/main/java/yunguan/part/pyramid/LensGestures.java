package yunguan.part.pyramid;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** One finger drags, two taps go nearer, a wheel goes nearer and back; two fingers, where the system tells of them, do as they do elsewhere. */
final class LensGestures {

    /** A glide slower than this, in pixels a second, does not begin. */
    private static final double LEAST_GLIDE = 100;

    private final Lens lens;
    private final LensMotion motion;
    private final BooleanSupplier still;
    private final Runnable moved;
    private double lastX;
    private double lastY;
    private long lastNanos;
    private double speedX;
    private double speedY;

    /** @param still whether nothing may move by itself */
    LensGestures(Node surface, Lens lens, LensMotion motion, BooleanSupplier still, Runnable moved) {
        this.lens = lens;
        this.motion = motion;
        this.still = still;
        this.moved = moved;
        surface.setOnMousePressed(this::down);
        surface.setOnMouseDragged(this::drag);
        surface.setOnMouseReleased(this::up);
        surface.setOnMouseClicked(this::click);
        surface.setOnScroll(this::wheel);
        surface.setOnZoom(this::pinch);
        surface.setOnZoomFinished(event -> settle(event.getX(), event.getY()));
    }

    private void down(MouseEvent event) {
        motion.end();
        lastX = event.getX();
        lastY = event.getY();
        lastNanos = System.nanoTime();
        speedX = 0;
        speedY = 0;
    }

    private void drag(MouseEvent event) {
        double x = event.getX() - lastX;
        double y = event.getY() - lastY;
        long now = System.nanoTime();
        double seconds = Math.max(1e-3, (now - lastNanos) / 1e9);
        speedX = 0.6 * speedX + 0.4 * x / seconds;
        speedY = 0.6 * speedY + 0.4 * y / seconds;
        lastX = event.getX();
        lastY = event.getY();
        lastNanos = now;
        if (lens.move(x, y)) {
            moved.run();
        }
    }

    private void up(MouseEvent event) {
        boolean stillMoving = System.nanoTime() - lastNanos < 80_000_000L;
        if (stillMoving && Math.hypot(speedX, speedY) > LEAST_GLIDE && !still.getAsBoolean()) {
            motion.glide(speedX, speedY);
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()) {
            go(lens.nearer(), event.getX(), event.getY());
        }
    }

    private void wheel(ScrollEvent event) {
        if (!motion.running() && event.getDeltaY() != 0) {
            go(event.getDeltaY() > 0 ? lens.nearer() : lens.farther(), event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        lens.scaleTo(lens.scale() * event.getZoomFactor(), event.getX(), event.getY());
        moved.run();
        event.consume();
    }

    /** After two fingers: to the nearest scale at which the picture is drawn as it is. */
    private void settle(double x, double y) {
        double nearest = lens.rests().stream().min(java.util.Comparator.comparingDouble(
                rest -> Math.abs(Math.log(rest / lens.scale())))).orElse(lens.fit());
        go(nearest, x, y);
    }

    /** Goes to a scale, about a point of the surface in pixels. */
    void go(double scale, double x, double y) {
        motion.end();
        if (still.getAsBoolean()) {
            lens.scaleTo(scale, x, y);
            moved.run();
        } else {
            motion.zoom(scale, x, y);
        }
    }
}
