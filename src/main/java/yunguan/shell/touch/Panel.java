package yunguan.shell.touch;

/**
 * What a touchscreen says of itself.
 *
 * @param name  as its maker calls it
 * @param left  the number that it gives at its left edge
 * @param right the number at its right edge
 * @param slots how many fingers it tells apart
 */
public record Panel(String name, int left, int right, int top, int bottom, int slots) {

    double x(int value) {
        return share(value, left, right);
    }

    double y(int value) {
        return share(value, top, bottom);
    }

    /** How broad a finger is, as a share of the picture's width. @param onItsSide whether the picture's width lies along the panel's height */
    double size(int value, boolean onItsSide) {
        int broad = onItsSide ? bottom - top : right - left;
        return broad > 0 ? Math.max(0, (double) value / broad) : 0;
    }

    private static double share(int value, int from, int to) {
        return to > from ? Math.clamp((double) (value - from) / (to - from), 0, 1) : 0;
    }
}
