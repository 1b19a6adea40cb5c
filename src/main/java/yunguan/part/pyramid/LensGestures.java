package yunguan.part.pyramid;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import yunguan.ui.DoubleTap;
import yunguan.ui.Give;
import yunguan.ui.Hand;
import yunguan.ui.Stroke;

/** One finger drags, two taps or a wheel go nearer; two fingers draw it nearer, as the buttons do for one. */
final class LensGestures implements Hand.Holder {

    private final Lens lens;
    private final LensMotion motion;
    private final Give give;
    private final BooleanSupplier still;
    private final Runnable moved;
    private final Hand hand;
    private final DoubleTap taps;
    private double startX;
    private double startY;

    /**
     * @param place      holds the picture, and the signs upon it: they are tapped, and it is drawn along also by a finger that came down on one
     * @param millimetre in pixels
     * @param still      whether nothing may move by itself
     */
    LensGestures(Node place, double millimetre, Lens lens, LensMotion motion, Give give, BooleanSupplier still, Runnable moved) {
        taps = new DoubleTap(millimetre);
        this.lens = lens;
        this.motion = motion;
        this.give = give;
        this.still = still;
        this.moved = moved;
        hand = Hand.under(place, Stroke.Way.ANY, this);
        Hand.keeps(place);
        place.setOnScroll(this::wheel);
        place.setOnZoom(this::pinch);
        place.setOnZoomFinished(event -> settle(event.getX(), event.getY()));
    }

    @Override
    public boolean down(double x, double y) {
        boolean gliding = motion.thrown();
        motion.end();
        startX = lens.centreX();
        startY = lens.centreY();
        return gliding;
    }

    @Override
    public void follows(double right, double below) {
        motion.end();
        give.follow(right, below, motion::move);
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
        tapped(x, y, System.nanoTime());
    }

    /** The same at a time: two taps go one step nearer there, and where it goes no nearer, back to the whole. */
    void tapped(double x, double y, long nanos) {
        if (taps.second(x, y, nanos)) {
            go(lens.nearest() ? lens.fit() : lens.nearer(), x, y);
        }
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

    /** Flies to a point of the picture, in picture pixels, so near that it is seen well. */
    void fly(double x, double y) {
        motion.end();
        List<Double> rests = lens.rests();
        double near = Math.max(lens.scale(), rests.get(Math.max(0, rests.size() - 2)));
        if (still.getAsBoolean()) {
            lens.scaleTo(near, 0, 0);
            lens.lookAt(x, y);
            moved.run();
        } else {
            motion.fly(x, y, near);
        }
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
