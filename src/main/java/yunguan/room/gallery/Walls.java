package yunguan.room.gallery;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import yunguan.shell.Surroundings;

/** How pictures hang beside each other in this room. Widths are such that they also fit beside the margins of large text. */
final class Walls {

    private static final double GAP = 24;

    private Walls() {
    }

    /** The width of a door of a hall in pixels: two beside each other, one where the screen stands upright. */
    static double door(Surroundings around) {
        return around.scale().px(around.scale().portrait() ? 915 : 860);
    }

    /** The width of an exhibit on the wall in pixels: three beside each other, two where the screen stands upright. */
    static double exhibit(Surroundings around) {
        return around.scale().px(around.scale().portrait() ? 446 : 566);
    }

    static FlowPane wall(Surroundings around, List<? extends Node> tiles) {
        FlowPane wall = new FlowPane(around.scale().px(GAP), around.scale().px(GAP));
        wall.getChildren().addAll(tiles);
        return wall;
    }

    /** The style sheet of this room. */
    static String sheet() {
        return java.util.Objects.requireNonNull(Walls.class.getResource("gallery.css")).toExternalForm();
    }
}
