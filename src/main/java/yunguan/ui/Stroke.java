package yunguan.ui;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One finger from when it comes down until it is lifted: whether content follows it, and whether it was a tap. All that the
 * kiosk thinks about shaky, quick and resting fingers stands here. It knows no node and no clock: it is told both.
 */
public final class Stroke {

    /** Content follows a finger that went further than this, in millimetres. */
    static final double FOLLOWED = 3;
    /** A finger that never went further than this, in millimetres, may still have tapped. */
    static final double SHAKEN = 12;
    /** A tap that content has followed is over within this time. */
    static final long TAP_NANOS = 500_000_000L;
    /** Faster than this, in millimetres a second, a lifted finger has thrown something. */
    static final double TAP_SPEED = 100;
    /** Slower than this, in millimetres a second, a lifted finger leaves its content at rest. */
    static final double LEAST_SPEED = 50;
    /** What comes down this near to the edge of the screen, in millimetres, may be a sleeve. */
    public static final double EDGE = 10;
    /** What lies at the edge for longer than this is one. */
    public static final long SLEEVE_NANOS = 1_000_000_000L;
    /** Speed is that of the last moments. */
    private static final long SPEED_NANOS = 80_000_000L;
    private static final long LEAST_NANOS = 16_000_000L;

    /** In which directions content can follow. */
    public enum Way { ANY, UPRIGHT, SIDEWAYS }

    /** What a stroke was. */
    public enum Ending {
        /** What lay under the finger when it came down is meant; content that has followed springs back. */
        TAP,
        /** Content has followed and stays where it is, or glides on. */
        DRAG,
        /** Nothing is meant. */
        NOTHING
    }

    private record Sample(double x, double y, long nanos) { }

    private final Way way;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private double mm = 1;
    private double startX;
    private double startY;
    private long began;
    private boolean edge;
    private boolean mayTap;
    private boolean down;
    private boolean following;
    private double farthest;
    private double lastX;
    private double lastY;
    private double right;
    private double below;
    private double speedX;
    private double speedY;

    public Stroke(Way way) {
        this.way = way;
    }

    /**
     * A finger comes down.
     *
     * @param pixels  of a millimetre
     * @param atEdge  whether that is at the edge of the screen
     * @param tapping whether it may become a tap; not where the finger has done something else before
     */
    public void down(double x, double y, long nanos, double pixels, boolean atEdge, boolean tapping) {
        mm = pixels;
        startX = x;
        startY = y;
        lastX = x;
        lastY = y;
        began = nanos;
        edge = atEdge;
        mayTap = tapping;
        down = true;
        following = !tapping;
        farthest = 0;
        speedX = 0;
        speedY = 0;
        samples.clear();
        samples.add(new Sample(x, y, nanos));
    }

    /** It has moved. @return whether content follows it; then by {@link #right()} and {@link #below()} */
    public boolean moved(double x, double y, long nanos) {
        if (!down) {
            return false;
        }
        samples.add(new Sample(x, y, nanos));
        while (samples.size() > 1 && nanos - samples.getFirst().nanos() > SPEED_NANOS) {
            samples.removeFirst();
        }
        double awayX = x - startX;
        double awayY = y - startY;
        double away = Math.hypot(awayX, awayY);
        farthest = Math.max(farthest, away);
        if (!following && goes(Math.abs(awayX), Math.abs(awayY))) {
            following = true;
            // content starts where it was: the first millimetres are not made up for
            lastX = startX + awayX * FOLLOWED * mm / away;
            lastY = startY + awayY * FOLLOWED * mm / away;
        }
        if (!following) {
            return false;
        }
        right = x - lastX;
        below = y - lastY;
        lastX = x;
        lastY = y;
        return true;
    }

    private boolean goes(double across, double along) {
        double least = FOLLOWED * mm;
        return switch (way) {
            case ANY -> Math.hypot(across, along) > least;
            case UPRIGHT -> along > least && along * 2 > across;
            case SIDEWAYS -> across > least && across > along;
        };
    }

    /** In which direction it would go if it went on to there; any, while it has hardly moved. */
    Way heads(double x, double y) {
        double across = Math.abs(x - startX);
        double along = Math.abs(y - startY);
        return Math.max(across, along) <= FOLLOWED * mm ? Way.ANY : along > across ? Way.UPRIGHT : Way.SIDEWAYS;
    }

    /** In which directions content can follow. */
    Way way() {
        return way;
    }

    /** It is lifted. */
    public Ending lifted(double x, double y, long nanos) {
        if (!down) {
            return Ending.NOTHING;
        }
        down = false;
        farthest = Math.max(farthest, Math.hypot(x - startX, y - startY));
        measureSpeed(nanos);
        double speed = Math.hypot(speedX, speedY) / mm;
        boolean tap = mayTap && (farthest <= FOLLOWED * mm
                ? !(edge && nanos - began > SLEEVE_NANOS)
                : farthest <= SHAKEN * mm && nanos - began <= TAP_NANOS && speed < TAP_SPEED);
        if (speed < LEAST_SPEED) {
            speedX = 0;
            speedY = 0;
        }
        return tap ? Ending.TAP : following ? Ending.DRAG : Ending.NOTHING;
    }

    private void measureSpeed(long nanos) {
        samples.removeIf(sample -> nanos - sample.nanos() > SPEED_NANOS);
        if (samples.size() > 1) {
            Sample from = samples.getFirst();
            Sample to = samples.getLast();
            double seconds = Math.max(LEAST_NANOS, nanos - from.nanos()) / 1e9;
            speedX = (to.x() - from.x()) / seconds;
            speedY = (to.y() - from.y()) / seconds;
        }
    }

    /** It has done something that is no tap, such as drawing two points apart: from here on content follows it. */
    public void isNoTap() {
        mayTap = false;
        following = down;
    }

    /** It means nothing, whatever it has done. */
    public void forget() {
        down = false;
        following = false;
    }

    /** Whether it is on the glass. */
    public boolean isDown() {
        return down;
    }

    /** Whether content follows, or has followed until it was lifted. */
    public boolean following() {
        return following;
    }

    /** Pixels to the right since it was last told. */
    public double right() {
        return right;
    }

    /** Pixels downwards since it was last told. */
    public double below() {
        return below;
    }

    /** Where it came down. */
    public double startX() {
        return startX;
    }

    /** Where it came down. */
    public double startY() {
        return startY;
    }

    /** Pixels a second to the right when it was lifted; 0 where it had come to rest. */
    public double speedX() {
        return speedX;
    }

    /** Pixels a second downwards when it was lifted; 0 where it had come to rest. */
    public double speedY() {
        return speedY;
    }
}
