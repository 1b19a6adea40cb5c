package yunguan.room.atlas;

import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/** The map moving by itself: it runs on for a moment where it was thrown, or is led from one view to another. It runs only meanwhile. */
final class MapMotion extends AnimationTimer {

    private static final double SETTLE_SECONDS = 0.28;
    /** Of its speed, a map that was let go keeps this share after a second. */
    private static final double KEPT_SPEED = 0.02;

    /** Who is told how it ends. */
    interface Told {
        /** It was led to where it should stand. */
        void arrived();

        /** It has run out, or would run beyond the edge of the map. Speeds are in pixels a second. */
        void ranOut(boolean atEdge, double speedX, double speedY);
    }

    private final Steering steering;
    private final double slowest;
    private final Told told;
    private double speedX;
    private double speedY;
    private boolean running;
    private Steering.View from;
    private Steering.View to;
    private boolean led;
    private @Nullable Flight flight;
    private long begun;
    private long before;
    private double restX;
    private double restY;

    /** @param slowest at which it comes to rest, in pixels a second */
    MapMotion(Steering steering, double slowest, Told told) {
        this.steering = steering;
        this.slowest = slowest;
        this.told = told;
        from = steering.view();
        to = from;
    }

    /** Runs on. Speeds are in pixels a second. */
    void glide(double right, double down) {
        speedX = right;
        speedY = down;
        led = false;
        begin();
    }

    /** Leads it from one view to another. @param far the flight there, or {@code null} where that is near */
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
            told.arrived();
        }
    }

    boolean running() {
        return running;
    }

    /** Whether it runs on or flies: what lies under a finger was not there a moment ago. A step nearer keeps it there. */
    boolean travels() {
        return running && (!led || flight != null);
    }

    /** Whither it is being led; {@code null} where it is not. */
    Steering.@Nullable View whither() {
        return running && led ? to : null;
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
            told.arrived();
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
        boolean moves = Math.hypot(speedX, speedY) > slowest;
        boolean atEdge = (Math.rint(right) != 0 || Math.rint(down) != 0) && !steering.drag(Math.rint(right), Math.rint(down));
        if (!moves || atEdge) {
            stop();
            told.ranOut(atEdge, speedX, speedY);
        }
    }
}
