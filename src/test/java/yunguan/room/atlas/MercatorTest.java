package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MercatorTest {

    @Test
    void thereAndBack() {
        assertEquals(26.0595, Mercator.latitude(Mercator.y(26.0595)), 1e-10);
        assertEquals(119.3065, Mercator.longitude(Mercator.x(119.3065)), 1e-10);
        assertEquals(0.5, Mercator.y(0), 1e-12);
    }

    @Test
    void aTileIsWhereTheWebPutsIt() {
        // worked out with asinh(tan) instead of log(tan + 1/cos)
        assertEquals(13621, (long) (Mercator.x(119.3065) * (1 << 14)));
        assertEquals(6962, (long) (Mercator.y(26.0595) * (1 << 14)));
    }

    @Test
    void metresOfAPixel() {
        assertEquals(156_543.03, Mercator.metresPerPixel(0, 0), 0.01);
        assertEquals(8.58, Mercator.metresPerPixel(26.06, 14), 0.01);
    }

    @Test
    void boundsOfMbTiles() {
        assertEquals(new MapArea(119.255, 26.03, 119.372, 26.09), MapArea.read("119.255, 26.03,119.372,26.09").orElseThrow());
        assertTrue(MapArea.read("119.372,26.03,119.255,26.09").isEmpty());
        assertTrue(MapArea.read("here and there").isEmpty());
    }
}
