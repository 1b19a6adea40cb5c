package yunguan.app;

import java.time.Duration;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Above what a group does, for a while: that something did not work. It takes nothing from the glass, and nobody has to put it away. */
final class SorryBand extends HBox {

    private static final Duration STAYS = Duration.ofSeconds(20);

    private final Background background;
    private final SimpleBooleanProperty says = new SimpleBooleanProperty();
    private Background.@Nullable Repeat going;

    SorryBand(Texts texts, Background background) {
        this.background = background;
        setId("sorry");
        getStyleClass().add("closing-band");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Icons.of("mdi2h-hand-heart-outline"), Touch.label(texts.of("trouble.work.group"), "closing-text"));
        Touch.visible(this, says);
    }

    /** Something did not work just now. */
    void says() {
        ends();
        says.set(true);
        going = background.once(STAYS, this::ends);
    }

    private void ends() {
        says.set(false);
        Background.Repeat waiting = going;
        going = null;
        if (waiting != null) {
            waiting.close();
        }
    }
}
