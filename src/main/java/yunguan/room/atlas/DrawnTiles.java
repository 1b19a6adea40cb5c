package yunguan.room.atlas;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import yunguan.part.tiles.TileCache;
import yunguan.store.StoreException;

/**
 * Makes the tiles of a base map out of those that were drawn. Where there is none it is paper; above the last zoom, a part of the parent
 * with every pixel that it was drawn with; somewhat below the first, the tiles of that, made smaller. On a screen of twice as many pixels
 * a tile is put together from the four of the next zoom, so that it is sharp there.
 */
final class DrawnTiles {

    /** So many zooms below the first drawn one there is still a map, of 64 tiles at the most: one of another time may begin nearer than that over which it comes. */
    private static final int MOST_BELOW = 3;

    private final TileShelf.Bytes bytes;
    private final int lowest;
    private final int highest;
    private final int density;
    private final int paper;
    private final Image ground;
    private final TileCache<TileShelf.Kept, Image> kept;

    /** @param density pixels of the screen for one of the map: 1 or 2 @param paper its colour as ARGB @param kept where tiles may be at hand already */
    DrawnTiles(TileShelf.Bytes bytes, int lowest, int highest, int density, int paper, TileCache<TileShelf.Kept, Image> kept) {
        this.bytes = bytes;
        this.lowest = lowest;
        this.highest = highest;
        this.density = density;
        this.paper = paper;
        this.kept = kept;
        ground = plain();
    }

    /** The paper: what is seen where there is no tile. */
    Image ground() {
        return ground;
    }

    /** A tile of any zoom. @param unreadable takes what is missing in one that is put together of others @throws StoreException where there should be one and it cannot be read */
    Image made(TileShelf.Address address, List<TileShelf.Address> unreadable) {
        int above = Math.max(0, address.zoom() - highest);
        if (above > 0) {
            return enlarged(address, above);
        }
        if (address.zoom() < lowest) {
            return lowest - address.zoom() > MOST_BELOW ? ground : gathered(address, unreadable);
        }
        return density == 1 ? read(address) : address.zoom() == highest ? stretched(address) : sharp(address);
    }

    /** A tile put together of the next zoom's four; paper where those are. @param unreadable takes those that cannot be read: there it is paper, too */
    private Image gathered(TileShelf.Address address, List<TileShelf.Address> unreadable) {
        WritableImage whole = plain();
        boolean drawn = false;
        for (int down = 0; down < 2; down++) {
            for (int right = 0; right < 2; right++) {
                TileShelf.Address next = new TileShelf.Address(address.zoom() + 1, 2 * address.column() + right, 2 * address.row() + down);
                try {
                    drawn |= laid(quarter(next, unreadable), whole, right, down);
                } catch (StoreException damaged) {
                    unreadable.add(next);
                }
            }
        }
        return drawn ? whole : ground;
    }

    private Image quarter(TileShelf.Address address, List<TileShelf.Address> unreadable) {
        Image known = kept.get(new TileShelf.Kept(address, false));
        return known != null ? known : address.zoom() < lowest ? gathered(address, unreadable) : asDrawn(address);
    }

    /** Lays a tile into a quarter of one that is put together. @return whether it is more than paper */
    private boolean laid(Image tile, WritableImage whole, int right, int down) {
        if (tile == ground) {
            return false;
        }
        int side = Mercator.TILE * density / 2;
        Image small = TilePicture.halved(tile, side);
        Image fits = small.getWidth() == side ? small : TilePicture.part(small, 0, 0, small.getWidth(), side);
        whole.getPixelWriter().setPixels(right * side, down * side, side, side, fits.getPixelReader(), 0, 0);
        return true;
    }

    /** A tile as it was drawn, of whatever size. @throws StoreException where there should be one and it cannot be read */
    private Image asDrawn(TileShelf.Address address) {
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
    private Image read(TileShelf.Address address) {
        Image image = asDrawn(address);
        if (image == ground || image.getWidth() <= Mercator.TILE) {
            return image;
        }
        Image small = TilePicture.halved(image, Mercator.TILE);
        return small.getWidth() == Mercator.TILE ? small : part(image, 0, 0, 0); // drawn smaller than it is, it would let hairlines of paper through
    }

    /** A tile with as many pixels as the screen has for it, whatever it was drawn with: otherwise hairlines of paper show between two. */
    private Image stretched(TileShelf.Address address) {
        Image image = asDrawn(address);
        return image == ground || image.getWidth() >= (double) Mercator.TILE * density ? image : part(image, 0, 0, 0);
    }

    /** The same ground with twice as many pixels: the four tiles of the next zoom, where it has not as many by itself. */
    private Image sharp(TileShelf.Address address) {
        int side = Mercator.TILE;
        WritableImage whole = new WritableImage(2 * side, 2 * side);
        int missing = 0;
        Image own = null;
        for (int down = 0; down < 2; down++) {
            for (int right = 0; right < 2; right++) {
                Image quarter = asDrawn(new TileShelf.Address(address.zoom() + 1, 2 * address.column() + right, 2 * address.row() + down));
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
    private Image enlarged(TileShelf.Address address, int above) {
        TileShelf.Kept large = new TileShelf.Kept(new TileShelf.Address(highest, address.column() >> above, address.row() >> above), true);
        Image known = kept.get(large);
        Image parent = known == null ? asDrawn(large.address()) : known;
        if (parent == ground) {
            return ground;
        }
        kept.put(large, parent);
        return part(parent, above, address.column(), address.row());
    }

    /** Of a tile that is so many zooms above, the part where a tile lies. */
    private Image part(Image parent, int above, long column, long row) {
        long tiles = 1L << above;
        double wide = parent.getWidth() / tiles;
        return TilePicture.part(parent, (column & tiles - 1) * wide, (row & tiles - 1) * wide, wide, Mercator.TILE * density);
    }

    WritableImage plain() {
        return TilePicture.plain(paper, Mercator.TILE * density);
    }
}
