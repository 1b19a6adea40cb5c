package yunguan.visits.slips;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import yunguan.visits.ballots.BallotBox;

/**
 * Where a slip's code is shown before a vote. After {@value #FREE} wrong codes in a row it waits, five seconds, then twice as long each time, up to
 * a minute: one code in sixteen million fits a number by chance, and whoever mistypes waits no longer than a song lasts. Only a slip that may
 * still vote ends such a row, and each only once: whoever holds one, used or not, has no more tries for it than anybody else.
 */
public final class SlipGate {

    static final int FREE = 3;
    private static final long FIRST = 5_000;
    private static final long LONGEST = 60_000;

    private final SlipKey key;
    private final BallotBox ballots;
    private final LongSupplier nanos;
    private final Set<String> endedRow = new HashSet<>();
    private int wrong;
    private volatile long openAt;

    /** @param nanos running time in nanoseconds */
    public SlipGate(SlipKey key, BallotBox ballots, LongSupplier nanos) {
        this.key = key;
        this.ballots = ballots;
        this.nanos = nanos;
        openAt = nanos.getAsLong();
    }

    /** What comes of showing a code. */
    public sealed interface Answer {

        /** @param mark for the visit's paper */
        record Good(String mark) implements Answer { }

        /** It was used here before. */
        record Used() implements Answer { }

        record Wrong() implements Answer { }

        /** It was not looked at. */
        record Wait(Duration left) implements Answer { }
    }

    /** Looks at a code; it reads the disk. */
    public synchronized Answer show(String typed) {
        Duration left = waiting();
        if (!left.isZero()) {
            return new Answer.Wait(left);
        }
        Optional<String> mark = key.mark(typed);
        if (mark.isEmpty()) {
            wrong++;
            if (wrong >= FREE) {
                openAt = nanos.getAsLong() + 1_000_000 * Math.min(LONGEST, FIRST << Math.min(wrong - FREE, 10));
            }
            return new Answer.Wrong();
        }
        if (ballots.used(mark.get())) {
            return new Answer.Used();
        }
        if (endedRow.add(mark.get())) {
            wrong = 0;
        }
        return new Answer.Good(mark.get());
    }

    /** How long no code is looked at; zero when one is. It reads no disk. */
    public Duration waiting() {
        return Duration.ofNanos(Math.max(0, openAt - nanos.getAsLong()));
    }
}
