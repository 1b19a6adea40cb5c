package yunguan.room.atlas;

import java.nio.file.Path;
import yunguan.store.Pyramid;

/** Tiles of a map, read one after the other as the map reads them: for the bench. */
public final class TileReads implements AutoCloseable {

    private static final double NANOS = 1e6;

    private final TileShelf shelf;

    /** @param map an MBTiles file */
    public TileReads(Path map) {
        shelf = new TileShelf(Pyramid.open(map));
    }

    /** The smallest zoom that there are tiles for. */
    public int lowest() {
        return shelf.lowest();
    }

    /** Reads and decodes the tile in which a position lies, or one so many rows below it. @return the milliseconds that it took */
    public double takes(int zoom, double longitude, double latitude, int below) {
        double side = 1L << zoom;
        TileShelf.Address address = new TileShelf.Address(zoom, (long) (Mercator.x(longitude) * side), (long) (Mercator.y(latitude) * side) + below);
        long begun = System.nanoTime();
        shelf.tile(address);
        return (System.nanoTime() - begun) / NANOS;
    }

    @Override
    public void close() {
        shelf.close();
    }
}
