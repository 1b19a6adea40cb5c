package yunguan.part.player;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Loudspeakers that went while something played. One that comes back is taken up again; one that is lost again soon after is not there. */
final class Losses {

    private static final long COMES_BACK_NANOS = Duration.ofSeconds(20).toNanos();
    /** So long a loudspeaker may take to answer: a slow disk and a busy machine take less. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** And so long one that was just lost. */
    private static final Duration LITTLE_PATIENCE = Duration.ofSeconds(4);

    private final LongSupplier nanos;
    private final Duration patience;
    private @Nullable Long last;

    /** @param nanos running time */
    Losses(LongSupplier nanos) {
        this(nanos, PATIENCE);
    }

    /** @param patience how long one waits for a loudspeaker that was not just lost */
    Losses(LongSupplier nanos, Duration patience) {
        this.nanos = nanos;
        this.patience = patience;
    }

    /** One more. @return whether it is worth looking for it */
    boolean another() {
        boolean comesBack = !lately();
        last = nanos.getAsLong();
        return comesBack;
    }

    boolean lately() {
        return last != null && nanos.getAsLong() - last < COMES_BACK_NANOS;
    }

    /** How long one waits for a loudspeaker. */
    Duration patience() {
        return lately() ? LITTLE_PATIENCE : patience;
    }
}
