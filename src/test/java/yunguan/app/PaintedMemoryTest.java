package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class PaintedMemoryTest {

    @Test
    void isAQuarterOfTheHeapAndBounded() {
        assertEquals(256, PaintedMemory.megabytes(6000));
        assertEquals(256, PaintedMemory.megabytes(1024));
        assertEquals(128, PaintedMemory.megabytes(512));
        assertEquals(64, PaintedMemory.megabytes(100));
    }

    @Test
    void isSetUnlessSomebodyHas() {
        String before = System.getProperty(PaintedMemory.MOST);
        try {
            System.clearProperty(PaintedMemory.MOST);
            PaintedMemory.bound();
            assertNotNull(System.getProperty(PaintedMemory.MOST));
            System.setProperty(PaintedMemory.MOST, "77M");
            PaintedMemory.bound();
            assertEquals("77M", System.getProperty(PaintedMemory.MOST));
        } finally {
            if (before == null) {
                System.clearProperty(PaintedMemory.MOST);
            } else {
                System.setProperty(PaintedMemory.MOST, before);
            }
        }
    }
}
