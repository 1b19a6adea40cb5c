package yunguan.ui;

import java.util.List;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/** Which of some places on the screen an arrow key goes to. Geometry, and nothing else. */
enum Compass {
    UP, DOWN, LEFT, RIGHT;

    /** What lies beside the way is this much farther than what lies on it. */
    private static final double ASIDE = 2.5;
    /** Places may overlap by so many pixels and still lie one behind the other. */
    private static final double OVERLAP = 6;

    private boolean sideways() {
        return this == LEFT || this == RIGHT;
    }

    /** How far one place is ahead of another; negative where it is not ahead. */
    private double ahead(Bounds from, Bounds to) {
        return switch (this) {
            case UP -> from.getMinY() - to.getMaxY();
            case DOWN -> to.getMinY() - from.getMaxY();
            case LEFT -> from.getMinX() - to.getMaxX();
            case RIGHT -> to.getMinX() - from.getMaxX();
        };
    }

    private double aside(Bounds from, Bounds to) {
        double gap = sideways() ? Math.max(to.getMinY() - from.getMaxY(), from.getMinY() - to.getMaxY())
                : Math.max(to.getMinX() - from.getMaxX(), from.getMinX() - to.getMaxX());
        return Math.max(0, gap);
    }

    /** Between places that are equally far, the one whose beginning lies nearest: the first of a row, not its middle. */
    private double skew(Bounds from, Bounds to) {
        return sideways() ? Math.abs(to.getMinY() - from.getMinY()) : Math.abs(to.getMinX() - from.getMinX());
    }

    /** The place that the key goes to, as its number; -1 where there is none. */
    int from(Bounds from, List<@Nullable Bounds> places) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < places.size(); i++) {
            Bounds to = places.get(i);
            double ahead = to == null ? Double.NEGATIVE_INFINITY : ahead(from, to);
            double aside = to == null ? 0 : aside(from, to);
            // sideways means within the row: what lies higher or lower is reached by going up or down
            if (to == null || ahead < -OVERLAP || sideways() && aside > 0) {
                continue;
            }
            double cost = Math.max(0, ahead) + ASIDE * aside + 0.01 * skew(from, to);
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        return best;
    }
}
