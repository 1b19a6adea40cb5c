package yunguan.part.pyramid;

import javafx.animation.AnimationTimer;
import yunguan.ui.Give;

/** What moves by itself: the glide after a drag, and the quarter of a second between two scales. At rest it does not run. */
final class LensMotion extends AnimationTimer {

    private static final double FRICTION = 0.94;
    /** Pixels a second below which a glide is at rest. */
    private static final double REST = 30;
    private static final double ZOOM_SECONDS = 0.25;

    private final Lens lens;
    private final Give give;
    private final Runnable moved;
    private double speedX;
    private double speedY;
    private boolean zooming;
    private boolean running;
    private double fromScale;
    private double toScale;
    private double atX;
    private double atY;
    private long began;
    private long before;

    LensMotion(Lens lens, Give give, Runnable moved) {
        this.lens = lens;
        this.give = give;
        this.moved = moved;
    }

    boolean running() {
        return running;
    }

    /** The scale at which it will rest. */
    double target() {
        return zooming ? toScale : lens.scale();
    }

    /** Lets the picture glide on, in pixels a second. */
    void glide(double x, double y) {
        speedX = x;
        speedY = y;
        zooming = false;
        begin();
    }

    /** Goes to a scale; what lies at a point of the viewport, in pixels, stays there. */
    void zoom(double scale, double x, double y) {
        fromScale = lens.scale();
        toScale = scale;
        atX = x;
        atY = y;
        zooming = true;
        begin();
    }

    private void begin() {
        began = 0;
        running = true;
        start();
    }

    /** Ends at once, at the scale that was the aim. */
    void end() {
        if (running && zooming) {
            lens.scaleTo(toScale, atX, atY);
        }
        halt();
    }

    private void halt() {
        stop();
        running = false;
        zooming = false;
        moved.run();
    }

    @Override
    public void handle(long now) {
        if (began == 0) {
            began = now;
            before = now;
            return;
        }
        if (zooming) {
            double done = Math.min(1, (now - began) / 1e9 / ZOOM_SECONDS);
            double eased = done * (2 - done);
            lens.scaleTo(done == 1 ? toScale : fromScale * Math.pow(toScale / fromScale, eased), atX, atY);
            if (done == 1) {
                halt();
                return;
            }
        } else {
            double seconds = Math.min(0.05, (now - before) / 1e9);
            boolean could = lens.move(speedX * seconds, speedY * seconds);
            double slower = Math.pow(FRICTION, seconds * 60);
            speedX *= slower;
            speedY *= slower;
            if (!could) {
                give.bump(speedX, speedY);
            }
            if (!could || Math.hypot(speedX, speedY) < REST) {
                halt();
                return;
            }
        }
        before = now;
        moved.run();
    }
}
