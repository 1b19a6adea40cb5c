package yunguan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

/** What is to happen after a while happens once, or not at all. */
class BackgroundTest {

    private static final Duration SOON = Duration.ofMillis(20);

    @Test
    void whatComesOnceComesOnceAndNotAtAllWhereItWasTakenBack() throws Exception {
        AtomicInteger came = new AtomicInteger();
        AtomicInteger takenBack = new AtomicInteger();
        try (Background background = Background.pooled(failure -> { })) {
            background.once(SOON, takenBack::incrementAndGet).close();
            background.once(SOON, came::incrementAndGet);
            Fx.until("it comes", () -> came.get() > 0);
            Fx.run(() -> { });
        }
        assertEquals(1, came.get());
        assertEquals(0, takenBack.get());
    }

    @Test
    void ticksThatStandInARowComeOnce() throws Exception {
        AtomicInteger came = new AtomicInteger();
        try (Background background = Background.pooled(failure -> { })) {
            Fx.run(() -> {
                background.once(SOON, came::incrementAndGet);
                try {
                    Thread.sleep(10 * SOON.toMillis());
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            });
            Fx.until("it comes", () -> came.get() > 0);
            Fx.run(() -> { });
        }
        assertEquals(1, came.get());
    }
}
