package yunguan.part.story;

import java.util.List;
import javafx.scene.layout.FlowPane;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.CardTile;

/** Items side by side, as many as fit. */
public final class CardGrid extends FlowPane {

    /** Width of a tile in design pixels: four beside each other in landscape, two in portrait. */
    private static final double TILE = 430;

    public CardGrid(Surroundings around, List<Card> cards) {
        getStyleClass().add("cards");
        double width = around.scale().px(around.scale().portrait() ? 480 : TILE);
        for (Card card : cards) {
            getChildren().add(new CardTile(card, around.texts(), around.pictures(), width, around::open));
        }
    }
}
