package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is done about a loudspeaker that goes, and what the clock shows while a film is sent somewhere, by a clock that the test moves. */
class LossesTest {

    private double clock = 100;

    private long nanos() {
        return (long) (clock * 1e9);
    }

    @Test
    void aLoudspeakerThatGoesAgainSoonIsNotLookedFor() {
        Losses losses = new Losses(this::nanos);
        assertFalse(losses.lately());
        Duration patience = losses.patience();
        assertTrue(losses.another(), "it may be back at once");
        assertTrue(losses.lately());
        assertTrue(losses.patience().compareTo(patience) < 0, "one that was just lost is not waited for as long");
        clock += 5;
        assertFalse(losses.another(), "it went again");
        clock += 60;
        assertFalse(losses.lately());
        assertEquals(patience, losses.patience());
        assertTrue(losses.another(), "an hour later it may be back again");
    }

    @Test
    void theClockIsThereAtOnceAndHearsNoEcho() {
        Sent sent = new Sent(this::nanos);
        assertEquals(7, sent.shown(7), "nobody has sent it anywhere");
        sent.to(60, 59.6);
        assertTrue(sent.isEcho(12), "that is where it was before");
        assertFalse(sent.isEcho(59.7));
        assertEquals(60, sent.shown(60 - EntryPoints.BREATH / 2), "its picture comes in before, and the clock waits");
        assertEquals(60.4, sent.shown(60.4));
        assertEquals(12, sent.shown(12), "but not for what is far away");
        clock += 5;
        assertFalse(sent.isEcho(12), "by then it is no echo");
    }
}
