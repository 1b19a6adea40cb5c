package yunguan.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import yunguan.settings.Key;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** Says in plain words what is wrong, what still works, and to whom to turn. */
public final class TroubleView implements Screen {

    private final TouchScroll node;
    private final ObservableValue<String> title;

    /** @param stem of two texts, {@code STEM.title} and {@code STEM.text} */
    public TroubleView(Surroundings around, String stem, Object... arguments) {
        title = around.texts().of(stem + ".title");
        VBox words = new VBox(Icons.of("mdi2h-hand-heart-outline"), Touch.label(title, "trouble-title"),
                Touch.label(around.texts().of(stem + ".text", arguments), "trouble-text"),
                Touch.label(contact(around), "trouble-contact"));
        words.getStyleClass().add("trouble");
        words.setAlignment(Pos.CENTER);
        // in large text the words may need more than the screen has
        node = new TouchScroll(words);
        words.minHeightProperty().bind(node.heightProperty().subtract(1)); // and what is short stands in the middle
        node.setMinHeight(0);
    }

    /** Whom to turn to, as the venue has set it. */
    public static ObservableValue<String> contact(Surroundings around) {
        Texts texts = around.texts();
        String who = around.settings().text(Key.STAFF_CONTACT);
        return who.isEmpty() ? texts.of("trouble.desk") : texts.of("trouble.contact", who);
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
