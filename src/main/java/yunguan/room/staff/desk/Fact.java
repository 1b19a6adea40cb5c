package yunguan.room.staff.desk;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import yunguan.ui.Touch;

/** What something is called and what it is, beside each other; below each other where a column is too narrow for both, as in large letters. */
public final class Fact extends Pane {

    /** In em of what it says: between both, and the line that this takes at the least. */
    private static final double APART = 0.9;
    private static final double LINE = 6;
    /** Below each other they are near. */
    private static final double NEAR = 0.1;

    private final Label name;
    private final Label value;

    Fact(ObservableValue<String> called, ObservableValue<String> said) {
        name = Touch.label(called, "desk-fact-name");
        value = Touch.label(said, "desk-fact-value");
        getStyleClass().add("desk-fact");
        getChildren().addAll(name, value);
    }

    /** It stands there in the characters of whoever owns it. */
    Fact asWritten() {
        value.getStyleClass().add(DeskParts.AS_WRITTEN);
        return this;
    }

    private double em() {
        return value.getFont().getSize();
    }

    /** Where what it says begins, beside its name. */
    private double column() {
        return name.minWidth(-1) + APART * em();
    }

    private boolean isNarrow(double width) {
        return width > 0 && width - column() < LINE * em();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(column() + value.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width > 0 ? width : prefWidth(-1);
        return Math.ceil(isNarrow(across) ? name.prefHeight(across) + NEAR * em() + value.prefHeight(across)
                : Math.max(name.prefHeight(name.minWidth(-1)), value.prefHeight(across - column())));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (isNarrow(getWidth())) {
            double above = name.prefHeight(getWidth());
            name.resizeRelocate(0, 0, getWidth(), above);
            value.resizeRelocate(0, above + NEAR * em(), getWidth(), value.prefHeight(getWidth()));
        } else {
            double width = getWidth() - column();
            name.resizeRelocate(0, 0, name.minWidth(-1), name.prefHeight(name.minWidth(-1)));
            value.resizeRelocate(column(), 0, width, value.prefHeight(width));
        }
    }
}
