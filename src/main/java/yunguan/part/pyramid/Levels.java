package yunguan.part.pyramid;

import java.util.ArrayList;
import java.util.List;

/**
 * The geometry of a pyramid: at {@code maxZoom} the picture is one to one, each zoom below it is half the size,
 * its top left always at column 0, row 0.
 *
 * @param width  of the picture in pixels
 * @param height of the picture in pixels
 */
record Levels(int width, int height, int maxZoom) {

    /** Side of a tile in pixels. */
    static final int TILE = 256;
    private static final int DEEPEST = 22;

    /** Whether a file that says this of itself can be looked into: its picture must be one tile at zoom 0. */
    boolean usable() {
        return width > 0 && height > 0 && maxZoom >= 0 && maxZoom <= DEEPEST && (long) TILE << maxZoom >= Math.max(width, height);
    }

    /** Screen pixels a picture pixel, where a zoom is drawn one to one. */
    double scale(int zoom) {
        return Math.scalb(1.0, zoom - maxZoom);
    }

    int widthAt(int zoom) {
        return Math.ceilDiv(width, 1 << maxZoom - zoom);
    }

    int heightAt(int zoom) {
        return Math.ceilDiv(height, 1 << maxZoom - zoom);
    }

    int columns(int zoom) {
        return Math.ceilDiv(widthAt(zoom), TILE);
    }

    int rows(int zoom) {
        return Math.ceilDiv(heightAt(zoom), TILE);
    }

    /** The coarsest zoom that is at least as fine as a scale. */
    int zoomFor(double scale) {
        int zoom = maxZoom + (int) Math.ceil(Math.log(scale) / Math.log(2) - 1e-9);
        return Math.clamp(zoom, 0, maxZoom);
    }

    /** The scale at which the whole picture is seen in a viewport of so many pixels; never above one to one. */
    double fit(double viewWidth, double viewHeight) {
        return Math.min(1, Math.min(viewWidth / width, viewHeight / height));
    }

    /**
     * The tiles of a zoom that a view needs, those in its middle first.
     *
     * @param margin how many tiles around it to take as well
     */
    List<TileKey> tiles(int zoom, View view, int margin) {
        double side = TILE * view.scale() / scale(zoom);
        int firstColumn = clamp(Math.floor(view.left() / side) - margin, columns(zoom));
        int lastColumn = clamp(Math.ceil((view.left() + view.width()) / side) - 1 + margin, columns(zoom));
        int firstRow = clamp(Math.floor(view.top() / side) - margin, rows(zoom));
        int lastRow = clamp(Math.ceil((view.top() + view.height()) / side) - 1 + margin, rows(zoom));
        List<TileKey> tiles = new ArrayList<>();
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                tiles.add(new TileKey(zoom, column, row));
            }
        }
        double middleColumn = (firstColumn + lastColumn) / 2.0;
        double middleRow = (firstRow + lastRow) / 2.0;
        tiles.sort(java.util.Comparator.comparingDouble(tile -> Math.hypot(tile.column() - middleColumn, tile.row() - middleRow)));
        return tiles;
    }

    private static int clamp(double tile, int count) {
        return (int) Math.max(0, Math.min(count - 1, tile));
    }

    /**
     * What is seen: a viewport on the picture at a scale.
     *
     * @param left   of the viewport, in pixels of the scaled picture; negative where the picture begins further right
     * @param top    of the viewport, likewise
     * @param width  of the viewport in pixels
     * @param height of the viewport in pixels
     * @param scale  screen pixels a picture pixel
     */
    record View(long left, long top, int width, int height, double scale) { }
}
