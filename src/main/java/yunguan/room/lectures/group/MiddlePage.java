package yunguan.room.lectures.group;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.ui.Icons;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A few large words in the middle of the glass; where large letters need more room than there is, they can be drawn along. */
final class MiddlePage extends StackPane {

    /** @param id of what is shown */
    MiddlePage(String id, String icon, ObservableValue<String> title, Node... more) {
        VBox words = words(id, icon, title, more);
        TouchScroll scroll = new TouchScroll(words);
        // as high as what is seen of it, and not "fit to height": a list that fits does not know how high lines are that wrap, and shows no bar
        words.minHeightProperty().bind(scroll.heightProperty().subtract(1));
        setMinHeight(0);
        getChildren().add(scroll);
    }

    private static VBox words(String id, String icon, ObservableValue<String> title, Node... more) {
        VBox words = new VBox(Icons.of(icon), Touch.label(title, "class-big"));
        words.getChildren().addAll(more);
        words.getStyleClass().add("class-middle");
        words.setAlignment(Pos.CENTER);
        words.setId(id);
        return words;
    }
}
