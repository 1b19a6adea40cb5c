package yunguan.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Tiles side by side, as many as fit and together as wide as the page; those in a row are equally high. */
public class TileWall extends Pane {

    private final double least;
    private final double gap;

    /** @param least the narrowest that a tile may be @param gap between tiles; both in pixels */
    public TileWall(double least, double gap, List<? extends Node> tiles) {
        this.least = least;
        this.gap = gap;
        getChildren().addAll(tiles);
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
    protected double computePrefHeight(double width) {
        return arrange(width > 0 ? width : least, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /** Goes through the rows; places them where asked. @return the height of all */
    private double arrange(double width, boolean place) {
        List<Node> tiles = getManagedChildren();
        int columns = Math.max(1, (int) ((width + gap) / (least + gap)));
        double tile = Math.floor((width - gap * (columns - 1)) / columns);
        double y = 0;
        for (int first = 0; first < tiles.size(); first += columns) {
            List<Node> row = tiles.subList(first, Math.min(tiles.size(), first + columns));
            double height = row.stream().mapToDouble(node -> Math.max(node.minHeight(tile), node.prefHeight(tile))).max().orElse(0);
            if (place) {
                for (int i = 0; i < row.size(); i++) {
                    row.get(i).resizeRelocate(i * (tile + gap), y, tile, height);
                }
            }
            y += height + gap;
        }
        return Math.max(0, y - gap);
    }
}
