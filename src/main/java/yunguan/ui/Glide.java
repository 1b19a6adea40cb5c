package yunguan.ui;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * What moves by itself: on, more and more slowly, after it was thrown, or in a set time to where it is led. At rest nothing runs. Whether
 * anything may move by itself at all ({@link Touch#still}) is asked by whoever begins.
 */
public final class Glide {

    /** The longest that a frame counts, in seconds: after a pause nothing leaps. */
    private static final double LONGEST = 0.05;

    /**
     * How something is thrown.
     *
     * @param kept of its speed, after a second, as a share
     * @param rest pixels a second below which it is at rest
     */
    public record Throw(double kept, double rest) { }

    private final Runnable rested;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame(now);
        }
    };
    private boolean running;
    private long began;
    private long before;
    private double speedX;
    private double speedY;
    private @Nullable Throw thrown;
    private Give.@Nullable Mover mover;
    private @Nullable Give give;
    private double seconds;
    private @Nullable DoubleConsumer way;

    public Glide() {
        this(() -> { });
    }

    /** @param rested is told whenever it has come to rest, by itself or because it was ended */
    public Glide(Runnable rested) {
        this.rested = rested;
    }

    /** Whether it moves. */
    public boolean running() {
        return running;
    }

    /** Whether it moves because it was thrown; what is led will be at its end in a moment. */
    public boolean thrown() {
        return running && way == null;
    }

    /**
     * Goes on from where a finger has let go. Where it can go no further one way, it rests there and goes on the other way alone.
     *
     * @param right pixels a second
     * @param below pixels a second
     * @param mover moves it
     * @param give  gives a little at an edge that was reached; {@code null}: none does
     */
    public void on(double right, double below, Throw how, Give.Mover mover, @Nullable Give give) {
        end();
        speedX = right;
        speedY = below;
        thrown = how;
        this.mover = mover;
        this.give = give;
        way = null;
        begin();
    }

    /** Goes a way in so many seconds. @param way is told the share that is done, from 0 to 1; the last one is 1 */
    public void lead(double seconds, DoubleConsumer way) {
        end();
        this.seconds = seconds;
        this.way = way;
        begin();
    }

    private void begin() {
        began = 0;
        running = true;
        timer.start();
    }

    /** At rest at once: what was thrown stays where it is, what is led is where it was led to. */
    public void end() {
        if (running) {
            DoubleConsumer led = way;
            halt();
            if (led != null) {
                led.accept(1);
            }
            rested.run();
        }
    }

    private void halt() {
        timer.stop();
        running = false;
        way = null;
        mover = null;
        give = null;
    }

    private void frame(long now) {
        if (began == 0) {
            began = now;
            before = now;
            return;
        }
        double step = Math.min(LONGEST, (now - before) / 1e9);
        double whole = (now - began) / 1e9;
        before = now;
        DoubleConsumer led = way;
        if (led == null) {
            slide(step);
        } else if (whole < seconds) {
            led.accept(whole / seconds);
        } else {
            end();
        }
    }

    private void slide(double step) {
        Throw how = thrown;
        Give.Mover moves = mover;
        if (how == null || moves == null) {
            return;
        }
        double slower = Math.pow(how.kept, step);
        speedX *= slower;
        speedY *= slower;
        double right = speedX * step;
        double below = speedY * step;
        Point2D went = moves.move(right, below);
        boolean edgeX = edge(right, went.getX());
        boolean edgeY = edge(below, went.getY());
        Give gives = give;
        if (gives != null && (edgeX || edgeY)) {
            gives.bump(edgeX ? speedX : 0, edgeY ? speedY : 0);
        }
        speedX = edgeX ? 0 : speedX;
        speedY = edgeY ? 0 : speedY;
        if (Math.hypot(speedX, speedY) < how.rest) {
            end();
        }
    }

    /** Less than half a pixel is rounding, and no edge. */
    private static boolean edge(double wanted, double went) {
        return Math.abs(wanted - went) > 0.5 && Math.abs(went) < Math.abs(wanted) / 2;
    }

    /** The share of a way that is gone where it begins and ends gently. */
    public static double gently(double share) {
        return share * share * (3 - 2 * share);
    }

    /** The share of a way that is gone where it begins at once and ends gently. */
    public static double braking(double share) {
        return share * (2 - share);
    }
}
