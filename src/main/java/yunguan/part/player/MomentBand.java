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
    private final HBox name;
    private final HBox row = new HBox();
    private Optional<Card> shown = Optional.empty();

    public MomentBand(Surroundings around, Player player, List<Item.Moment> all) {
        this.around = around;
        this.moments = new Moments(all);
        getStyleClass().add("moment-band");
        getStylesheets().add(PlayerPane.sheet());
        setId("moment");
        row.getStyleClass().add("moment-row");
        row.setAlignment(Pos.CENTER);
        Label word = Touch.label(around.texts().of("part.player.moment"), "moment-name");
        word.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(word, Priority.ALWAYS);
        name = new HBox(word);
        name.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, row);
        setMinHeight(USE_PREF_SIZE);
        player.position().addListener((position, before, now) -> show(now.doubleValue()));
        setVisible(false);
        setManaged(false);
        show(player.position().get());
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
        name.getChildren().remove(1, name.getChildren().size());
        now.ifPresent(card -> {
            if (around.visit().modes().contains(Mode.LARGE)) { // a picture would leave a word a line
                Button open = Touch.button(Icons.of(card.kind()), around.texts().of(card.title()), () -> around.open(card));
                open.setId("row-" + card.id());
                open.setWrapText(true);
                open.setMinWidth(0);
                open.setMaxWidth(Double.MAX_VALUE);
                open.setAlignment(Pos.CENTER_LEFT);
                HBox.setHgrow(open, Priority.ALWAYS);
                row.getChildren().add(open);
                name.getChildren().add(new KeepButton(around, card));
                return;
            }
            CardRow open = new CardRow(card, around.texts(), around.pictures(), around.scale().px(110), around::open);
            HBox.setHgrow(open, Priority.ALWAYS);
            row.getChildren().addAll(open, new KeepButton(around, card));
        });
    }
}
