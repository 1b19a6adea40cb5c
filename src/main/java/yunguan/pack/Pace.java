package yunguan.pack;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** From the reports of {@link Progress}: how fast it goes, and how long it still takes. Of the last seconds, so that a slow beginning is forgotten. */
public final class Pace implements Progress {

    private static final double SECOND = 1e9;
    /** So many seconds the measure looks back. */
    private static final double MEMORY = 5;

    private final Progress inner;
    private final LongSupplier nanos;
    private Phase phase = Phase.READ;
    private long done;
    private long total;
    private long measured;
    private long measuredDone;
    private double speed;

    /** @param nanos as {@link System#nanoTime} */
    public Pace(Progress inner, LongSupplier nanos) {
        this.inner = inner;
        this.nanos = nanos;
        measured = nanos.getAsLong();
    }

    @Override
    public void at(Phase phase, long done, long total) {
        look(phase, done, total);
        inner.at(phase, done, total);
    }

    private synchronized void look(Phase now, long doneNow, long totalNow) {
        long time = nanos.getAsLong();
        if (now != phase || doneNow < done) {
            phase = now;
            measured = time;
            measuredDone = doneNow;
            speed = 0;
        }
        done = doneNow;
        total = totalNow;
        double seconds = (time - measured) / SECOND;
        if (seconds >= 0.5) {
            double fresh = (done - measuredDone) / seconds;
            double weight = speed == 0 ? 1 : Math.min(1, seconds / MEMORY);
            speed += (fresh - speed) * weight;
            measured = time;
            measuredDone = done;
        }
    }

    public synchronized Phase phase() {
        return phase;
    }

    public synchronized long done() {
        return done;
    }

    /** 0 where it is not known. */
    public synchronized long total() {
        return total;
    }

    /** Bytes a second, or items where items are counted; 0 as long as nothing was measured. */
    public synchronized long perSecond() {
        return Math.round(speed);
    }

    /** How long this phase still takes at this speed. */
    public synchronized Optional<Duration> left() {
        return speed < 1 || total <= 0 ? Optional.empty() : Optional.of(Duration.ofSeconds((long) Math.ceil((total - done) / speed)));
    }
}
