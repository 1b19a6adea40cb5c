package yunguan.visits.ballots;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Tells votes that come in a rhythm that no person keeps. It looks at the running time between the votes of this kiosk, whoever cast
 * them, and at nothing else; it is in memory alone and forgets what is older than ten minutes. The limits are generous: a class that takes
 * turns, or somebody quick, stays far from each.
 *
 * <ul>
 * <li>{@link Why#QUICK}: less than {@value #QUICK_MILLIS} ms after the vote before. A person must go to another song and touch its button.</li>
 * <li>{@link Why#CLOCKWORK}: {@value #BEATS} votes in a row whose {@value #BEATS} − 1 pauses, each under three minutes, differ by less than
 *     3 % of their mean (and never less than {@value #LEAST_SPREAD} ms). A person who does the same again and again differs by 5 % and more
 *     from one time to the next, so that of eleven pauses the longest and the shortest lie some 15 % apart. All of them are set aside.</li>
 * <li>{@link Why#FLOOD}: more than {@value #FLOOD_VOTES} votes within ten minutes, one every seven seconds without a pause. At 15 seconds of
 *     hearing a kiosk cannot have more than forty.</li>
 * </ul>
 *
 * Votes with a voting slip are never set aside, and are not looked at: each slip is somebody's.
 */
public final class Rhythm {

    static final long QUICK_MILLIS = 1_000;
    static final int BEATS = 12;
    static final int LEAST_SPREAD = 40;
    static final int FLOOD_VOTES = 90;
    private static final long FLOOD_MILLIS = 600_000;
    private static final long LONGEST_BEAT = 180_000;
    private static final double SPREAD = 0.03;

    /** What gave them away; the word stands in the record. */
    public enum Why {
        QUICK, CLOCKWORK, FLOOD;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param earlier the numbers of votes before this one that belong to it */
    record Verdict(Why why, List<Long> earlier) { }

    private record Beat(long number, long at) { }

    private final LongSupplier nanos;
    private final Deque<Beat> beats = new ArrayDeque<>();

    /** @param nanos running time in nanoseconds, as {@link System#nanoTime} has it */
    public Rhythm(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Looks at a vote that is being cast now. It is only remembered once it is {@link #kept}. */
    synchronized Optional<Verdict> judge() {
        long now = nanos.getAsLong() / 1_000_000;
        beats.removeIf(beat -> now - beat.at > FLOOD_MILLIS);
        if (beats.isEmpty()) {
            return Optional.empty();
        }
        if (now - beats.getLast().at < QUICK_MILLIS) {
            return Optional.of(new Verdict(Why.QUICK, List.of()));
        }
        List<Beat> row = last(BEATS - 1);
        if (row.size() == BEATS - 1 && clockwork(row, now)) {
            return Optional.of(new Verdict(Why.CLOCKWORK, row.stream().map(Beat::number).toList()));
        }
        return beats.size() >= FLOOD_VOTES ? Optional.of(new Verdict(Why.FLOOD, List.of())) : Optional.empty();
    }

    private static boolean clockwork(List<Beat> row, long now) {
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int i = 0; i < row.size(); i++) {
            long pause = (i + 1 < row.size() ? row.get(i + 1).at : now) - row.get(i).at;
            shortest = Math.min(shortest, pause);
            longest = Math.max(longest, pause);
        }
        double mean = (double) (now - row.getFirst().at) / row.size();
        return longest < LONGEST_BEAT && longest - shortest < Math.max(LEAST_SPREAD, mean * SPREAD);
    }

    private List<Beat> last(int most) {
        List<Beat> row = new ArrayList<>();
        Iterator<Beat> back = beats.descendingIterator();
        while (row.size() < most && back.hasNext()) {
            row.addFirst(back.next());
        }
        return row;
    }

    /** The vote that was judged last is on the disk. */
    synchronized void kept(long number) {
        beats.addLast(new Beat(number, nanos.getAsLong() / 1_000_000));
    }
}
