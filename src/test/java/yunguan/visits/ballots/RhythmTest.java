package yunguan.visits.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** Machines are noticed, people are not. */
class RhythmTest {

    private final AtomicLong now = new AtomicLong();

    /** The votes that were noticed. @param pauses in milliseconds, before each vote */
    private List<Rhythm.Why> noticed(int votes, LongSupplier pauses) {
        Rhythm rhythm = new Rhythm(now::get);
        List<Rhythm.Why> found = new ArrayList<>();
        for (int i = 1; i <= votes; i++) {
            now.addAndGet(1_000_000 * pauses.getAsLong());
            rhythm.judge().ifPresent(verdict -> found.add(verdict.why()));
            rhythm.kept(i);
        }
        return found;
    }

    @Test
    void aPersonWhoDoesTheSameAgainAndAgainIsNotAClockwork() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            // 20 s, give or take a second and a half: as steady as a bored person gets
            assertEquals(List.of(), noticed(80, () -> (long) Math.max(16_000, 20_000 + 1_500 * random.nextGaussian())), "seed " + seed);
        }
    }

    @Test
    void aClassThatTakesTurnsIsNotNoticed() {
        Random random = new Random(7);
        // forty children with three votes each, without hearing first: one every four to fourteen seconds
        assertEquals(List.of(), noticed(60, () -> 4_000 + random.nextInt(10_000)));
    }

    @Test
    void aFingerOfMetalIs() {
        Random random = new Random(7);
        List<Rhythm.Why> found = noticed(30, () -> 16_000 + random.nextInt(100));
        assertEquals(30 - Rhythm.BEATS + 1, found.size());
        assertEquals(List.of(Rhythm.Why.CLOCKWORK), found.stream().distinct().toList());
    }

    @Test
    void soIsWhatIsQuickerThanAnyHand() {
        assertEquals(4, noticed(5, () -> 600).size());
    }

    @Test
    void soIsAFlood() {
        Random random = new Random(7);
        List<Rhythm.Why> found = noticed(150, () -> 1_200 + random.nextInt(3_000));
        assertEquals(60, found.size());
        assertEquals(List.of(Rhythm.Why.FLOOD), found.stream().distinct().toList());
    }

    @Test
    void aPauseEndsIt() {
        Rhythm rhythm = new Rhythm(now::get);
        for (int i = 1; i < Rhythm.BEATS; i++) {
            now.addAndGet(30_000_000_000L);
            rhythm.kept(i);
        }
        now.addAndGet(600_000_000_000L);
        assertEquals(true, rhythm.judge().isEmpty());
    }
}
