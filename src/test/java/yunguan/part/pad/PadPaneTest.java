package yunguan.part.pad;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.ui.NarrowButton;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Where words and keys stand. */
class PadPaneTest {

    private static Bounds place(StackPane root, String selector) {
        Node node = Objects.requireNonNull(root.lookup(selector));
        return node.localToScene(node.getLayoutBounds());
    }

    /** On an upright glass it may come to stand low, where all is within reach; afterwards the words stand above the keys again. */
    @Test
    void whereThereIsRoomAgainTheWordsStandAboveTheKeysAgain() {
        Fx.run(() -> {
            Scale upright = new Scale(1080, 1920, 21.5, 700);
            PadPane pad = new PadPane(new Texts(new SimpleObjectProperty<>(Lang.EN)), upright, new NumberModel(1, 4, digits -> { }), new SimpleStringProperty("How many people came today?"));
            StackPane root = new StackPane(pad);
            root.getStyleClass().addAll("frame", "portrait");
            root.setStyle("-fx-font-size: " + upright.text() + "px; -hall: #8C1C13;");
            Scene scene = new Scene(root, 1080, 1600);
            for (String sheet : new String[] {"tokens.css", "controls.css"}) {
                scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            for (double height : new double[] {1600, 700, 1600}) {
                root.resize(1080, height);
                for (int pass = 0; pass < 3; pass++) {
                    root.applyCss();
                    root.layout();
                }
                Bounds words = place(root, ".pin-why");
                Bounds keys = place(root, ".pin-keys");
                if (height > 1000) {
                    assertTrue(words.getMaxY() <= keys.getMinY() && words.getWidth() > 600, words + " above " + keys);
                } else {
                    assertTrue(words.getMaxX() <= keys.getMinX(), words + " beside " + keys);
                }
            }
        });
    }

    /** In large letters on a small upright glass the keys leave hardly anything beside them: words that do not all fit above stand there all the same. */
    @Test
    void wordsAreNotSqueezedBesideTheKeys() {
        Fx.run(() -> {
            Scale upright = new Scale(1080, 1920, 21.5, 700);
            Texts texts = new Texts(new SimpleObjectProperty<>(Lang.EN));
            Button button = NarrowButton.of(Touch.button("mdi2c-close-circle-outline", new SimpleStringProperty("We did not count how many they were"), () -> { }));
            PadPane pad = new PadPane(texts, upright, new NumberModel(1, 4, digits -> { }), new SimpleStringProperty("How many people came to this class today?"),
                    Touch.label(new SimpleStringProperty("Only the number is kept, no names, and nobody is asked for any."), "section-summary"), new FlowPane(button));
            StackPane root = new StackPane(pad);
            root.getStyleClass().addAll("frame", "portrait", "mode-large");
            root.setStyle("-fx-font-size: " + upright.text() * Scale.LARGE + "px; -hall: #8C1C13;");
            Scene scene = new Scene(root, 1080, 1400);
            for (String sheet : new String[] {"tokens.css", "controls.css"}) {
                scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            for (double height : new double[] {1600, 1400, 1250}) {
                root.resize(1080, height);
                for (int pass = 0; pass < 4; pass++) {
                    root.applyCss();
                    root.layout();
                }
                Bounds keys = place(root, ".pin-keys");
                assertTrue(keys.getMaxY() <= height, "the keys are whole at " + height + ": " + keys);
                for (String words : new String[] {".pin-why", ".section-summary", ".touch"}) {
                    assertTrue(place(root, words).getWidth() > 600, words + " at " + height + ": " + place(root, words));
                }
            }
        });
    }
}
