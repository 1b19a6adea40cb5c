package yunguan.part.player;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A list in which a text follows the voice; where a hand has drawn it elsewhere, a button leads back to the voice. */
public final class FollowingText extends StackPane {

    /** @param list the list in which the text stands, perhaps among other things */
    public FollowingText(Texts texts, TouchScroll list, ReadAlong text) {
        getStyleClass().add("following-text");
        getStylesheets().add(PlayerPane.sheet());
        Button follow = Touch.primary("mdi2a-arrow-down-circle-outline", texts.of("part.player.follow"), text::follow);
        follow.setId("follow-again");
        Touch.visible(follow, text.astray());
        setAlignment(follow, Pos.BOTTOM_RIGHT); // beside the bar: a hand that draws the list comes down in its middle
        getChildren().addAll(list, follow);
        setMinHeight(0);
    }
}
