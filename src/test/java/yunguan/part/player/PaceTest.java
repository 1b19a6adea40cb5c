package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a film that runs away or stands still, by a clock that the test moves. */
class PaceTest {

    private final List<Double> lost = new ArrayList<>();
    private double clock;
    private final Pace pace = new Pace(() -> (long) (clock * 1e9), lost::add);

    private boolean after(double seconds, double at) {
        clock += seconds;
        return pace.keeps(at);
    }

    @Test
    void whatPlaysWellAtAnySpeedIsLeftAlone() {
        for (double speed : new double[] {0.5, 1, 2}) {
            pace.begins(100);
            for (int i = 1; i <= 600; i++) {
                assertTrue(after(0.1, 100 + i * 0.1 * speed), "at speed " + speed + " after " + i);
            }
        }
        pace.begins(40);
        assertTrue(after(4, 40), "it may be held up");
        assertTrue(after(0.1, 41), "and go on from there");
        assertTrue(after(3, 41.2));
        assertEquals(List.of(), lost);
    }

    @Test
    void whatRunsAwayIsToldOnceWithTheLastSecondThatWasRight() {
        pace.begins(10);
        assertTrue(after(0.5, 10.5));
        assertTrue(after(0.5, 11));
        assertFalse(after(0.1, 14.1), "thirty times as fast");
        assertTrue(after(0.1, 17.2), "it is told once");
        assertEquals(List.of(11.0), lost);

        pace.begins(20);
        int steps = 0;
        while (after(0.1, 20 + ++steps * 0.5)) {
            assertTrue(steps < 12, "five times as fast is found within a second or so");
        }
        assertEquals(2, lost.size());
        assertEquals(20, lost.get(1), 0.01);
    }

    @Test
    void whatStandsStillIsToldAndWhatRestsIsNot() {
        pace.begins(30);
        for (int look = 0; look < 8; look++) {
            pace.look(31);
        }
        assertEquals(List.of(), lost, "a slow disk may hold it up for some seconds");
        pace.look(31);
        assertEquals(List.of(31.0), lost);

        lost.clear();
        pace.begins(30);
        pace.rests();
        for (int look = 0; look < 60; look++) {
            pace.look(31);
        }
        assertTrue(after(0.1, 90), "and may be sent anywhere");
        assertEquals(List.of(), lost);

        pace.begins(30);
        for (int look = 0; look < 60; look++) {
            pace.look(31 + look / 4 * 0.5); // by fits and starts
        }
        assertEquals(List.of(), lost);
    }
}
