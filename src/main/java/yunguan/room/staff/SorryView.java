package yunguan.room.staff;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import yunguan.shell.Screen;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Something at the desk failed that should not have. */
final class SorryView implements Screen {

    private final VBox node;
    private final ObservableValue<String> title;

    SorryView(Texts texts) {
        title = texts.of("trouble.work.title");
        node = new VBox(Icons.of("mdi2a-alert-outline"), Touch.label(title, "trouble-title"), Touch.label(texts.of("desk.sorry"), "trouble-text"));
        node.getStyleClass().add("trouble");
        node.setAlignment(Pos.CENTER);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }
}
