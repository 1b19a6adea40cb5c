package yunguan.ui;

/** Tells two taps that belong together from two taps. */
public final class DoubleTap {

    private static final long NANOS = 450_000_000;
    /** Millimetres: a finger does not come down twice on the same spot. */
    private static final double REACH_MM = 12;

    private final double reach;
    private boolean first;
    private long at;
    private double fromX;
    private double fromY;

    /** @param millimetre in pixels */
    public DoubleTap(double millimetre) {
        reach = REACH_MM * millimetre;
    }

    /** A tap at a time, in pixels and nanoseconds. @return whether it is the second of two */
    public boolean second(double x, double y, long nanos) {
        boolean second = first && nanos - at < NANOS && Math.hypot(x - fromX, y - fromY) < reach;
        first = !second;
        at = nanos;
        fromX = x;
        fromY = y;
        return second;
    }

    /** The last tap meant something else. */
    public void forget() {
        first = false;
    }
}
