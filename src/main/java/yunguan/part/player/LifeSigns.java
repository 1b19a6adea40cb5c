package yunguan.part.player;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** When something that plays was last heard from and last asked for anything: what answers nobody for a while may be held, as where a sound server hangs. */
final class LifeSigns {

    /** By then JavaFX has said what there is to say of what was asked. */
    private static final long STILL_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** What plays is heard from ten times a second. A busy machine misses some; where it misses all of these, the film is opened anew at its second. */
    private static final long SILENT_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);
    /** Longer than a slow disk takes to find a place in a long film. */
    private static final long ANSWERS_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final LongSupplier nanos;
    private long heard;
    private long asked;

    /** @param nanos running time */
    LifeSigns(LongSupplier nanos) {
        this.nanos = nanos;
        heard();
        asked();
    }

    /** It has said something. */
    void heard() {
        heard = nanos.getAsLong();
    }

    /** It was asked for something that it needs a while for. */
    void asked() {
        asked = nanos.getAsLong();
    }

    /** Whether it does not get on, if it plays. */
    boolean isHeld() {
        long now = nanos.getAsLong();
        return now - heard > SILENT_NANOS && now - asked > ANSWERS_NANOS;
    }

    /** Whether there has been nothing for a while. */
    boolean isStill() {
        long now = nanos.getAsLong();
        return now - heard > STILL_NANOS && now - asked > STILL_NANOS;
    }
}
