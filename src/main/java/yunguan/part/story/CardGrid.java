package yunguan.part.story;

import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.CardTile;

/** Items side by side, as many as fit; those in a row are equally high. */
public final class CardGrid extends Pane {

    /** Width of a tile in design pixels: four beside each other in landscape, two in portrait. */
    public static final double TILE = 430;
    private static final double TILE_IN_PORTRAIT = 468;
    private static final double GAP = 28;

    private final double tile;
    private final double gap;

    public CardGrid(Surroundings around, List<Card> cards) {
        this(around, cards, TILE, (card, width) -> new CardTile(card, around.texts(), around.pictures(), width, around::open));
    }

    /**
     * Tiles of another make.
     *
     * @param landscape width of a tile in design pixels; in portrait there are always two beside each other
     * @param make      makes a tile, as wide as told in pixels
     */
    public <T> CardGrid(Surroundings around, List<T> things, double landscape, BiFunction<T, Double, Node> make) {
        tile = around.scale().px(around.scale().portrait() ? TILE_IN_PORTRAIT : landscape);
        gap = around.scale().px(GAP);
        for (T thing : things) {
            getChildren().add(make.apply(thing, tile));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        return Math.max(1, (int) ((width + gap) / (tile + gap)));
    }

    @Override
    protected double computeMinWidth(double height) {
        return tile;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width > 0 ? width : tile, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /** Goes through the rows; places them where asked. @return the height of all */
    private double arrange(double width, boolean place) {
        List<Node> tiles = getManagedChildren();
        int columns = columns(width);
        double y = 0;
        for (int first = 0; first < tiles.size(); first += columns) {
            List<Node> row = tiles.subList(first, Math.min(tiles.size(), first + columns));
            double height = row.stream().mapToDouble(node -> node.prefHeight(tile)).max().orElse(0);
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
