package yunguan.part.story;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.CardRow;
import yunguan.ui.Touch;

/** What the visitor has put aside, to be opened or put back. Empty and out of the way where nothing is. */
public final class KeptCards extends VBox {

    private final Surroundings around;
    // a field, because the visit, which outlives this, holds it weakly
    private final ListChangeListener<Card> changed = change -> show();

    public KeptCards(Surroundings around) {
        this.around = around;
        getStyleClass().add("rows");
        setId("kept");
        around.visit().kept().addListener(new WeakListChangeListener<>(changed));
        show();
    }

    private void show() {
        getChildren().clear();
        var cards = around.visit().kept();
        setManaged(!cards.isEmpty());
        setVisible(!cards.isEmpty());
        if (cards.isEmpty()) {
            return;
        }
        getChildren().add(Touch.label(around.texts().of("part.story.kept"), "section-title"));
        for (Card card : cards) {
            CardRow row = new CardRow(card, around.texts(), around.pictures(), around.picture(110), around::open);
            row.setId("kept-" + card.id());
            HBox.setHgrow(row, Priority.ALWAYS);
            Button back = Touch.round("mdi2c-close", around.texts().of("part.story.kept.back"), () -> around.visit().keep(card));
            back.setId("unkeep-" + card.id());
            HBox line = new HBox(row, back);
            line.getStyleClass().add("kept-line");
            line.setAlignment(Pos.CENTER);
            getChildren().add(line);
        }
    }
}
