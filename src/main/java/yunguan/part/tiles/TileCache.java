package yunguan.part.tiles;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of an open pyramid that are kept decoded: some always, of the others the last used, and all together no more than so many bytes.
 * Whoever shows a pyramid has one of these as long as that is open. It may be asked from every thread.
 *
 * @param <K> where a tile lies
 * @param <T> a tile as it is drawn
 */
public final class TileCache<K, T> {

    private final long most;
    private final ToLongFunction<T> weight;
    private final Predicate<K> always;
    private final Map<K, T> staying = new HashMap<>();
    private final LinkedHashMap<K, T> last = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    /** @param most bytes that all tiles take together @param weight of one tile, in bytes */
    public TileCache(long most, ToLongFunction<T> weight) {
        this(most, weight, key -> false);
    }

    /** The same with tiles that are never let go: few, and light. @param always whether a tile is one of them */
    public TileCache(long most, ToLongFunction<T> weight, Predicate<K> always) {
        this.most = most;
        this.weight = weight;
        this.always = always;
    }

    /** Whether a tile is here. This is no use of it. */
    public synchronized boolean has(K key) {
        return staying.containsKey(key) || last.containsKey(key);
    }

    /** A tile, or {@code null} where it is not here. */
    public synchronized @Nullable T get(K key) {
        return always.test(key) ? staying.get(key) : last.get(key);
    }

    /** Keeps a tile, and lets those go that were not used for the longest time; the last one stays, however much it takes. */
    public synchronized void put(K key, T tile) {
        T before = always.test(key) ? staying.put(key, tile) : last.put(key, tile);
        bytes += weight.applyAsLong(tile) - (before == null ? 0 : weight.applyAsLong(before));
        shrink(most, 1);
    }

    /** Gives memory back until what is here takes no more than so many bytes, as far as tiles may be let go. */
    public synchronized void shrink(long wanted) {
        shrink(Math.min(wanted, most), 0);
    }

    private void shrink(long wanted, int fewest) {
        while (bytes > wanted && last.size() > fewest) {
            bytes -= weight.applyAsLong(last.pollFirstEntry().getValue());
        }
    }

    /** What all tiles take, in bytes. */
    public synchronized long bytes() {
        return bytes;
    }

    /** Lets all go. */
    public synchronized void clear() {
        staying.clear();
        last.clear();
        bytes = 0;
    }
}
