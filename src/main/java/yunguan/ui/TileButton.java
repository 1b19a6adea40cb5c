package yunguan.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/**
 * A button whose face is a layout of its own: pictures, titles, lines that wrap. A plain button asks its face how
 * high it is on one endless line; this one asks at the width that it has.
 */
public class TileButton extends Button {

    /** The line around the face, on both sides, in pixels, at the least. */
    private static final double EDGE = 4;

    private final Region face;

    /** @param name for those who cannot see it */
    public TileButton(Region face, ObservableValue<String> name, Runnable pressed) {
        this.face = face;
        face.setMinWidth(0);
        face.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> getWidth() - edges(), widthProperty(), insetsProperty()));
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        accessibleTextProperty().bind(name);
        setOnAction(event -> pressed.run());
    }

    /** What the face does not have of the width. */
    private double edges() {
        return Math.max(EDGE, snappedLeftInset() + snappedRightInset());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width > 0 ? width : getPrefWidth();
        return Math.ceil(face.prefHeight(across > 0 ? across - edges() : -1) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
