package yunguan.part.player;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Where something that plays was sent, and what its clock shows until it is there. All places are seconds. */
final class Sent {

    /** For so long after it was sent somewhere, a time far from there is an echo of the place before. */
    private static final long ECHO_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);
    private static final double FAR = 2;

    /** A time is told as exactly as this. */
    private static final double NEAR = 0.05;

    private final LongSupplier nanos;
    private long when;
    private double entry = Double.NaN;
    private double wanted;

    /** @param nanos running time */
    Sent(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** It is sent. @param second what was asked for @param enters where its picture comes in, a little before */
    void to(double second, double enters) {
        wanted = second;
        entry = enters;
        when = nanos.getAsLong();
    }

    /** It is wanted somewhere, but takes nothing yet. */
    void wants(double second) {
        wanted = second;
    }

    /** Whether a time that is told is of the place where it was before. */
    boolean isEcho(double second) {
        return nanos.getAsLong() - when < ECHO_NANOS && Math.abs(second - entry) > FAR;
    }

    /** What the clock shows: a little before the place that was asked for it waits there. */
    double shown(double second) {
        return second < wanted && wanted - second <= EntryPoints.LEAD + NEAR ? wanted : second;
    }
}
