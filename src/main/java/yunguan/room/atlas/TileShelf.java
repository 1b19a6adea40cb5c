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

/**
 * The tiles of one base map as pictures, the last ones kept. Where the pyramid has none there is paper; above its last zoom, a part
 * of the parent with every pixel that it was drawn with; somewhat below its first, the tiles of that, made smaller. A tile that cannot be read is paper too, and {@link #again()} asks for it once
 * more. On a screen of twice as many pixels a tile is put together from the four of the next zoom, so that it is sharp there.
 */
final class TileShelf implements AutoCloseable {

    /** What all kept tiles take at the most, in bytes. */
    private static final long MOST_KEPT = 64L << 20;
    /** So many broken tiles are asked for again, those that were wanted last; a damaged file has thousands, and is damaged. */
    private static final int MOST_BROKEN = 128;
    /** The paper of a map that does not say what its own is like. */
    private static final String PAPER = "#F3EDE0";
    /** Four as it was read, and as many again: the software pipeline seems to keep what it has drawn (the heap grew by 138 MB with 64 MB of tiles). */
    private static final int BYTES_OF_A_PIXEL = 8;

    /** So many zooms below the first drawn one there is still a map, of 64 tiles at the most: one of another time may begin nearer than that over which it comes. */
    private static final int MOST_BELOW = 3;

    /** A tile by its zoom, its column, and its row counted from the top. */
    record Address(int zoom, long column, long row) {
    }

    /** What is kept: a tile as the screen draws it, or one of the last zoom as it was drawn, with all its pixels, for those above it. */
    private record Kept(Address address, boolean asDrawn) {
    }

    /** Where the bytes of a tile come from. */
    interface Bytes {
        /** A tile as it is stored, or nothing where there is none. @throws StoreException where there is one and it cannot be read */
        Optional<byte[]> of(int zoom, long column, long row);
    }

    private final Pyramid pyramid;
    private final Bytes bytes;
    private final int lowest;
    private final int highest;
    private final int density;
    private final int paper;
    private final Image ground;
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
        this.bytes = bytes;
        this.density = density;
        lowest = pyramid.number("minzoom", 0);
        highest = pyramid.number("maxzoom", 18);
        paper = 0xFF000000 | Integer.parseInt(paper().substring(1), 16);
        ground = plain();
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
            Image image = made(address);
            keep(new Kept(address, false), image);
            return image;
        } catch (StoreException closedOrDamaged) {
            System.getLogger(TileShelf.class.getName()).log(System.Logger.Level.DEBUG, "no tile " + address, closedOrDamaged);
            return paperFor(address);
        }
    }

    private void keep(Kept what, Image image) {
        if (image != ground) { // all paper is one picture
            kept.put(what, image);
        }
    }

    /** What all kept tiles take, in bytes. */
    long bytesKept() {
        return kept.bytes();
    }

    /** Paper that becomes the tile as soon as that can be read. */
    private synchronized Image paperFor(Address address) {
        WritableImage there = broken.get(address);
        if (there == null) {
            if (broken.size() >= MOST_BROKEN) {
                broken.remove(broken.keySet().iterator().next());
            }
            there = plain();
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
                Image image = made(address);
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

    private Image made(Address address) {
        int above = Math.max(0, address.zoom() - highest);
        if (above > 0) {
            return enlarged(address, above);
        }
        if (address.zoom() < lowest) {
            return lowest - address.zoom() > MOST_BELOW ? ground : gathered(address);
        }
        return density == 1 ? read(address) : address.zoom() == highest ? stretched(address) : sharp(address);
    }

    /** A tile put together of the next zoom's four; paper where those are. */
    private Image gathered(Address address) {
        int side = Mercator.TILE * density / 2;
        WritableImage whole = plain();
        boolean drawn = false;
        for (int down = 0; down < 2; down++) {
            for (int right = 0; right < 2; right++) {
                Address next = new Address(address.zoom() + 1, 2 * address.column() + right, 2 * address.row() + down);
                Image known = known(next);
                Image quarter = known != null ? known : next.zoom() < lowest ? gathered(next) : asDrawn(next);
                if (quarter != ground) {
                    drawn = true;
                    Image small = TilePicture.halved(quarter, side);
                    Image fits = small.getWidth() == side ? small : TilePicture.part(small, 0, 0, small.getWidth(), side);
                    whole.getPixelWriter().setPixels(right * side, down * side, side, side, fits.getPixelReader(), 0, 0);
                }
            }
        }
        return drawn ? whole : ground;
    }

    /** A tile as it was drawn, of whatever size. @throws StoreException where there should be one and it cannot be read */
    private Image asDrawn(Address address) {
        Optional<byte[]> tile = bytes.of(address.zoom(), address.column(), address.row());
        if (tile.isEmpty()) {
            return ground;
        }
        Image image = new Image(new ByteArrayInputStream(tile.get()));
        if (image.isError()) {
            throw new StoreException(StoreException.Trouble.DAMAGED, "tile " + address + " is no picture");
        }
        return image;
    }

    /** A tile; on a screen of single pixels no larger than it is drawn there. @throws StoreException where there should be one and it cannot be read */
    private Image read(Address address) {
        Image image = asDrawn(address);
        if (image == ground || image.getWidth() <= Mercator.TILE) {
            return image;
        }
        Image small = TilePicture.halved(image, Mercator.TILE);
        return small.getWidth() == Mercator.TILE ? small : part(image, 0, 0, 0); // drawn smaller than it is, it would let hairlines of paper through
    }

    /** A tile with as many pixels as the screen has for it, whatever it was drawn with: otherwise hairlines of paper show between two. */
    private Image stretched(Address address) {
        Image image = asDrawn(address);
        return image == ground || image.getWidth() >= (double) Mercator.TILE * density ? image : part(image, 0, 0, 0);
    }

    /** The same ground with twice as many pixels: the four tiles of the next zoom, where it has not as many by itself. */
    private Image sharp(Address address) {
        int side = Mercator.TILE;
        WritableImage whole = new WritableImage(2 * side, 2 * side);
        int missing = 0;
        Image own = null;
        for (int down = 0; down < 2; down++) {
            for (int right = 0; right < 2; right++) {
                Image quarter = asDrawn(new Address(address.zoom() + 1, 2 * address.column() + right, 2 * address.row() + down));
                if (quarter != ground && quarter.getWidth() > side) {
                    own = own == null ? asDrawn(address) : own;
                    if (own != ground && own.getWidth() > side) {
                        return own;
                    }
                    quarter = TilePicture.halved(quarter, side); // the last zoom may have more than those before it
                }
                if (quarter != ground && quarter.getWidth() != side) {
                    return stretched(address);
                }
                missing += quarter == ground ? 1 : 0; // paper is as large as any tile may be: a corner of it does
                whole.getPixelWriter().setPixels(right * side, down * side, side, side, quarter.getPixelReader(), 0, 0);
            }
        }
        return missing == 4 ? stretched(address) : whole;
    }

    /**
     * A part of the tile so many zooms above, of all the pixels that it was drawn with: of one that has twice as many as the screen, a quarter
     * is as sharp as any tile. Otherwise it is enlarged smoothly. Broken where that is broken, so that it is asked for again, too.
     */
    private Image enlarged(Address address, int above) {
        Kept large = new Kept(new Address(highest, address.column() >> above, address.row() >> above), true);
        Image known = kept.get(large);
        Image parent = known == null ? asDrawn(large.address()) : known;
        keep(large, parent);
        return parent == ground ? ground : part(parent, above, address.column(), address.row());
    }

    /** Of a tile that is so many zooms above, the part where a tile lies. */
    private Image part(Image parent, int above, long column, long row) {
        long tiles = 1L << above;
        double wide = parent.getWidth() / tiles;
        return TilePicture.part(parent, (column & tiles - 1) * wide, (row & tiles - 1) * wide, wide, Mercator.TILE * density);
    }

    private WritableImage plain() {
        return TilePicture.plain(paper, Mercator.TILE * density);
    }

    /** The paper: what is seen where there is no tile. */
    Image ground() {
        return ground;
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
