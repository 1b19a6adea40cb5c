package yunguan.room.atlas;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import yunguan.part.tiles.TileCache;
import yunguan.store.Pyramid;
import yunguan.store.StoreException;

/** The tiles of one base map as pictures, the last ones kept. A tile that cannot be read is paper, and {@link #again()} asks for it once more. */
final class TileShelf implements AutoCloseable {

    /** What all kept tiles take at the most, in bytes. */
    private static final long MOST_KEPT = 64L << 20;
    /** So many broken tiles are asked for again, those that were wanted last; a damaged file has thousands, and is damaged. */
    private static final int MOST_BROKEN = 128;
    /** The paper of a map that does not say what its own is like. */
    private static final String PAPER = "#F3EDE0";
    /** Four as it was read, and as many again: the software pipeline seems to keep what it has drawn (the heap grew by 138 MB with 64 MB of tiles). */
    private static final int BYTES_OF_A_PIXEL = 8;

    /** A tile by its zoom, its column, and its row counted from the top. */
    record Address(int zoom, long column, long row) {
    }

    /** What is kept: a tile as the screen draws it, or one of the last zoom as it was drawn, with all its pixels, for those above it. */
    record Kept(Address address, boolean asDrawn) {
    }

    /** Where the bytes of a tile come from. */
    interface Bytes {
        /** A tile as it is stored, or nothing where there is none. @throws StoreException where there is one and it cannot be read */
        Optional<byte[]> of(int zoom, long column, long row);
    }

    private final Pyramid pyramid;
    private final DrawnTiles drawn;
    private final int lowest;
    private final int density;
    private final TileCache<Kept, Image> kept = new TileCache<>(MOST_KEPT, image -> (long) image.getWidth() * (long) image.getHeight() * BYTES_OF_A_PIXEL);
    private final Map<Address, WritableImage> broken = new LinkedHashMap<>();

    TileShelf(Pyramid pyramid) {
        this(pyramid, 1);
    }

    /** @param density pixels of the screen for one of the map: 1 or 2 */
    TileShelf(Pyramid pyramid, int density) {
        this(pyramid, density, pyramid::tile);
    }

    /** @param bytes reads the bytes of a tile */
    TileShelf(Pyramid pyramid, int density, Bytes bytes) {
        this.pyramid = pyramid;
        this.density = density;
        lowest = pyramid.number("minzoom", 0);
        drawn = new DrawnTiles(bytes, lowest, pyramid.number("maxzoom", 18), density, 0xFF000000 | Integer.parseInt(paper().substring(1), 16), kept);
    }

    /** The smallest zoom that it has tiles for. */
    int lowest() {
        return lowest;
    }

    /** Pixels of the screen for one of the map. */
    int density() {
        return density;
    }

    /** What the map covers; nothing where the pyramid does not say it. */
    Optional<MapArea> area() {
        return pyramid.metadata("bounds").flatMap(MapArea::read);
    }

    /** The colour of the paper around the map, {@code #RRGGBB}. */
    String paper() {
        return pyramid.metadata("paper").filter(colour -> colour.matches("#[0-9A-Fa-f]{6}")).orElse(PAPER);
    }

    /** A tile that is at hand already. */
    @Nullable Image known(Address address) {
        return kept.get(new Kept(address, false));
    }

    /** Reads and decodes a tile; blocks. Never fails: what cannot be read is paper, until it can. */
    Image tile(Address address) {
        Image known = known(address);
        if (known != null) {
            return known;
        }
        try {
            List<Address> unreadable = new ArrayList<>();
            Image image = drawn.made(address, unreadable);
            if (!unreadable.isEmpty()) {
                return standsFor(address, image);
            }
            keep(new Kept(address, false), image);
            return image;
        } catch (StoreException closedOrDamaged) {
            System.getLogger(TileShelf.class.getName()).log(System.Logger.Level.DEBUG, "no tile " + address, closedOrDamaged);
            return standsFor(address, drawn.ground());
        }
    }

    private void keep(Kept what, Image image) {
        if (image != drawn.ground()) { // all paper is one picture
            kept.put(what, image);
        }
    }

    /** What all kept tiles take, in bytes. */
    long bytesKept() {
        return kept.bytes();
    }

    /** What becomes the tile as soon as that can be read. @param legible what is seen until then */
    private synchronized Image standsFor(Address address, Image legible) {
        WritableImage there = broken.get(address);
        if (there == null) {
            if (broken.size() >= MOST_BROKEN) {
                broken.remove(broken.keySet().iterator().next());
            }
            there = drawn.plain();
            if (legible != drawn.ground()) {
                paint(legible, there);
            }
            broken.put(address, there);
        }
        return there;
    }

    /** Whether there are tiles that could not be read. */
    synchronized boolean hasBroken() {
        return !broken.isEmpty();
    }

    /** Asks once more for every tile that could not be read; blocks. @return what has to be done on the screen to show those that now could */
    List<Runnable> again() {
        List<Address> asked;
        synchronized (this) {
            asked = List.copyOf(broken.keySet());
        }
        List<Runnable> mended = new ArrayList<>();
        for (Address address : asked) {
            try {
                List<Address> unreadable = new ArrayList<>();
                Image image = drawn.made(address, unreadable);
                if (!unreadable.isEmpty()) {
                    continue;
                }
                keep(new Kept(address, false), image);
                WritableImage shown;
                synchronized (this) {
                    shown = broken.remove(address);
                }
                if (shown != null) {
                    mended.add(() -> paint(image, shown));
                }
            } catch (StoreException still) {
                System.getLogger(TileShelf.class.getName()).log(System.Logger.Level.DEBUG, "still no tile " + address, still);
            }
        }
        return mended;
    }

    private static void paint(Image from, WritableImage to) {
        int width = (int) Math.min(from.getWidth(), to.getWidth());
        int height = (int) Math.min(from.getHeight(), to.getHeight());
        to.getPixelWriter().setPixels(0, 0, width, height, from.getPixelReader(), 0, 0);
    }

    /** The paper: what is seen where there is no tile. */
    Image ground() {
        return drawn.ground();
    }

    @Override
    public void close() {
        pyramid.close();
        kept.clear();
        synchronized (this) {
            broken.clear();
        }
    }
}
