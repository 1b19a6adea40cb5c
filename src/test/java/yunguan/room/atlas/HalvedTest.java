package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** A picture with half as many pixels each way. */
class HalvedTest {

    @Test
    void everyFourBecomeTheirMeanInEachColour() {
        int[] four = {
            0xFF000000, 0xFFFFFFFF, 0x80102030, 0x80102030,
            0xFF0000FF, 0xFFFF0000, 0x80102030, 0x80102030,
            0x00000000, 0xFFFFFFFF, 0x01010101, 0x02020202,
            0x00000000, 0xFFFFFFFF, 0x03030303, 0x04040404};
        assertArrayEquals(new int[] {0xFF804080, 0x80102030, 0x80808080, 0x03030303}, Halved.of(four, 4));
    }
}
