package yunguan.command.audit;

import javafx.geometry.Bounds;

/** An upright rectangle of the scene, in its pixels. */
record Box(double x, double y, double width, double height) {

    /** Everything: what nothing cuts. */
    static final Box ALL = new Box(-1e6, -1e6, 2e6, 2e6);

    static Box of(Bounds bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), Math.max(0, bounds.getWidth()), Math.max(0, bounds.getHeight()));
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    boolean isEmpty() {
        return width <= 0.5 || height <= 0.5;
    }

    /** What both have in common; empty where that is nothing. */
    Box in(Box other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        return new Box(left, top, Math.max(0, Math.min(right(), other.right()) - left), Math.max(0, Math.min(bottom(), other.bottom()) - top));
    }

    boolean meets(Box other) {
        return !in(other).isEmpty();
    }

    boolean holds(double px, double py) {
        return px >= x && py >= y && px < right() && py < bottom();
    }

    /** Whether another lies within, give or take some pixels. */
    boolean holds(Box other, double slack) {
        return other.x >= x - slack && other.y >= y - slack && other.right() <= right() + slack && other.bottom() <= bottom() + slack;
    }

    /** Smaller on each side. */
    Box shrunk(double across, double upright) {
        return new Box(x + across, y + upright, Math.max(0, width - 2 * across), Math.max(0, height - 2 * upright));
    }

    /** How far two are apart; 0 where they touch, negative by as much as they lie over each other. */
    double gap(Box other) {
        double across = Math.max(other.x - right(), x - other.right());
        double upright = Math.max(other.y - bottom(), y - other.bottom());
        return across > 0 && upright > 0 ? Math.hypot(across, upright) : Math.max(across, upright);
    }
}
