package yunguan.room.atlas;

/** A square part of a square picture, made larger smoothly: the way a tile goes on to be seen above the last zoom that was drawn. */
final class Magnified {

    private Magnified() {
    }

    /**
     * @param pixels of the picture, ARGB, row by row
     * @param from   how wide it is
     * @param left   where the part begins, in pixels of the picture
     * @param part   how wide the part is, in pixels of the picture
     * @param side   how wide it shall become
     */
    static int[] of(int[] pixels, int from, double left, double top, double part, int side) {
        double factor = part / side;
        int[] large = new int[side * side];
        for (int y = 0; y < side; y++) {
            double fromY = Math.clamp(top + (y + 0.5) * factor - 0.5, 0, from - 1);
            for (int x = 0; x < side; x++) {
                large[y * side + x] = between(pixels, from, Math.clamp(left + (x + 0.5) * factor - 0.5, 0, from - 1), fromY);
            }
        }
        return large;
    }

    private static int between(int[] pixels, int side, double x, double y) {
        int x0 = (int) x;
        int y0 = (int) y;
        int x1 = Math.min(side - 1, x0 + 1);
        int y1 = Math.min(side - 1, y0 + 1);
        int right = (int) ((x - x0) * 256);
        int down = (int) ((y - y0) * 256);
        int a = pixels[y0 * side + x0];
        int b = pixels[y0 * side + x1];
        int c = pixels[y1 * side + x0];
        int d = pixels[y1 * side + x1];
        if (a == b && a == c && a == d) {
            return a;
        }
        int mixed = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            int upper = (a >>> shift & 255) * (256 - right) + (b >>> shift & 255) * right;
            int lower = (c >>> shift & 255) * (256 - right) + (d >>> shift & 255) * right;
            mixed |= upper * (256 - down) + lower * down + (1 << 15) >> 16 << shift;
        }
        return mixed;
    }
}
