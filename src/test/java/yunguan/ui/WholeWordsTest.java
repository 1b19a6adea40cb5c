package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

/** A long word in a narrow place is set smaller, and never broken. */
class WholeWordsTest {

    private static final double TITLE = 2;

    private final SimpleStringProperty said = new SimpleStringProperty("");
    private Label label;
    private Scene scene;

    private void show(String text, double width) {
        Fx.run(() -> {
            said.set(text);
            label = Touch.label(said, "trouble-title");
            VBox column = new VBox(label);
            column.setMaxWidth(width);
            VBox root = new VBox(column);
            root.getStyleClass().add("frame");
            root.setStyle("-fx-font-size: 28px;");
            scene = new Scene(root, 1920, 1080);
            for (String sheet : new String[] {"tokens.css", "controls.css"}) {
                scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            new Scale(1920, 1080, 43, 700).on(scene);
        });
        lay();
    }

    /** A letter that becomes smaller is laid out again, as the next frames do. */
    private void lay() {
        for (int frame = 0; frame < 4; frame++) {
            Fx.run(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        }
    }

    private double size() {
        return Fx.on(() -> label.getFont().getSize() / 28);
    }

    private boolean broken() {
        return Fx.on(() -> {
            Text text = (Text) label.lookup(".text");
            LayoutInfo laid = text.getLayoutInfo();
            String words = text.getText();
            return laid.getTextLines(false).stream().anyMatch(line -> line.end() < words.length()
                    && Character.isLetter(words.charAt(line.end() - 1)) && Character.isLetter(words.charAt(line.end())));
        });
    }

    @Test
    void aWordThatFitsKeepsItsSize() {
        show("Cloud Exhibition", 900);
        assertEquals(TITLE, size(), 0.02);
    }

    @Test
    void aWordThatIsTooWideMakesTheLabelSmaller() {
        show("A neighbourhood of acquaintances", 360);
        assertTrue(size() < TITLE, "smaller than " + TITLE + ": " + size());
        assertTrue(!broken(), "no word is broken");
    }

    @Test
    void aLabelAsWideAsItsWordsGrowsWithLargeLetters() {
        show("Spoken acquaintanceships", 1800);
        Fx.run(() -> {
            label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            ((VBox) label.getParent()).setFillWidth(false);
            scene.getRoot().setStyle("-fx-font-size: 42px;");
            scene.getRoot().getStyleClass().add("mode-large");
        });
        lay();
        assertEquals(1.5 * TITLE, size(), 0.02);
    }

    @Test
    void anotherTextHasItsOwnSizeAgain() {
        show("Acquaintanceships", 360);
        assertTrue(size() < TITLE);
        Fx.run(() -> said.set("A park"));
        lay();
        assertEquals(TITLE, size(), 0.02);
        Fx.run(() -> said.set("云展台里有许多展品，可以慢慢看，也可以走近细看"));
        lay();
        assertEquals(TITLE, size(), 0.02, "Chinese is broken anywhere");
    }

    /** What goes by its own letters must not be measured while they grow: it would stay small, because it is small. */
    @Test
    void theNameBeforeWordsToChooseFromGrowsWithItsLetters() {
        Fx.run(() -> {
            ChipRow row = new ChipRow(new SimpleStringProperty("Spoken"));
            row.word("any", new SimpleStringProperty("Any"), true, () -> { });
            VBox root = new VBox(row);
            root.getStyleClass().add("frame");
            root.setStyle("-fx-font-size: 28px;");
            scene = new Scene(root, 900, 600);
            for (String sheet : new String[] {"tokens.css", "controls.css"}) {
                scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
            }
            new Scale(1920, 1080, 43, 700).on(scene);
            label = (Label) row.getChildren().getFirst();
        });
        lay();
        assertEquals(1, size(), 0.01);
        Fx.run(() -> {
            scene.getRoot().getStyleClass().add("mode-large");
            scene.getRoot().setStyle("-fx-font-size: 42px;");
        });
        lay();
        assertEquals(1.5, size(), 0.01);
        assertEquals("Spoken", Fx.on(() -> ((Text) label.lookup(".text")).getText()));
    }
}
