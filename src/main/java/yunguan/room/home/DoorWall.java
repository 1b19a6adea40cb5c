package yunguan.room.home;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Doors in rows, all of a size: as high as there is room, and at the least as high as the words of the one that has most to say. */
final class DoorWall extends Pane {

    private final int columns;
    private final double gap;

    /** @param gap between doors, in pixels */
    DoorWall(int columns, double gap, List<? extends Node> doors) {
        this.columns = columns;
        this.gap = Math.ceil(gap);
        getStyleClass().add("doors");
        getChildren().addAll(doors);
    }

    private int rows() {
        return (getChildren().size() + columns - 1) / columns;
    }

    private double door(double width) {
        return Math.floor((width - gap * (columns - 1)) / columns);
    }

    private double high(double width, boolean least) {
        double door = door(width > 0 ? width : getWidth());
        double highest = getChildren().stream().mapToDouble(node -> least ? node.minHeight(door) : node.prefHeight(door)).max().orElse(0);
        return Math.ceil(highest) * rows() + gap * (rows() - 1);
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
    protected double computeMinHeight(double width) {
        return high(width, true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return high(width, false);
    }

    @Override
    protected void layoutChildren() {
        double width = door(getWidth());
        double height = Math.floor((getHeight() - gap * (rows() - 1)) / rows());
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).resizeRelocate(i % columns * (width + gap), Math.floorDiv(i, columns) * (height + gap), width, height);
        }
    }
}
