package yunguan.room.gallery;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;

/** How pictures hang beside each other in this room. Widths are such that they also fit beside the bar of large text. */
final class Walls {

    private static final double GAP = 24;
    private static final double LARGE_BESIDE = 0.42;

    private Walls() {
    }

    /** The width of a door of a hall in pixels: two beside each other, one where the screen stands upright. */
    static double door(Surroundings around) {
        return around.scale().px(around.scale().portrait() ? 964 : 890);
    }

    /** The width of an exhibit on the wall in pixels: three beside each other, two where the screen stands upright. */
    static double exhibit(Surroundings around) {
        return around.scale().px(around.scale().portrait() ? 470 : 585);
    }

    /** The share of the screen that words beside a picture take; large ones need a longer line. @param plain the share of plain ones */
    static double beside(Surroundings around, double plain) {
        return around.visit().modes().contains(Mode.LARGE) ? LARGE_BESIDE : plain;
    }

    /** A page of this room. Its margins do not grow with the text: that room belongs to the pictures. */
    static VBox page(Surroundings around) {
        VBox page = new VBox();
        page.getStyleClass().add("page");
        page.setStyle("-fx-padding: %1$.0fpx %2$.0fpx %2$.0fpx %2$.0fpx;".formatted(around.scale().px(24), around.scale().px(39)));
        return page;
    }

    static FlowPane wall(Surroundings around, List<? extends Node> tiles) {
        FlowPane wall = new FlowPane(around.scale().px(GAP), around.scale().px(GAP));
        wall.setRowValignment(VPos.TOP);
        wall.getChildren().addAll(tiles);
        return wall;
    }

    /** The style sheet of this room. */
    static String sheet() {
        return java.util.Objects.requireNonNull(Walls.class.getResource("gallery.css")).toExternalForm();
    }
}
