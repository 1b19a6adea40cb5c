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
    @Nullable Node mark;
    @Nullable Label name;
    /** By so many pixels it is wider than high. */
    double wider;
    double besideX;
    double besideY;

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

    void move(double toX, double toY) {
        Node sign = mark;
        if (sign != null) {
            sign.setTranslateX(toX);
            sign.setTranslateY(toY);
        }
        Label words = name;
        if (words != null) {
            words.relocate(Math.rint(toX + besideX), Math.rint(toY + besideY));
        }
    }

    /** Is not seen where something lies above a part of it, unless it has to stay. @param diameter its height, in pixels */
    void giveWay(List<Declutter.Box> above, boolean stays, double diameter) {
        Node sign = mark;
        if (sign != null) {
            Declutter.Box box = new Declutter.Box(sign.getTranslateX() - (diameter + wider) / 2, sign.getTranslateY() - diameter / 2, diameter + wider, diameter);
            sign.setVisible(stays || above.stream().noneMatch(box::meets));
        }
        Label words = name;
        if (words != null) {
            Declutter.Box box = new Declutter.Box(words.getLayoutX(), words.getLayoutY(), words.getWidth(), words.getHeight());
            words.setVisible(above.stream().noneMatch(box::meets));
        }
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
