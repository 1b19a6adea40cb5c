package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

/** A button is never wider than its column, and what it says is read whole. */
class NarrowButtonTest {

    private final SimpleStringProperty said = new SimpleStringProperty("Read aloud in Mandarin, with captions");
    private Button button;
    private TouchScroll list;

    private void show(Pane row, double width) {
        Fx.run(() -> {
            button = NarrowButton.of(Touch.primary("mdi2v-volume-high", said, () -> { }));
            row.getChildren().add(button);
            list = new TouchScroll(new VBox(row, new Label("beside it")));
            list.setMaxWidth(width);
            VBox root = new VBox(list);
            root.getStyleClass().add("frame");
            root.setStyle("-fx-font-size: 42px;");
            Scene scene = new Scene(root, 1920, 1080);
            for (String sheet : new String[] {"tokens.css", "controls.css"}) {
                scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            new Scale(1920, 1080, 43, 700).on(scene);
        });
        lay();
    }

    private void lay() {
        for (int frame = 0; frame < 4; frame++) {
            Fx.run(() -> {
                list.getScene().getRoot().applyCss();
                list.getScene().getRoot().layout();
                button.getParent().requestLayout(); // a scene that is shown sees to it after each frame
            });
        }
    }

    private void isWholeWithin(double width) {
        Fx.run(() -> {
            assertTrue(button.getWidth() <= width + 1, button.getWidth() + " px in " + width);
            assertTrue(((Pane) list.getContent()).getWidth() <= width + 1, "what shares the column is not pushed out of sight");
            assertTrue(button.getHeight() >= button.prefHeight(button.getWidth()) - 1, "all lines have room");
            assertFalse(((javafx.scene.text.Text) button.lookup(".text")).getText().endsWith("..."), "nothing is cut off");
        });
    }

    @Test
    void inARowThatFlowsItTakesSeveralLines() {
        show(Fx.on(FlowPane::new), 500);
        isWholeWithin(500);
        assertTrue(Fx.on(button::isWrapText));
    }

    @Test
    void inAColumnItTakesSeveralLines() {
        show(Fx.on(VBox::new), 500);
        isWholeWithin(500);
    }

    @Test
    void whereThereIsRoomItIsAsWideAsItsWords() {
        show(Fx.on(FlowPane::new), 1600);
        double one = Fx.on(button::getHeight);
        assertFalse(Fx.on(button::isWrapText));
        Fx.run(() -> list.setMaxWidth(500));
        lay();
        isWholeWithin(500);
        Fx.run(() -> said.set("Read"));
        lay();
        assertFalse(Fx.on(button::isWrapText));
        assertEquals(one, Fx.on(button::getHeight), 1);
    }
}
