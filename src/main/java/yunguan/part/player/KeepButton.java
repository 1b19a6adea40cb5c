package yunguan.part.player;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

/** Puts an item aside for later, or back. */
final class KeepButton extends StackPane {

    private final ToggleButton button;
    private final Surroundings around;
    private final Card card;
    // a field, because the visit, which outlives this, holds it weakly
    private final ListChangeListener<Card> changed = change -> show();

    KeepButton(Surroundings around, Card card) {
        this.around = around;
        this.card = card;
        button = Touch.switchTab("mdi2b-bookmark-outline", around.texts().of("part.player.keep"), () -> around.visit().keep(card));
        button.setId("keep-" + card.id());
        button.getStyleClass().add("keep");
        getChildren().add(button);
        setMinWidth(USE_PREF_SIZE);
        around.visit().kept().addListener(new WeakListChangeListener<>(changed));
        show();
    }

    private void show() {
        button.setSelected(around.visit().keeps(card.id()));
    }
}
