package yunguan.part.compare;

import java.util.List;
import yunguan.catalogue.Shot;

/**
 * How one picture is laid over another so that two things that are seen in both lie on each other: turned, larger or smaller, and moved.
 * {@code x' = a·x − b·y + right}, {@code y' = b·x + a·y + below}, in pixels of each picture's own place.
 */
record Aligned(double a, double b, double right, double below) {

    /** As it is. */
    static final Aligned NOT = new Aligned(1, 0, 0, 0);
    private static final double TOO_NEAR = 1e-3;

    /**
     * Lays points of one picture on those of another.
     *
     * @param from       shares of the picture's sides
     * @param fromWidth  of that picture as it is drawn, in pixels
     * @param fromHeight of it
     * @param to         the same things in the other picture
     * @param toWidth    of the other as it is drawn, in pixels
     * @param toHeight   of it
     * @return {@link #NOT} where there are not two points in each
     */
    static Aligned of(List<Shot.Point> from, double fromWidth, double fromHeight, List<Shot.Point> to, double toWidth, double toHeight) {
        if (from.size() < 2 || to.size() < 2) {
            return NOT;
        }
        double x1 = from.get(0).x() * fromWidth;
        double y1 = from.get(0).y() * fromHeight;
        double fromX = from.get(1).x() * fromWidth - x1;
        double fromY = from.get(1).y() * fromHeight - y1;
        double toX = (to.get(1).x() - to.get(0).x()) * toWidth;
        double toY = (to.get(1).y() - to.get(0).y()) * toHeight;
        double length = fromX * fromX + fromY * fromY;
        if (length < TOO_NEAR * fromWidth * fromHeight) {
            return NOT; // two points on one spot say nothing
        }
        double a = (fromX * toX + fromY * toY) / length;
        double b = (fromX * toY - fromY * toX) / length;
        return new Aligned(a, b, to.get(0).x() * toWidth - (a * x1 - b * y1), to.get(0).y() * toHeight - (b * x1 + a * y1));
    }

    /** How a picture is laid in the middle of a place, in pixels. */
    static Aligned middle(double width, double height, double placeWidth, double placeHeight) {
        return new Aligned(1, 0, (placeWidth - width) / 2, (placeHeight - height) / 2);
    }

    double x(double x, double y) {
        return a * x - b * y + right;
    }

    double y(double x, double y) {
        return b * x + a * y + below;
    }
}
