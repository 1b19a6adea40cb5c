package yunguan.part.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompositorTest {

    private static final int GROUND = 0xFF010203;

    private final Levels levels = new Levels(1000, 700, 2);
    private final Map<TileKey, int[]> tiles = new HashMap<>();
    private final Compositor compositor = new Compositor(levels, tiles::get, GROUND);

    /** A tile whose every pixel says where in its level it lies: red the column / 4, green the row / 4, blue the zoom. */
    private void put(TileKey key) {
        int[] pixels = new int[256 * 256];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = colour(key.zoom(), key.column() * 256 + i % 256, key.row() * 256 + i / 256);
        }
        tiles.put(key, pixels);
    }

    private static int colour(int zoom, int x, int y) {
        return 0xFF000000 | x / 4 << 16 | y / 4 << 8 | 100 + zoom;
    }

    private void putAll(int zoom) {
        for (int row = 0; row < levels.rows(zoom); row++) {
            for (int column = 0; column < levels.columns(zoom); column++) {
                put(new TileKey(zoom, column, row));
            }
        }
    }

    private int[] compose(Levels.View view, boolean smooth) {
        int[] pixels = new int[view.width() * view.height()];
        compositor.compose(pixels, view, smooth);
        return pixels;
    }

    @Test
    void atAWholeZoomEveryPixelIsThePicturesOwn() {
        putAll(2);
        int[] pixels = compose(new Levels.View(101, 57, 640, 480, 1), false);
        for (int y = 0; y < 480; y++) {
            for (int x = 0; x < 640; x++) {
                assertEquals(colour(2, 101 + x, 57 + y), pixels[y * 640 + x], x + ", " + y);
            }
        }
    }

    @Test
    void theGroundIsSeenJustAroundThePicture() {
        putAll(0);
        int[] pixels = compose(new Levels.View(-25, -10, 300, 195, 0.25), false);
        assertEquals(GROUND, pixels[0]);
        assertEquals(GROUND, pixels[20 * 300 + 24]);
        assertEquals(colour(0, 0, 10), pixels[20 * 300 + 25]);
        assertEquals(colour(0, 249, 10), pixels[20 * 300 + 274]);
        assertEquals(GROUND, pixels[20 * 300 + 275], "the filling of the last tile is no picture");
        assertEquals(colour(0, 5, 174), pixels[184 * 300 + 30]);
        assertEquals(GROUND, pixels[185 * 300 + 30]);
    }

    @Test
    void aCoarserTileStandsInForOneThatIsMissing() {
        putAll(2);
        put(new TileKey(0, 0, 0));
        tiles.remove(new TileKey(2, 1, 1));
        int[] pixels = compose(new Levels.View(200, 200, 400, 400, 1), false);
        assertEquals(colour(2, 255, 300), pixels[100 * 400 + 55]);
        assertEquals(colour(0, 300 / 4, 300 / 4), pixels[100 * 400 + 100]);
        put(new TileKey(1, 0, 0));
        pixels = compose(new Levels.View(200, 200, 400, 400, 1), false);
        assertEquals(colour(1, 300 / 2, 300 / 2), pixels[100 * 400 + 100], "the nearest of the coarser ones");
    }

    @Test
    void whereThereIsNothingAtAllTheGroundIsSeen() {
        int[] pixels = compose(new Levels.View(0, 0, 300, 200, 1), false);
        for (int pixel : pixels) {
            assertEquals(GROUND, pixel);
        }
    }

    @Test
    void betweenTwoZoomsNoSeamShowsAndThePlaceIsRight() {
        putAll(2);
        for (boolean smooth : new boolean[] {false, true}) {
            int[] pixels = compose(new Levels.View(33, 21, 600, 440, 0.7), smooth);
            for (int y = 0; y < 440; y++) {
                for (int x = 0; x < 600; x++) {
                    int pixel = pixels[y * 600 + x];
                    assertNotEquals(GROUND, pixel);
                    assertEquals((x + 33) / 0.7 / 4, pixel >> 16 & 255, 1.2, "column " + x);
                    assertEquals((y + 21) / 0.7 / 4, pixel >> 8 & 255, 1.2, "row " + y);
                    assertEquals(0xFF, pixel >>> 24);
                }
            }
        }
    }

    @Test
    void aVeryLargeScreenIsNotDrawnFromMoreTilesThanAreKept() {
        Levels huge = new Levels(200_000, 150_000, 10);
        Compositor large = new Compositor(huge, key -> null, GROUND);
        Levels.View view = new Levels.View(0, 0, 7680, 4320, 0.51);
        assertTrue(huge.tiles(large.zoomFor(view), view, 0).size() <= TileLoader.MOST / 2);
    }
}
