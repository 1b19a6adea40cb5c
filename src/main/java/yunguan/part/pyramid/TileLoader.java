package yunguan.part.pyramid;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.jspecify.annotations.Nullable;
import yunguan.part.tiles.TileCache;
import yunguan.store.Pyramid;
import yunguan.task.Background;

/**
 * Fetches the tiles that are wanted now, a few at a time; what is no longer wanted is not begun. The coarse ones are kept always, of the
 * others the last used: with what is drawn of them they take 64 MB at the most.
 */
final class TileLoader {

    /** What the pixels of one tile take. */
    private static final int TILE_BYTES = Levels.TILE * Levels.TILE * Integer.BYTES;
    /** Most tiles kept: a large screen's picture itself has 20 MB, its own pixels and those that are on their way to the glass. */
    static final int MOST = (40 << 20) / TILE_BYTES;
    /** Fewest tiles that are kept for the way back, beside those that are wanted now. */
    private static final int SPARE = 32;
    /** What stands for a tile that the file lacks, so that it is not asked for again and again. */
    static final int[] NONE = {};
    /** What it takes to know that one is lacking. */
    private static final int NONE_BYTES = 128;

    /** Two at once leave the other threads of the pool to the rest of the hall. */
    private static final int AT_ONCE = 2;
    private static final int A_TIME = 4;

    private final Background background;
    private final Function<TileKey, int[]> reader;
    private final TileCache<TileKey, int[]> cache;
    private final Runnable arrived;
    private final Deque<TileKey> wanted = new ArrayDeque<>();
    private final Set<TileKey> underWay = new HashSet<>();
    private int running;
    private boolean closed;

    /**
     * @param reader     the pixels of a tile (ARGB, 256 × 256), {@link #NONE} where there is none; it blocks
     * @param alwaysZoom tiles of this zoom and coarser ones are never let go
     * @param arrived    is told on the JavaFX thread
     */
    TileLoader(Background background, Function<TileKey, int[]> reader, int alwaysZoom, Runnable arrived) {
        this.background = background;
        this.reader = reader;
        this.arrived = arrived;
        cache = new TileCache<>((long) MOST * TILE_BYTES, pixels -> Math.max(NONE_BYTES, (long) pixels.length * Integer.BYTES), key -> key.zoom() <= alwaysZoom);
    }

    /** Whether a tile is here, or is known to be lacking. */
    boolean has(TileKey key) {
        return cache.has(key);
    }

    /** The pixels of a tile, or {@code null} where it is not here. */
    int @Nullable [] pixels(TileKey key) {
        int[] pixels = cache.get(key);
        return pixels == null || pixels.length == 0 ? null : pixels;
    }

    /** So many tiles are wanted now: of what was seen before, some more are kept, and the memory of the rest is given back. */
    void keep(int wanted) {
        cache.shrink((long) TILE_BYTES * (wanted + Math.max(SPARE, wanted / 2)));
    }

    /** What all tiles take, in bytes. */
    long bytes() {
        return cache.bytes();
    }

    /** Wants these, the first first, and nothing else any more. */
    void want(List<TileKey> keys) {
        wanted.clear();
        for (TileKey key : keys) {
            if (!cache.has(key) && !underWay.contains(key)) {
                wanted.add(key);
            }
        }
        start();
    }

    /** Whether something that is wanted is not here yet. */
    boolean waits() {
        return running > 0 || !wanted.isEmpty();
    }

    void close() {
        closed = true;
        wanted.clear();
        cache.clear();
    }

    private void start() {
        while (!closed && running < AT_ONCE && !wanted.isEmpty()) {
            List<TileKey> batch = new ArrayList<>();
            while (batch.size() < A_TIME && !wanted.isEmpty()) {
                batch.add(wanted.poll());
            }
            underWay.addAll(batch);
            running++;
            background.run(() -> read(batch), this::keep, failed -> keep(nothing(batch)));
        }
    }

    private Map<TileKey, int[]> read(List<TileKey> batch) {
        Map<TileKey, int[]> tiles = new HashMap<>();
        for (TileKey key : batch) {
            tiles.put(key, reader.apply(key));
        }
        return tiles;
    }

    private static Map<TileKey, int[]> nothing(List<TileKey> batch) {
        Map<TileKey, int[]> tiles = new HashMap<>();
        batch.forEach(key -> tiles.put(key, NONE));
        return tiles;
    }

    private void keep(Map<TileKey, int[]> tiles) {
        running--;
        underWay.removeAll(tiles.keySet());
        if (!closed) {
            tiles.forEach(cache::put);
            arrived.run();
            start();
        }
    }

    /** Reads and decodes one tile of a file. Blocks. */
    static int[] decode(Pyramid pyramid, TileKey key) {
        return pyramid.tile(key.zoom(), key.column(), key.row()).map(bytes -> {
            Image image = new Image(new ByteArrayInputStream(bytes));
            boolean whole = !image.isError() && image.getWidth() == Levels.TILE && image.getHeight() == Levels.TILE;
            if (!whole) {
                return NONE;
            }
            int[] pixels = new int[Levels.TILE * Levels.TILE];
            image.getPixelReader().getPixels(0, 0, Levels.TILE, Levels.TILE, PixelFormat.getIntArgbPreInstance(), pixels, 0, Levels.TILE);
            return pixels;
        }).orElse(NONE);
    }
}
