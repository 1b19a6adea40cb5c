package yunguan.part.pyramid;

import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import yunguan.ui.Give;
import yunguan.ui.Hand;
import yunguan.ui.Stroke;

/** One finger drags, a wheel goes nearer and back; two fingers draw it nearer, as the buttons do for one. */
final class LensGestures implements Hand.Holder {

    private final Lens lens;
    private final LensMotion motion;
    private final Give give;
    private final BooleanSupplier still;
    private final Runnable moved;
    private final Hand hand;
    private double startX;
    private double startY;

    /** @param still whether nothing may move by itself */
    LensGestures(Node surface, Lens lens, LensMotion motion, Give give, BooleanSupplier still, Runnable moved) {
        this.lens = lens;
        this.motion = motion;
        this.give = give;
        this.still = still;
        this.moved = moved;
        hand = Hand.on(surface, Stroke.Way.ANY, this);
        surface.setOnScroll(this::wheel);
        surface.setOnZoom(this::pinch);
        surface.setOnZoomFinished(event -> settle(event.getX(), event.getY()));
    }

    @Override
    public void down(double x, double y) {
        motion.end();
        startX = lens.centreX();
        startY = lens.centreY();
    }

    @Override
    public void follows(double right, double below) {
        motion.end();
        give.follow(right, below, (x, y) -> {
            double fromX = lens.centreX();
            double fromY = lens.centreY();
            if (lens.move(x, y)) {
                moved.run();
            }
            return new Point2D((fromX - lens.centreX()) * lens.scale(), (fromY - lens.centreY()) * lens.scale());
        });
    }

    @Override
    public void let(double speedX, double speedY) {
        give.release();
        if (Math.hypot(speedX, speedY) > 0 && !still.getAsBoolean()) {
            motion.glide(speedX, speedY);
        }
    }

    @Override
    public void springsBack() {
        give.release();
        lens.lookAt(startX, startY);
        moved.run();
    }

    @Override
    public void tapped(double x, double y) {
        // there is nothing upon the picture to be tapped
    }

    private void wheel(ScrollEvent event) {
        if (!motion.running() && event.getDeltaY() != 0) {
            go(event.getDeltaY() > 0 ? lens.nearer() : lens.farther(), event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        motion.end();
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
        if (still.getAsBoolean() || hand.isDown()) {
            lens.scaleTo(scale, x, y);
            moved.run();
        } else {
            motion.zoom(scale, x, y);
        }
    }
}
