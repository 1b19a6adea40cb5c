package yunguan.part.story;

import java.util.List;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.CardRow;
import yunguan.ui.Touch;

/** What belongs to an item, as a list of rows that open it. Empty and out of the way where nothing does. */
public final class LinkedCards extends VBox {

    public LinkedCards(Surroundings around, List<Card> cards) {
        getStyleClass().add("rows");
        setManaged(!cards.isEmpty());
        setVisible(!cards.isEmpty());
        getChildren().add(Touch.label(around.texts().of("part.story.links"), "section-title"));
        double picture = around.longWords() ? 0 : around.picture(130); // the list stands beside something, and long words want its whole line
        for (Card card : cards) {
            getChildren().add(new CardRow(card, around.texts(), around.pictures(), picture, around::open));
        }
    }
}
