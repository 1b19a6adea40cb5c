package yunguan.room.atlas;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;

/**
 * Gives the map library its tiles, from the store alone. The library finds it by a service loader, which
 * builds it without arguments; therefore the open atlas hands its tiles over through {@link #OPEN}, the one
 * mutable static of the house.
 */
public final class StoreTiles implements TileRetriever {

    private static final AtomicReference<@Nullable Source> OPEN = new AtomicReference<>();

    /** The tiles of the base map that is on the screen, and where to read them. */
    record Source(TileShelf shelf, Background background) {
    }

    /** From now on, tiles come from here. */
    static void open(Source source) {
        OPEN.set(source);
    }

    /** No tiles come from here any more. */
    static void close(Source source) {
        OPEN.compareAndSet(source, null);
    }

    /**
     * Whether the map library has taken this retriever and no other: any other would ask the network, so
     * without this no map may be made.
     */
    public static boolean isLoaded() {
        return TileRetrieverProvider.getInstance().load() instanceof StoreTiles;
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
        Source source = OPEN.get();
        if (source == null) {
            return CompletableFuture.completedFuture(new WritableImage(Mercator.TILE, Mercator.TILE));
        }
        TileShelf.Address address = new TileShelf.Address(zoom, i, j);
        Image known = source.shelf().known(address);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        // the library never asks again for a tile that failed: so a failure is ground, too
        CompletableFuture<Image> answer = new CompletableFuture<>();
        source.background().run(() -> source.shelf().tile(address), answer::complete,
                failure -> answer.complete(source.shelf().ground()));
        return answer;
    }
}
