package yunguan.part.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yunguan.task.Background;

class TileLoaderTest {

    private final List<TileKey> read = new ArrayList<>();

    private static List<TileKey> row(int count) {
        return IntStream.range(0, count).mapToObj(column -> new TileKey(9, column, 0)).toList();
    }

    private TileLoader loader() {
        return new TileLoader(Background.direct(), key -> {
            read.add(key);
            return new int[256 * 256];
        }, 1, () -> { });
    }

    @Test
    void whatIsHereIsNotReadAgain() {
        TileLoader loader = loader();
        loader.want(row(7));
        loader.want(row(9));
        assertEquals(row(9), read);
    }

    @Test
    void whatTheFileLacksIsAskedForOnce() {
        TileLoader loader = new TileLoader(Background.direct(), key -> {
            read.add(key);
            throw new IllegalStateException("broken");
        }, 1, () -> { });
        loader.want(row(1));
        loader.want(row(1));
        assertEquals(1, read.size());
        assertTrue(loader.has(row(1).getFirst()));
        assertNull(loader.pixels(row(1).getFirst()));
    }

    @Test
    void theCacheIsBoundedAndKeepsTheCoarseTiles() {
        TileKey coarse = new TileKey(0, 0, 0);
        TileLoader loader = loader();
        loader.want(List.of(coarse));
        loader.want(row(TileLoader.MOST + 40));
        assertEquals(TileLoader.MOST * 256L * 256 * Integer.BYTES, loader.bytes());
        assertNotNull(loader.pixels(coarse));
        assertFalse(loader.has(new TileKey(9, 0, 0)), "the oldest is let go");
        assertTrue(loader.has(new TileKey(9, TileLoader.MOST + 39, 0)));
    }

    @Test
    void whatIsClosedKeepsNothing() {
        TileLoader loader = loader();
        loader.want(row(3));
        loader.close();
        loader.want(row(5));
        assertEquals(0, loader.bytes());
        assertEquals(3, read.size());
    }
}
