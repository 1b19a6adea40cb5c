package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
        assertEquals(Duration.ofSeconds(5), new Losses(this::nanos, Duration.ofSeconds(5)).patience());
    }

    @Test
    void whatPlaysAndSaysNothingIsHeldUnlessItWasJustSentSomewhere() {
        LifeSigns signs = new LifeSigns(this::nanos);
        clock += 10;
        signs.heard();
        clock += 0.9;
        assertFalse(signs.isStill());
        clock += 0.3;
        assertTrue(signs.isStill(), "JavaFX has no more to say of it");
        assertFalse(signs.isHeld(), "a busy machine is not heard for so long");
        clock += 0.4;
        assertTrue(signs.isHeld());
        signs.asked();
        assertFalse(signs.isHeld(), "a disk takes a while to find a place");
        assertFalse(signs.isStill());
        clock += 2.9;
        assertFalse(signs.isHeld());
        clock += 0.2;
        assertTrue(signs.isHeld());
        signs.heard();
        assertFalse(signs.isHeld());
    }

    @Test
    void whatSoonPassesIsNotSaid() {
        AtomicReference<Runnable> tick = new AtomicReference<>();
        AtomicBoolean so = new AtomicBoolean(true);
        Lasting lasting = new Lasting(then -> {
            tick.set(then);
            return () -> { };
        }, so::get);
        lasting.look();
        assertFalse(lasting.lasts().get(), "not yet");
        so.set(false);
        lasting.look();
        tick.get().run();
        assertFalse(lasting.lasts().get(), "it has passed, though its second was just over");
        so.set(true);
        lasting.look();
        tick.get().run();
        assertTrue(lasting.lasts().get());
        lasting.look();
        assertTrue(lasting.lasts().get());
        so.set(false);
        lasting.look();
        assertFalse(lasting.lasts().get());
    }

    @Test
    void theClockIsThereAtOnceAndHearsNoEcho() {
        Sent sent = new Sent(this::nanos);
        assertEquals(7, sent.shown(7), "nobody has sent it anywhere");
        sent.to(60, 59.6);
        assertTrue(sent.isEcho(12), "that is where it was before");
        assertFalse(sent.isEcho(59.7));
        assertEquals(60, sent.shown(60 - EntryPoints.LEAD / 2), "its picture comes in before, and the clock waits");
        sent.to(13.8, 13.8 - EntryPoints.LEAD);
        assertEquals(13.8, sent.shown(13.8 - EntryPoints.LEAD), "also at the very first picture");
        sent.to(60, 59.6);
        assertEquals(60.4, sent.shown(60.4));
        assertEquals(12, sent.shown(12), "but not for what is far away");
        clock += 5;
        assertFalse(sent.isEcho(12), "by then it is no echo");
    }
}
