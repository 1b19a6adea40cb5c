package yunguan.room.home;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.Icons;
import yunguan.ui.NarrowButton;
import yunguan.ui.Touch;

/** What the visitor has put aside, the last first, to be opened from home. Out of the way while there is nothing. */
final class KeptShelf extends FlowPane {

    /** More would push the doors off the screen; all of them stand beside a film. */
    private static final int MOST = 3;

    private final Surroundings around;
    // a field, because the visit, which outlives this, holds it weakly
    private final ListChangeListener<Card> changed = change -> show();

    KeptShelf(Surroundings around) {
        this.around = around;
        getStyleClass().add("chips");
        setId("kept");
        setAlignment(Pos.CENTER_LEFT);
        around.visit().kept().addListener(new WeakListChangeListener<>(changed));
        show();
    }

    private void show() {
        getChildren().clear();
        var kept = around.visit().kept();
        setManaged(!kept.isEmpty());
        setVisible(!kept.isEmpty());
        if (kept.isEmpty()) {
            return;
        }
        getChildren().add(Touch.line("mdi2b-bookmark-outline", around.texts().of("part.story.kept")));
        for (Card card : kept.reversed().stream().limit(MOST).toList()) {
            Button open = NarrowButton.of(Touch.button(Icons.of(card.kind()), around.texts().of(card.title()), () -> around.open(card)));
            open.setId("kept-" + card.id());
            getChildren().add(open);
        }
    }
}
