package yunguan.room.atlas;

import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import yunguan.ui.DoubleTap;
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
    /** Millimetres a second. */
    private static final double SLOWEST = 20;
    private static final double QUICKEST = 2000;

    private final Steering steering;
    private final Give give;
    private final BooleanSupplier still;
    private final BiPredicate<Double, Double> tapped;
    private final Motion motion;
    private final double millimetre;
    private Steering.View before;
    private final Runnable rested;
    /** The view of which it has been told that the map rests there. */
    private Steering.@Nullable View restsAt;
    private double speedX;
    private double speedY;
    private boolean down;
    private final DoubleTap taps;

    /**
     * @param millimetre in pixels
     * @param give       at the edge of the map
     * @param still      whether nothing may move by itself
     * @param tapped     told where the map was tapped, in pixels; whether something was there
     * @param rested     told when the map has come to rest
     */
    MapHand(Steering steering, double millimetre, Give give, BooleanSupplier still, BiPredicate<Double, Double> tapped, Runnable rested) {
        this.steering = steering;
        this.millimetre = millimetre;
        taps = new DoubleTap(millimetre);
        this.give = give;
        this.still = still;
        this.tapped = tapped;
        this.rested = rested;
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
        if (!still.getAsBoolean() && speed > SLOWEST * millimetre) {
            double held = Math.min(1, QUICKEST * millimetre / speed);
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
            rest();
        }
    }

    @Override
    public void tapped(double x, double y) {
        tapped(x, y, System.nanoTime());
    }

    /** The same at a time: two taps on open ground go one zoom nearer there. */
    void tapped(double x, double y, long nanos) {
        if (!steering.view().equals(restsAt)) {
            settle(); // it was caught under way; what rests already is drawn
        }
        if (tapped.test(x, y)) {
            taps.forget();
        } else if (taps.second(x, y, nanos)) {
            lead(steering.zoomed(steering.step(1), x, y));
        }
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
        switch (key) {
            case LEFT -> look(1, 0);
            case RIGHT -> look(-1, 0);
            case UP -> look(0, 1);
            case DOWN -> look(0, -1);
            case PLUS, ADD, EQUALS -> step(1);
            case MINUS, SUBTRACT -> step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void look(int right, int down) {
        motion.finish();
        steering.drag(right * Math.rint(steering.width() * KEY_SHARE), down * Math.rint(steering.height() * KEY_SHARE));
        rest();
    }

    /** Leads the map to a view: in a moment where it is near, in a flight where it is far, and at once where nothing may move. */
    void lead(Steering.View to) {
        Steering.View from = steering.view();
        if (still.getAsBoolean() || to.equals(from)) {
            motion.stop();
            steering.go(to);
            rest();
            return;
        }
        double side = Mercator.side(Math.min(from.zoom(), to.zoom()));
        double away = Math.hypot(to.x() - from.x(), to.y() - from.y()) * side;
        boolean near = Math.abs(to.zoom() - from.zoom()) <= 1 && away < 0.6 * Math.max(steering.width(), steering.height());
        motion.lead(from, to, near ? null : new Flight(from, to, Math.max(steering.width(), steering.height())));
    }

    /** Nothing moves from here on. @return where the map stands, or where it was being led: whoever comes back to it arrives there */
    Steering.View end() {
        Steering.View last = motion.running && motion.led ? motion.to : steering.view();
        stop();
        return last;
    }

    /** Nothing moves from here on. */
    void stop() {
        motion.stop();
        give.end();
    }

    /** The map rests where the fingers left it; so near a whole zoom that nobody sees the difference, at that one, where it is sharpest. */
    private void settle() {
        double zoom = Steering.rest(steering.zoom());
        if (zoom != steering.zoom()) {
            steering.go(steering.zoomed(zoom, steering.width() / 2, steering.height() / 2));
        }
        rest();
    }

    /** Tells that the map rests where it is now. */
    void rest() {
        restsAt = steering.view();
        rested.run();
    }

    /** Runs only while the map moves by itself. */
    private final class Motion extends AnimationTimer {

        private boolean running;
        private Steering.View from = steering.view();
        private Steering.View to = from;
        private boolean led;
        private @Nullable Flight flight;
        private long begun;
        private long before;
        private double restX;
        private double restY;

        void glide() {
            led = false;
            begin();
        }

        void lead(Steering.View start, Steering.View end, @Nullable Flight far) {
            led = true;
            flight = far;
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
                rest();
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
                Flight far = flight;
                leadOn((now - begun) / 1e9 / (far == null ? SETTLE_SECONDS : far.seconds()));
            } else {
                glideOn(seconds);
            }
        }

        private void leadOn(double share) {
            Flight far = flight;
            if (share >= 1) {
                stop();
                steering.go(to);
                rest();
                return;
            }
            if (far != null) {
                steering.go(far.at(share));
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
            boolean moves = Math.hypot(speedX, speedY) > SLOWEST * millimetre;
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
