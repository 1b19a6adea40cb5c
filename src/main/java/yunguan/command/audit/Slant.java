package yunguan.command.audit;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/**
 * Four corners on the scene. A name that runs along a river or a road fills a slanting strip, and the upright rectangle around that holds
 * much that it does not touch.
 */
record Slant(double[] xs, double[] ys) {

    private static final double LEVEL = 0.01;

    /** Whether the rectangle around a text says too much of where it lies. */
    static boolean is(Node text) {
        Transform way = text.getLocalToSceneTransform();
        return Math.abs(way.getMxy()) > LEVEL || Math.abs(way.getMyx()) > LEVEL;
    }

    /** Where the characters of a text lie. */
    static Slant of(Words words) {
        if (!is(words.node())) {
            return of(words.ink());
        }
        Text text = words.node();
        Box local = Box.of(text.getLayoutBounds());
        Box ink = local.shrunk(0, Math.min(local.height() / 3, Eye.leading(text)));
        double[] xs = new double[4];
        double[] ys = new double[4];
        double[][] corners = {{ink.x(), ink.y()}, {ink.right(), ink.y()}, {ink.right(), ink.bottom()}, {ink.x(), ink.bottom()}};
        for (int i = 0; i < 4; i++) {
            Point2D corner = text.localToScene(corners[i][0], corners[i][1]);
            xs[i] = corner.getX();
            ys[i] = corner.getY();
        }
        return new Slant(xs, ys);
    }

    static Slant of(Box box) {
        return new Slant(new double[] {box.x(), box.right(), box.right(), box.x()}, new double[] {box.y(), box.y(), box.bottom(), box.bottom()});
    }

    /** Whether two lie over each other, by more than some pixels: then no straight line lies between them. */
    boolean meets(Slant other, double slack) {
        return !apart(other, slack) && !other.apart(this, slack);
    }

    private boolean apart(Slant other, double slack) {
        for (int side = 0; side < 4; side++) {
            double across = ys[(side + 1) % 4] - ys[side];
            double down = xs[side] - xs[(side + 1) % 4];
            double length = Math.hypot(across, down);
            if (length > 0) {
                double[] own = reach(across / length, down / length);
                double[] others = other.reach(across / length, down / length);
                if (own[1] - slack <= others[0] || others[1] - slack <= own[0]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How far it goes in one direction, from and to. */
    private double[] reach(double right, double down) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            double there = xs[i] * right + ys[i] * down;
            least = Math.min(least, there);
            most = Math.max(most, there);
        }
        return new double[] {least, most};
    }

    boolean holds(double x, double y) {
        boolean left = false;
        boolean right = false;
        for (int side = 0; side < 4; side++) {
            int next = (side + 1) % 4;
            double turn = (xs[next] - xs[side]) * (y - ys[side]) - (ys[next] - ys[side]) * (x - xs[side]);
            left |= turn < 0;
            right |= turn > 0;
        }
        return !(left && right);
    }
}
