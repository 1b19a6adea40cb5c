package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the bench measures is what the map does: no place gets lost, and a finger finds one. */
class CrowdedMapTest {

    @Test
    void everyPlaceLiesUnderASignAtEveryZoomAndAFingerFindsOne() {
        CrowdedMap map = new CrowdedMap(2000, 200);
        for (int zoom = 11; zoom <= 18; zoom++) {
            assertEquals(2000, map.gathers(zoom));
        }
        map.scatters();
        assertTrue(map.means(960, 540) >= 0);
        assertEquals(0, map.means(-1e6, 0));
    }
}
