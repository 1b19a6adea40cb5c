package yunguan.room.lectures.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The class code opens a class and is not guessed by trying. */
class ClassCodeTest {

    private String code = "2468";
    private final AtomicLong nanos = new AtomicLong(5);
    private final ClassCode door = new ClassCode(() -> code, nanos::get);

    @Test
    void theCodeOpensAndNothingElseDoes() {
        assertTrue(door.known());
        assertFalse(door.opens("2467"));
        assertFalse(door.opens(""));
        assertTrue(door.opens("2468"));
        code = "1357";
        assertTrue(door.opens("1357"), "as soon as staff have changed it");
    }

    @Test
    void withoutACodeNothingOpens() {
        code = "";
        assertFalse(door.known());
        assertFalse(door.opens(""));
    }

    @Test
    void afterFiveWrongTriesItWaitsAMinute() {
        for (int i = 0; i < ClassCode.TRIES; i++) {
            assertEquals(0, door.waits());
            assertFalse(door.opens("0000"));
        }
        assertEquals(60, door.waits());
        assertFalse(door.opens("2468"), "also the right one");
        nanos.addAndGet(59_500_000_000L);
        assertEquals(1, door.waits());
        nanos.addAndGet(600_000_000L);
        assertEquals(0, door.waits());
        assertTrue(door.opens("2468"));
    }

    @Test
    void aRightOneForgetsTheWrongOnes() {
        for (int i = 0; i < 12; i++) {
            assertFalse(door.opens("1"));
            assertFalse(door.opens("1"));
            assertTrue(door.opens("2468"));
        }
    }
}
