package yunguan.part.pyramid;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tiles that are kept decoded: the coarse ones always, of the others the last used. With what is drawn of them they take 64 MB at the most. */
final class TileCache {

    /** Most tiles kept: each takes 256 KiB, and a large screen's picture itself has 20 MB, its own pixels and those that are on their way to the glass. */
    static final int MOST = (40 << 20) / (Levels.TILE * Levels.TILE * Integer.BYTES);

    /** Fewest tiles that are kept for the way back, beside those that are wanted now. */
    private static final int SPARE = 32;

    /** What stands for a tile that the file lacks, so that it is not asked for again and again. */
    static final int[] NONE = {};

    private final int alwaysZoom;
    private final Map<TileKey, int[]> always = new HashMap<>();
    private final LinkedHashMap<TileKey, int[]> last = new LinkedHashMap<>(64, 0.75f, true);

    /** @param alwaysZoom tiles of this zoom and coarser ones are never let go */
    TileCache(int alwaysZoom) {
        this.alwaysZoom = alwaysZoom;
    }

    boolean has(TileKey key) {
        return always.containsKey(key) || last.containsKey(key);
    }

    /** The pixels of a tile (ARGB, 256 × 256), or {@code null} where it is not here. */
    int @Nullable [] pixels(TileKey key) {
        int[] pixels = key.zoom() <= alwaysZoom ? always.get(key) : last.get(key);
        return pixels == null || pixels.length == 0 ? null : pixels;
    }

    void put(TileKey key, int[] pixels) {
        if (key.zoom() <= alwaysZoom) {
            always.put(key, pixels);
            return;
        }
        last.put(key, pixels);
        while (size() > MOST && last.size() > 1) {
            last.pollFirstEntry();
        }
    }

    /** So many tiles are wanted now: of what was seen before, some more are kept, and the memory of the rest is given back. */
    void keep(int wanted) {
        int most = Math.min(MOST, wanted + Math.max(SPARE, wanted / 2));
        while (size() > most && last.size() > wanted) {
            last.pollFirstEntry();
        }
    }

    int size() {
        return always.size() + last.size();
    }

    void clear() {
        always.clear();
        last.clear();
    }
}
