package yunguan.part.pyramid;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is seen of a pyramid together, in pixels. At a whole zoom tiles are copied row by row; between two
 * zooms each row is picked from the finer one; where a tile is not here yet, its coarser ancestor stands in.
 */
final class Compositor {

    private static final int TILE = Levels.TILE;

    private final Levels levels;
    private final Function<TileKey, int @Nullable []> tiles;
    private final int ground;

    /** @param tiles the pixels of a tile (ARGB, 256 × 256) or {@code null} @param ground the colour around the picture, ARGB */
    Compositor(Levels levels, Function<TileKey, int @Nullable []> tiles, int ground) {
        this.levels = levels;
        this.tiles = tiles;
        this.ground = ground;
    }

    /** The zoom to draw a view from: fine enough, and not of more tiles than can be kept. */
    int zoomFor(Levels.View view) {
        int zoom = levels.zoomFor(view.scale());
        while (zoom > 0 && levels.tiles(zoom, view, 0).size() > TileLoader.MOST / 2) {
            zoom--;
        }
        return zoom;
    }

    /**
     * Draws a view.
     *
     * @param pixels of the viewport, row by row
     * @param smooth between two zooms: as finely as possible, for a picture at rest
     */
    void compose(int[] pixels, Levels.View view, boolean smooth) {
        int zoom = zoomFor(view);
        double ratio = view.scale() / levels.scale(zoom);
        boolean covered = view.left() >= 0 && view.top() >= 0
                && at(levels.widthAt(zoom), ratio, view.left()) >= view.width()
                && at(levels.heightAt(zoom), ratio, view.top()) >= view.height();
        if (!covered) {
            Arrays.fill(pixels, 0, view.width() * view.height(), ground);
        }
        for (TileKey tile : levels.tiles(zoom, view, 0)) {
            int left = Math.max(0, at((long) tile.column() * TILE, ratio, view.left()));
            int right = Math.min(view.width(), at(Math.min((tile.column() + 1L) * TILE, levels.widthAt(zoom)), ratio, view.left()));
            int top = Math.max(0, at((long) tile.row() * TILE, ratio, view.top()));
            int bottom = Math.min(view.height(), at(Math.min((tile.row() + 1L) * TILE, levels.heightAt(zoom)), ratio, view.top()));
            if (left < right && top < bottom) {
                draw(pixels, view, tile, new Area(left, top, right, bottom), ratio, smooth);
            }
        }
    }

    /** Where a pixel of the level begins in the viewport. Neighbours share it, so that no seam can show. */
    private static int at(long levelPixel, double ratio, long origin) {
        return (int) (Math.round(levelPixel * ratio) - origin);
    }

    private record Area(int left, int top, int right, int bottom) { }

    private void draw(int[] pixels, Levels.View view, TileKey tile, Area area, double ratio, boolean smooth) {
        for (int up = 0; up <= tile.zoom(); up++) {
            TileKey key = up == 0 ? tile : tile.ancestor(up);
            int[] source = tiles.apply(key);
            if (source != null) {
                double step = ratio * (1 << up);
                double left = view.left() - Math.round(key.column() * TILE * step);
                double top = view.top() - Math.round(key.row() * TILE * step);
                if (step == 1) {
                    copy(pixels, view.width(), source, area, (int) left, (int) top);
                } else if (smooth && up == 0) {
                    blend(pixels, view.width(), source, area, left, top, step);
                } else {
                    pick(pixels, view.width(), source, area, left, top, step);
                }
                return;
            }
        }
        for (int y = area.top(); y < area.bottom(); y++) {
            Arrays.fill(pixels, y * view.width() + area.left(), y * view.width() + area.right(), ground);
        }
    }

    private static void copy(int[] pixels, int width, int[] source, Area area, int left, int top) {
        for (int y = area.top(); y < area.bottom(); y++) {
            System.arraycopy(source, (y + top) * TILE + area.left() + left, pixels, y * width + area.left(), area.right() - area.left());
        }
    }

    /** Nearest pixels: good enough for what moves. A row like the one above it is copied from there. */
    private static void pick(int[] pixels, int width, int[] source, Area area, double left, double top, double step) {
        int count = area.right() - area.left();
        int[] columns = new int[count];
        for (int i = 0; i < count; i++) {
            columns[i] = inTile((area.left() + i + left + 0.5) / step);
        }
        int rowBefore = -1;
        for (int y = area.top(); y < area.bottom(); y++) {
            int row = inTile((y + top + 0.5) / step);
            int start = y * width + area.left();
            if (row == rowBefore) {
                System.arraycopy(pixels, start - width, pixels, start, count);
            } else {
                int from = row * TILE;
                for (int i = 0; i < count; i++) {
                    pixels[start + i] = source[from + columns[i]];
                }
            }
            rowBefore = row;
        }
    }

    /** The mean of four neighbours by their nearness: once, for a picture at rest between two zooms. */
    private static void blend(int[] pixels, int width, int[] source, Area area, double left, double top, double step) {
        int count = area.right() - area.left();
        int[] columns = new int[count];
        int[] shares = new int[count];
        for (int i = 0; i < count; i++) {
            double x = Math.clamp((area.left() + i + left + 0.5) / step - 0.5, 0, TILE - 1.001);
            columns[i] = (int) x;
            shares[i] = (int) ((x - columns[i]) * 256);
        }
        for (int y = area.top(); y < area.bottom(); y++) {
            double exact = Math.clamp((y + top + 0.5) / step - 0.5, 0, TILE - 1.001);
            int upper = (int) exact * TILE;
            int share = (int) ((exact - (int) exact) * 256);
            int start = y * width + area.left();
            for (int i = 0; i < count; i++) {
                int from = upper + columns[i];
                pixels[start + i] = mix(mix(source[from], source[from + 1], shares[i]),
                        mix(source[from + TILE], source[from + TILE + 1], shares[i]), share);
            }
        }
    }

    /** Two opaque colours; {@code share} of the second in 256ths. */
    private static int mix(int one, int other, int share) {
        int redBlue = (one & 0xFF00FF) * (256 - share) + (other & 0xFF00FF) * share >>> 8 & 0xFF00FF;
        int green = (one & 0xFF00) * (256 - share) + (other & 0xFF00) * share >>> 8 & 0xFF00;
        return 0xFF000000 | redBlue | green;
    }

    private static int inTile(double pixel) {
        return Math.clamp((int) pixel, 0, TILE - 1);
    }
}
