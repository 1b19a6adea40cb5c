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
import yunguan.store.Pyramid;
import yunguan.task.Background;

/** Fetches the tiles that are wanted now, a few at a time; what is no longer wanted is not begun. */
final class TileLoader {

    /** Two at once leave the other threads of the pool to the rest of the hall. */
    private static final int AT_ONCE = 2;
    private static final int A_TIME = 4;

    private final Background background;
    private final Function<TileKey, int[]> reader;
    private final TileCache cache;
    private final Runnable arrived;
    private final Deque<TileKey> wanted = new ArrayDeque<>();
    private final Set<TileKey> underWay = new HashSet<>();
    private int running;
    private boolean closed;

    /** @param reader the pixels of a tile, {@link TileCache#NONE} where there is none; it blocks @param arrived is told on the JavaFX thread */
    TileLoader(Background background, Function<TileKey, int[]> reader, TileCache cache, Runnable arrived) {
        this.background = background;
        this.reader = reader;
        this.cache = cache;
        this.arrived = arrived;
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
        batch.forEach(key -> tiles.put(key, TileCache.NONE));
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
                return TileCache.NONE;
            }
            int[] pixels = new int[Levels.TILE * Levels.TILE];
            image.getPixelReader().getPixels(0, 0, Levels.TILE, Levels.TILE, PixelFormat.getIntArgbPreInstance(), pixels, 0, Levels.TILE);
            return pixels;
        }).orElse(TileCache.NONE);
    }
}
