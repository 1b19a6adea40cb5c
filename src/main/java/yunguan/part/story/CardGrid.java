package yunguan.part.story;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.CardTile;
import yunguan.ui.TileWall;

/** Items side by side, as many as fit. */
public final class CardGrid extends TileWall {

    /** The narrowest tile in design pixels: four beside each other in landscape, two in portrait. */
    public static final double TILE = 405;
    private static final double GAP = 28;

    public CardGrid(Surroundings around, List<Card> cards) {
        this(around, cards, TILE, (card, width) -> new CardTile(card, around.texts(), around.pictures(), width, around::open));
    }

    /**
     * Tiles of another make.
     *
     * @param least the narrowest tile in design pixels
     * @param make  makes a tile for about so many pixels of width
     */
    public <T> CardGrid(Surroundings around, List<T> things, double least, BiFunction<T, Double, Node> make) {
        // pictures are read for tiles a little wider than the narrowest
        super(around.column(least), around.scale().px(GAP),
                things.stream().map(thing -> make.apply(thing, around.scale().column(least * 1.15))).toList());
    }
}
