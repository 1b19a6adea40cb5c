package yunguan.part.pyramid;

/** One tile: its zoom, and its column and row counted from the top left. */
record TileKey(int zoom, int column, int row) {

    /** The tile that shows the same place so many zooms coarser. */
    TileKey ancestor(int zooms) {
        return new TileKey(zoom - zooms, column >> zooms, row >> zooms);
    }
}
