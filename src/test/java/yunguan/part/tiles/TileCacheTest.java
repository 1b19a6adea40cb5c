package yunguan.part.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TileCacheTest {

    /** Tiles of as many bytes as their words have letters; those of single digits stay. */
    private final TileCache<Integer, String> cache = new TileCache<>(20, String::length, key -> key < 10);

    @Test
    void whatWasNotUsedForTheLongestTimeGoesFirst() {
        cache.put(11, "aaaaaaaa");
        cache.put(12, "bbbbbbbb");
        assertEquals("aaaaaaaa", cache.get(11));
        assertTrue(cache.has(12), "to be asked whether it is here is no use");
        cache.put(13, "cccccccc");
        assertFalse(cache.has(12));
        assertEquals(16, cache.bytes());
    }

    @Test
    void someStayAndCountAllTheSame() {
        cache.put(1, "aaaaaaaa");
        cache.put(11, "bbbbbbbb");
        cache.put(12, "cccccccc");
        assertEquals("aaaaaaaa", cache.get(1));
        assertNull(cache.get(11));
        assertEquals(16, cache.bytes());
        cache.shrink(0);
        assertEquals(8, cache.bytes(), "memory is given back as far as it may be");
    }

    @Test
    void aTileTakesThePlaceOfTheOneBefore() {
        cache.put(11, "aaaaaaaa");
        cache.put(11, "bb");
        assertEquals(2, cache.bytes());
        assertEquals("bb", cache.get(11));
    }

    @Test
    void oneThatIsLargerThanAllMayBeIsKeptAlone() {
        cache.put(11, "aa");
        cache.put(12, "b".repeat(30));
        assertEquals(30, cache.bytes());
        assertFalse(cache.has(11));
        cache.clear();
        assertEquals(0, cache.bytes());
        assertFalse(cache.has(12));
    }
}
