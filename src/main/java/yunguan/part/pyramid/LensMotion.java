package yunguan.part.pyramid;

import javafx.geometry.Point2D;
import yunguan.ui.Give;
import yunguan.ui.Glide;

/** What moves by itself: the glide after a drag, the quarter of a second between two scales, and the flight to a spot. */
final class LensMotion {

    /** Of its speed it keeps 0.94 after each sixtieth of a second. */
    private static final Glide.Throw THROWN = new Glide.Throw(Math.pow(0.94, 60), 30);
    private static final double ZOOM_SECONDS = 0.25;
    private static final double FLY_SECONDS = 0.8;

    private final Lens lens;
    private final Give give;
    private final Runnable moved;
    private final Glide glide;

    /** @param moved is told of every step, and once more at rest */
    LensMotion(Lens lens, Give give, Runnable moved) {
        this.lens = lens;
        this.give = give;
        this.moved = moved;
        glide = new Glide(moved);
    }

    boolean running() {
        return glide.running();
    }

    /** Whether it glides on because it was thrown. */
    boolean thrown() {
        return glide.thrown();
    }

    /** Lets the picture glide on, in pixels a second. */
    void glide(double x, double y) {
        glide.on(x, y, THROWN, this::move, give);
    }

    /** The picture follows by so many pixels. @return how far it could */
    Point2D move(double right, double below) {
        double fromX = lens.centreX();
        double fromY = lens.centreY();
        if (lens.move(right, below)) {
            moved.run();
        }
        return new Point2D((fromX - lens.centreX()) * lens.scale(), (fromY - lens.centreY()) * lens.scale());
    }

    /** Goes to a scale; what lies at a point of the viewport, in pixels, stays there. */
    void zoom(double scale, double x, double y) {
        double from = lens.scale();
        glide.lead(ZOOM_SECONDS, share -> {
            lens.scaleTo(share == 1 ? scale : from * Math.pow(scale / from, Glide.braking(share)), x, y);
            moved.run();
        });
    }

    /** Flies to a point of the picture, in picture pixels, and to a scale: over the middle of the way it steps back, so that one sees where it goes. */
    void fly(double x, double y, double scale) {
        double fromScale = lens.scale();
        double fromX = lens.centreX();
        double fromY = lens.centreY();
        double away = Math.hypot(x - fromX, y - fromY) * Math.max(fromScale, scale);
        glide.lead(FLY_SECONDS, share -> {
            double eased = Glide.gently(share);
            double direct = fromScale * Math.pow(scale / fromScale, eased);
            double back = 1 - 0.5 * Math.min(1, away / 3000) * Math.sin(Math.PI * eased);
            lens.scaleTo(direct * back, 0, 0);
            lens.lookAt(fromX + (x - fromX) * eased, fromY + (y - fromY) * eased);
            moved.run();
        });
    }

    /** Ends at once, at the scale that was the aim. */
    void end() {
        glide.end();
    }
}
