package yunguan.room.atlas;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import yunguan.ui.Give;
import yunguan.ui.Hand;

/**
 * The hand on the map: drags it, lets it run on for a moment, taps it, and leads it from one view to
 * another. What it wants goes to {@link Steering}; it runs a timer only while the map moves.
 */
final class MapHand implements Hand.Holder {

    private static final double KEY_SHARE = 0.2;
    private static final double SETTLE_SECONDS = 0.28;
    /** Of its speed, a map that was let go keeps this share after a second. */
    private static final double KEPT_SPEED = 0.02;
    /** Pixels a second. */
    private static final double SLOWEST = 40;
    private static final double QUICKEST = 4000;

    private final Steering steering;
    private final Give give;
    private final BooleanSupplier still;
    private final BiConsumer<Double, Double> tapped;
    private final Motion motion;
    private Steering.View before;
    private double speedX;
    private double speedY;
    private boolean down;

    /**
     * @param give   at the edge of the map
     * @param still  whether nothing may move by itself
     * @param tapped told where the map was tapped, in pixels
     */
    MapHand(Steering steering, Give give, BooleanSupplier still, BiConsumer<Double, Double> tapped) {
        this.steering = steering;
        this.give = give;
        this.still = still;
        this.tapped = tapped;
        before = steering.view();
        motion = new Motion();
    }

    @Override
    public void down(double x, double y) {
        motion.stop();
        down = true;
        before = steering.view();
    }

    @Override
    public void follows(double right, double below) {
        motion.stop();
        give.follow(right, below, this::move);
    }

    /** @return how far the map went, in pixels */
    private Point2D move(double right, double below) {
        Steering.View from = steering.view();
        double side = Mercator.side(from.zoom());
        steering.drag(right, below);
        return new Point2D((from.x() - steering.view().x()) * side, (from.y() - steering.view().y()) * side);
    }

    @Override
    public void let(double right, double below) {
        down = false;
        give.release();
        double speed = Math.hypot(right, below);
        if (!still.getAsBoolean() && speed > SLOWEST) {
            double held = Math.min(1, QUICKEST / speed);
            speedX = right * held;
            speedY = below * held;
            motion.glide();
        } else {
            settle();
        }
    }

    @Override
    public void springsBack() {
        down = false;
        give.release();
        if (!before.equals(steering.view())) {
            steering.go(before);
        }
    }

    @Override
    public void tapped(double x, double y) {
        settle();
        tapped.accept(x, y);
    }

    /** Two fingers, where something delivers them; one notch of a mouse wheel is one zoom. */
    void pinched(ZoomEvent event) {
        motion.stop();
        steering.go(steering.zoomed(steering.zoom() + Math.log(event.getZoomFactor()) / Math.log(2), event.getX(), event.getY()));
        event.consume();
    }

    void pinchEnded(ZoomEvent event) {
        if (!down) {
            settle(); // otherwise as soon as the finger that is left is lifted
        }
        event.consume();
    }

    void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !motion.running) {
            lead(steering.zoomed(steering.step(event.getDeltaY() > 0 ? 1 : -1), event.getX(), event.getY()));
        }
        event.consume();
    }

    /** One whole zoom inwards (+1) or outwards (−1), about the middle. */
    void step(int direction) {
        motion.finish();
        lead(steering.zoomed(steering.step(direction), steering.width() / 2, steering.height() / 2));
    }

    /** An arrow of a keypad looks on by a fifth of what is seen, plus and minus go nearer and back. @return whether the map knows the key */
    boolean key(KeyCode key) {
        motion.finish();
        double right = steering.width() * KEY_SHARE;
        double down = steering.height() * KEY_SHARE;
        switch (key) {
            case LEFT -> steering.drag(Math.rint(right), 0);
            case RIGHT -> steering.drag(-Math.rint(right), 0);
            case UP -> steering.drag(0, Math.rint(down));
            case DOWN -> steering.drag(0, -Math.rint(down));
            case PLUS, ADD, EQUALS -> step(1);
            case MINUS, SUBTRACT -> step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Leads the map to a view: in a moment where it is near, at once where it is far. */
    void lead(Steering.View to) {
        Steering.View from = steering.view();
        double side = Mercator.side(Math.min(from.zoom(), to.zoom()));
        double away = Math.hypot(to.x() - from.x(), to.y() - from.y()) * side;
        boolean near = Math.abs(to.zoom() - from.zoom()) <= 1 && away < 1.5 * Math.max(steering.width(), steering.height());
        if (near && !still.getAsBoolean() && !to.equals(from)) {
            motion.lead(from, to);
        } else {
            motion.stop();
            steering.go(to);
        }
    }

    /** Nothing moves from here on. */
    void stop() {
        motion.stop();
        give.end();
    }

    /** The map rests at whole zooms only: there it is sharp. */
    private void settle() {
        if (steering.zoom() != Math.rint(steering.zoom())) {
            lead(steering.zoomed(Math.rint(steering.zoom()), steering.width() / 2, steering.height() / 2));
        }
    }

    /** Runs only while the map moves by itself. */
    private final class Motion extends AnimationTimer {

        private boolean running;
        private Steering.View from = steering.view();
        private Steering.View to = from;
        private boolean led;
        private long begun;
        private long before;
        private double restX;
        private double restY;

        void glide() {
            led = false;
            begin();
        }

        void lead(Steering.View start, Steering.View end) {
            led = true;
            from = start;
            to = end;
            begin();
        }

        private void begin() {
            running = true;
            begun = 0;
            restX = 0;
            restY = 0;
            start();
        }

        /** Jumps to the end of what is under way. */
        void finish() {
            boolean leading = running && led;
            stop();
            if (leading) {
                steering.go(to);
            }
        }

        @Override
        public void stop() {
            super.stop();
            running = false;
        }

        @Override
        public void handle(long now) {
            if (begun == 0) {
                begun = now;
                before = now;
                return;
            }
            double seconds = Math.min(0.1, (now - before) / 1e9);
            before = now;
            if (led) {
                leadOn((now - begun) / 1e9 / SETTLE_SECONDS);
            } else {
                glideOn(seconds);
            }
        }

        private void leadOn(double share) {
            if (share >= 1) {
                stop();
                steering.go(to);
                return;
            }
            double eased = 1 - Math.pow(1 - share, 3);
            double zoom = from.zoom() + (to.zoom() - from.zoom()) * eased;
            // the middle moves with the scale, so that the point under the finger stays there
            double way = from.zoom() == to.zoom() ? eased
                    : (1 - Math.pow(2, from.zoom() - zoom)) / (1 - Math.pow(2, from.zoom() - to.zoom()));
            steering.go(new Steering.View(from.x() + (to.x() - from.x()) * way, from.y() + (to.y() - from.y()) * way, zoom));
        }

        private void glideOn(double seconds) {
            double keep = Math.pow(KEPT_SPEED, seconds);
            speedX *= keep;
            speedY *= keep;
            // whole pixels only, the rest is kept for the next frame
            double right = speedX * seconds + restX;
            double down = speedY * seconds + restY;
            restX = right - Math.rint(right);
            restY = down - Math.rint(down);
            boolean moves = Math.hypot(speedX, speedY) > SLOWEST;
            boolean atEdge = (Math.rint(right) != 0 || Math.rint(down) != 0) && !steering.drag(Math.rint(right), Math.rint(down));
            if (!moves || atEdge) {
                stop();
                if (atEdge) {
                    give.bump(speedX, speedY);
                }
                settle();
            }
        }
    }
}
