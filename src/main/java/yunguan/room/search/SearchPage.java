package yunguan.room.search;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.part.keyboard.Keyboard;
import yunguan.ui.Scale;

/** Where what is found and what is typed with lie on a glass; laid anew, both are the same as before. */
final class SearchPage extends StackPane {

    /** Ten keys of 22 mm beside each other, 5 mm apart; in pixels of the design. */
    private static final double KEYS = 970;

    private final Node list;
    private final VBox typing;

    SearchPage(Node list, VBox typing) {
        this.list = list;
        this.typing = typing;
        typing.getStyleClass().add("search-typing");
        getStylesheets().add(java.util.Objects.requireNonNull(SearchPage.class.getResource("search.css")).toExternalForm());
    }

    void lay(Scale scale) {
        getChildren().stream().map(Pane.class::cast).forEach(before -> before.getChildren().clear());
        typing.getStyleClass().remove("from-edge-to-edge");
        Pane laid = scale.portrait() ? above(scale) : beside(scale);
        for (Pane one : List.of(this, laid)) {
            one.setMinSize(0, 0); // whatever is in it, the foot of the frame stays on the screen
        }
        getChildren().setAll(laid);
    }

    private Pane beside(Scale scale) {
        typing.setMinWidth(scale.px(KEYS));
        typing.setMaxWidth(scale.px(KEYS));
        HBox.setHgrow(list, Priority.ALWAYS);
        return new HBox(typing, list);
    }

    /** The keys have the margins of a page, unless ten of 22 mm want the whole width of a small glass. */
    private Pane above(Scale scale) {
        double keys = Keyboard.least(scale);
        typing.setMinWidth(Region.USE_COMPUTED_SIZE);
        typing.setMaxWidth(Math.min(scale.width(), Math.max(scale.page(), keys)));
        if (keys > scale.page()) {
            typing.getStyleClass().add("from-edge-to-edge");
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox both = new VBox(list, typing);
        both.setAlignment(Pos.TOP_CENTER);
        return both;
    }
}
