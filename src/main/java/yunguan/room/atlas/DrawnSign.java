package yunguan.room.atlas;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A sign on the screen: the places under it, and where it stands, in pixels from the middle when it was drawn. */
final class DrawnSign {
    final List<Atlas.Pin> pins;
    final double x;
    final double y;
    /** How high it is, in pixels, and by how many pixels it is wider than that. */
    double high;
    double wider;
    SignPainter.@Nullable Look look;
    /** Whether its name stands beside it; and where that begins, from its middle, and how large it is. */
    boolean named;
    double besideX;
    double besideY;
    double nameWidth;
    double nameHeight;
    /** What is seen of it; nothing as long as it has not come into view. */
    @Nullable Node mark;
    @Nullable Label name;

    DrawnSign(List<Atlas.Pin> pins, double x, double y) {
        this.pins = pins;
        this.x = x;
        this.y = y;
    }

    Atlas.Pin first() {
        return pins.getFirst();
    }

    boolean alone() {
        return pins.size() == 1;
    }

    /** What it covers where it stands. */
    Declutter.Box box(double atX, double atY) {
        return new Declutter.Box(atX - (high + wider) / 2, atY - high / 2, high + wider, high);
    }

    /** What its name covers. */
    Declutter.Box nameBox(double atX, double atY) {
        return new Declutter.Box(Math.rint(atX + besideX), Math.rint(atY + besideY), nameWidth, nameHeight);
    }

    /**
     * Which signs a finger may mean: of those that are seen the nearest one within reach, and those that are hardly farther; the nearest first.
     *
     * @param grown by how much they stand farther apart than they were drawn
     * @param x     pixels in their own system, as {@code y}
     * @param reach pixels @param doubt pixels by which another one may be farther
     */
    static List<DrawnSign> meant(List<DrawnSign> drawn, double grown, double x, double y, double reach, double doubt) {
        List<DrawnSign> seen = drawn.stream().filter(DrawnSign::isSeen).toList();
        double nearest = Double.MAX_VALUE;
        for (DrawnSign sign : seen) {
            nearest = Math.min(nearest, sign.away(grown, x, y));
        }
        double most = Math.min(reach, nearest + doubt);
        return seen.stream().filter(sign -> sign.away(grown, x, y) <= most).sorted(Comparator.comparingDouble(sign -> sign.away(grown, x, y))).toList();
    }

    /** Whether it has not given way to a button above it. */
    private boolean isSeen() {
        Node sign = mark;
        return sign == null || sign.isVisible();
    }

    private double away(double grown, double pointX, double pointY) {
        return Math.hypot(x * grown - pointX, y * grown - pointY);
    }
}
