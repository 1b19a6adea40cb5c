package yunguan.part.player;

import java.time.Duration;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;

/**
 * Whether what plays keeps the pace of the clock. It is the loudspeaker that keeps it; where that is pulled out or switched off while
 * something plays, JavaFX says nothing: a film then runs to its end in seconds, or stands still. On the JavaFX thread.
 */
final class Pace {

    /** So far ahead of the clock nothing is that plays well, also after a seek; in seconds. */
    private static final double AHEAD = 1.5;
    /** Seconds of it for each second of the clock, at most: the highest speed that is offered. After a change of speed the one before is kept for a while. */
    private static final double FASTEST = 2;
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);
    /** So many looks in a row without a step: a slow disk and a busy machine take less. */
    private static final int LOOKS = 8;

    private final LongSupplier nanos;
    private final DoubleConsumer lost;
    private double second = Double.NaN;
    private long when;
    private double seen = Double.NaN;
    private int same;
    private Background.@Nullable Repeat looking;

    /**
     * @param nanos running time
     * @param lost  told the last second up to which it kept its pace
     */
    Pace(LongSupplier nanos, DoubleConsumer lost) {
        this.nanos = nanos;
        this.lost = lost;
    }

    /** It goes on from a second. */
    void begins(double at) {
        second = at;
        when = nanos.getAsLong();
        seen = Double.NaN;
        same = 0;
    }

    /** Nobody expects it to go on. */
    void rests() {
        second = Double.NaN;
        seen = Double.NaN;
        same = 0;
    }

    /** It is said to be somewhere. @return whether it has kept its pace */
    boolean keeps(double at) {
        if (Double.isNaN(second)) {
            return true;
        }
        long now = nanos.getAsLong();
        double due = second + FASTEST * (now - when) / 1e9;
        if (at > due + AHEAD) {
            double kept = second;
            rests();
            lost.accept(kept);
            return false;
        }
        if (at < due) {
            second = at;
            when = now;
        }
        return true;
    }

    /** Looks from time to time whether it goes on at all. @param where it is, in seconds */
    void watched(Background background, DoubleSupplier where) {
        unwatched();
        looking = background.every(LOOKS_EVERY, () -> look(where.getAsDouble()));
    }

    /** Looks no more. */
    void unwatched() {
        rests();
        if (looking != null) {
            looking.close();
            looking = null;
        }
    }

    /** One look. @param now where it is, in seconds */
    void look(double now) {
        if (Double.isNaN(second) || now != seen) {
            seen = now;
            same = 0;
        } else if (++same == LOOKS) {
            rests();
            lost.accept(now);
        }
    }
}
