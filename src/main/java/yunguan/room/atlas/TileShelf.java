package yunguan.room.atlas;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import yunguan.store.Pyramid;
import yunguan.store.StoreException;

/** The tiles of one base map as pictures, the last ones kept. Where the pyramid has none, the ground's colour; above its last zoom, a part of the parent. */
final class TileShelf implements AutoCloseable {

    /** So many tiles of 256 × 256 pixels are 64 MB. */
    private static final int KEPT = 256;
    /** The ground of the starter pack's map, for where a pyramid has no tile. */
    private static final int GROUND = 0xFFF3EDE0;

    /** A tile by its zoom, its column, and its row counted from the top. */
    record Address(int zoom, long column, long row) {
    }

    private final Pyramid pyramid;
    private final int lowest;
    private final int highest;
    private final Image ground = plain();
    private final Map<Address, Image> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Address, Image> eldest) {
            return size() > KEPT;
        }
    };

    TileShelf(Pyramid pyramid) {
        this.pyramid = pyramid;
        lowest = pyramid.number("minzoom", 0);
        highest = pyramid.number("maxzoom", 18);
    }

    /** The smallest zoom that it has tiles for. */
    int lowest() {
        return lowest;
    }

    /** What the map covers; nothing where the pyramid does not say it. */
    Optional<MapArea> area() {
        return pyramid.metadata("bounds").flatMap(MapArea::read);
    }

    /** A tile that is at hand already. */
    synchronized @Nullable Image known(Address address) {
        return kept.get(address);
    }

    /** Reads and decodes a tile; blocks. Never fails: what cannot be read is ground. */
    Image tile(Address address) {
        Image known = known(address);
        if (known != null) {
            return known;
        }
        int above = Math.max(0, address.zoom() - highest);
        Image image = above > 0 ? enlarged(address, above) : read(address);
        synchronized (this) {
            kept.put(address, image);
        }
        return image;
    }

    private Image read(Address address) {
        try {
            Optional<byte[]> bytes = pyramid.tile(address.zoom(), address.column(), address.row());
            if (bytes.isPresent()) {
                Image image = new Image(new ByteArrayInputStream(bytes.get()));
                return image.isError() ? ground : image;
            }
        } catch (StoreException closedOrDamaged) {
            System.getLogger(TileShelf.class.getName()).log(System.Logger.Level.DEBUG, "no tile " + address, closedOrDamaged);
        }
        return ground;
    }

    /** A part of the tile so many zooms above, enlarged smoothly. */
    private Image enlarged(Address address, int above) {
        Image parent = tile(new Address(highest, address.column() >> above, address.row() >> above));
        PixelReader pixels = parent.getPixelReader();
        int side = Mercator.TILE;
        double factor = 1.0 / (1 << above);
        double left = (address.column() & ((1L << above) - 1)) * side * factor;
        double top = (address.row() & ((1L << above) - 1)) * side * factor;
        int[] large = new int[side * side];
        for (int y = 0; y < side; y++) {
            double fromY = Math.max(0, Math.min(side - 1, top + (y + 0.5) * factor - 0.5));
            for (int x = 0; x < side; x++) {
                double fromX = Math.max(0, Math.min(side - 1, left + (x + 0.5) * factor - 0.5));
                large[y * side + x] = between(pixels, fromX, fromY, parent.getWidth() / side);
            }
        }
        return image(large);
    }

    private static int between(PixelReader pixels, double x, double y, double density) {
        int last = (int) (Mercator.TILE * density) - 1;
        int x0 = (int) (x * density);
        int y0 = (int) (y * density);
        int x1 = Math.min(last, x0 + 1);
        int y1 = Math.min(last, y0 + 1);
        double right = x * density - x0;
        double down = y * density - y0;
        int a = pixels.getArgb(x0, y0);
        int b = pixels.getArgb(x1, y0);
        int c = pixels.getArgb(x0, y1);
        int d = pixels.getArgb(x1, y1);
        int mixed = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            double upper = (a >>> shift & 255) * (1 - right) + (b >>> shift & 255) * right;
            double lower = (c >>> shift & 255) * (1 - right) + (d >>> shift & 255) * right;
            mixed |= (int) Math.round(upper * (1 - down) + lower * down) << shift;
        }
        return mixed;
    }

    private static Image plain() {
        int[] pixels = new int[Mercator.TILE * Mercator.TILE];
        Arrays.fill(pixels, GROUND);
        return image(pixels);
    }

    private static Image image(int[] pixels) {
        WritableImage image = new WritableImage(Mercator.TILE, Mercator.TILE);
        image.getPixelWriter().setPixels(0, 0, Mercator.TILE, Mercator.TILE, PixelFormat.getIntArgbInstance(), pixels, 0, Mercator.TILE);
        return image;
    }

    /** The ground: what is seen where there is no tile. */
    Image ground() {
        return ground;
    }

    @Override
    public void close() {
        pyramid.close();
        synchronized (this) {
            kept.clear();
        }
    }
}
