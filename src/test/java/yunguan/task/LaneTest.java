package yunguan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work beside the one that hands it over: in order, never more than agreed, and no failure is lost. */
class LaneTest {

    @Test
    void piecesAreDoneInOrderOnAThreadOfTheirOwn() throws Exception {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        try (Lane lane = new Lane("test", 3)) {
            for (int i = 0; i < 50; i++) {
                int number = i;
                lane.put(() -> {
                    assertEquals("test", Thread.currentThread().getName());
                    done.add(number);
                });
            }
            lane.await();
            assertEquals(IntStream.range(0, 50).boxed().toList(), done);
        }
    }

    @Test
    void noMoreThanAgreedAreUnfinished() throws Exception {
        AtomicInteger handed = new AtomicInteger();
        AtomicInteger finished = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (Lane lane = new Lane("test", 2)) {
            for (int i = 0; i < 500; i++) {
                lane.put(finished::incrementAndGet);
                most.accumulateAndGet(handed.incrementAndGet() - finished.get(), Math::max);
            }
            lane.await();
        }
        assertTrue(most.get() <= 2, most + " at once");
    }

    @Test
    void whoWouldHaveToWaitIsTold() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        try (Lane lane = new Lane("test", 1)) {
            assertTrue(lane.roomWithin(0));
            lane.put(() -> waitFor(open));
            assertFalse(lane.roomWithin(1));
            assertFalse(lane.doneWithin(1));
            open.countDown();
            lane.await();
            assertTrue(lane.roomWithin(0));
        }
    }

    @Test
    void afterAFailureNothingMoreIsDone() throws Exception {
        IOException full = new IOException("full");
        AtomicInteger after = new AtomicInteger();
        CountDownLatch open = new CountDownLatch(1);
        try (Lane lane = new Lane("test", 3)) {
            lane.put(() -> {
                waitFor(open);
                throw full;
            });
            lane.put(after::incrementAndGet);
            open.countDown();
            assertSame(full, assertThrows(IOException.class, lane::await));
            assertSame(full, assertThrows(IOException.class, lane::look));
            assertSame(full, assertThrows(IOException.class, () -> lane.put(after::incrementAndGet)));
            assertTrue(lane.failed() && lane.doneWithin(0));
            lane.finish(); // who is closing was told already
        }
        assertEquals(0, after.get());
    }

    @Test
    void whoFinishesIsToldWhatNobodyWasTold() throws Exception {
        IOException full = new IOException("full");
        try (Lane lane = new Lane("test", 1)) {
            lane.put(() -> {
                throw full;
            });
            assertSame(full, assertThrows(IOException.class, lane::finish));
            lane.finish();
        }
    }

    @Test
    void whoClosesWaitsForWhatRunsAndForgetsTheRest() throws Exception {
        AtomicInteger done = new AtomicInteger();
        CountDownLatch running = new CountDownLatch(1);
        Lane lane = new Lane("test", 3);
        lane.put(() -> {
            running.countDown();
            Thread.yield();
            done.incrementAndGet();
        });
        waitFor(running);
        lane.close();
        assertEquals(1, done.get());
        assertThrows(IllegalStateException.class, () -> lane.put(done::incrementAndGet));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
