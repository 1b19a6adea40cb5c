package yunguan.part.player;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.CardRow;
import yunguan.ui.Icons;
import yunguan.ui.Touch;

/** What is being spoken of, beside the film at its second: a touch opens it, another one puts it aside for later. */
public final class MomentBand extends VBox {

    private final Surroundings around;
    private final Moments moments;
    private final HBox row = new HBox();
    private final Label word;
    private final boolean low;
    private Optional<Card> shown = Optional.empty();

    public MomentBand(Surroundings around, Player player, List<Item.Moment> all) {
        this.around = around;
        this.moments = new Moments(all);
        getStyleClass().add("moment-band");
        getStylesheets().add(PlayerPane.sheet());
        setId("moment");
        row.getStyleClass().add("moment-row");
        row.setAlignment(Pos.CENTER);
        word = Touch.label(around.texts().of("part.player.moment"), "moment-name");
        word.setMinWidth(USE_PREF_SIZE);
        low = around.scale().low() && !around.longWords();
        getChildren().add(row);
        if (!low) { // where there is little height it stands in the row
            getChildren().addFirst(word);
        }
        setMinHeight(USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
        WhileSeen.listens(this, () -> player.position().subscribe(now -> show(now.doubleValue())));
    }

    private void show(double second) {
        Optional<Card> now = moments.at(second);
        if (now.map(Card::id).equals(shown.map(Card::id))) {
            return;
        }
        shown = now;
        setVisible(now.isPresent());
        setManaged(now.isPresent());
        row.getChildren().clear();
        if (low) {
            row.getChildren().add(word);
        }
        now.ifPresent(card -> {
            if (low || around.visit().modes().contains(Mode.LARGE)) { // a picture would leave a word a line, or cost height
                Button open = Touch.button(Icons.of(card.kind()), around.texts().of(card.title()), () -> around.open(card));
                open.setId("row-" + card.id());
                open.setWrapText(true);
                open.setMinWidth(0);
                open.setMaxWidth(Double.MAX_VALUE);
                open.setAlignment(Pos.CENTER_LEFT);
                HBox.setHgrow(open, Priority.ALWAYS);
                row.getChildren().addAll(open, new KeepButton(around, card));
                return;
            }
            CardRow open = new CardRow(card, around.texts(), around.pictures(), around.scale().px(110), around::open);
            HBox.setHgrow(open, Priority.ALWAYS);
            row.getChildren().addAll(open, new KeepButton(around, card));
        });
    }
}
