package yunguan.shell;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The bar at the foot: ways at the left, manners at the right; below each other where they do not fit side by side, as in large text on an upright screen. */
final class Foot extends Pane {

    private final Region left;
    private final Region right;

    Foot(Region left, Region right) {
        this.left = left;
        this.right = right;
        getStyleClass().add("foot");
        getChildren().addAll(left, right);
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean sideBySide(double width) {
        return left.prefWidth(-1) + right.prefWidth(-1) <= inner(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1)) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width > 0 ? width : getWidth();
        double above = left.prefHeight(-1);
        double below = right.prefHeight(-1);
        return (sideBySide(across) ? Math.max(above, below) : above + below) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double across = inner(getWidth());
        double height = getHeight() - y - snappedBottomInset();
        if (sideBySide(getWidth())) {
            double rightWidth = right.prefWidth(-1);
            left.resizeRelocate(x, y, left.prefWidth(-1), height);
            right.resizeRelocate(x + across - rightWidth, y, rightWidth, height);
        } else {
            double above = left.prefHeight(-1);
            left.resizeRelocate(x, y, across, above);
            right.resizeRelocate(x, y + above, across, height - above);
        }
    }
}
