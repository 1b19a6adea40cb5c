package yunguan.part.keyboard;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.ui.Icons;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** Large keys: letters for pinyin and English, digits, a blank, delete and clear. */
public final class Keyboard extends VBox {

    private static final String[] ROWS = {"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"};

    /**
     * @param typed  a letter, a digit or a blank
     * @param delete one back
     * @param clear  everything
     */
    public Keyboard(Texts texts, Consumer<String> typed, Runnable delete, Runnable clear) {
        getStyleClass().add("keyboard");
        getStylesheets().add(java.util.Objects.requireNonNull(Keyboard.class.getResource("keyboard.css")).toExternalForm());
        for (int i = 0; i < ROWS.length; i++) {
            HBox row = new HBox();
            row.getStyleClass().add("keyboard-row");
            row.setAlignment(Pos.CENTER);
            ROWS[i].chars().forEach(letter -> row.getChildren().add(letter(Character.toString(letter), typed)));
            if (i == ROWS.length - 1) {
                Button back = wide("mdi2b-backspace-outline", "part.keyboard.delete", "key-delete", texts, delete);
                back.setContentDisplay(ContentDisplay.GRAPHIC_ONLY); // everybody knows this sign, and the row is full
                row.getChildren().add(back);
            }
            getChildren().add(row);
        }
        HBox last = new HBox(wide("mdi2c-close", "part.keyboard.clear", "key-clear", texts, clear),
                wide("mdi2k-keyboard-space", "part.keyboard.space", "key-space", texts, () -> typed.accept(" ")));
        last.getStyleClass().add("keyboard-row");
        last.setAlignment(Pos.CENTER);
        getChildren().add(last);
    }

    /** How wide ten keys of 22 mm are, 5 mm apart, in pixels. */
    public static double least(Scale scale) {
        return (10 * Scale.TARGET + 9 * Scale.GAP) * scale.text();
    }

    /** Lets the arrow keys of an accessible keypad go from the box to the keys and back; after a touch the box has the caret again. */
    public void reachableFrom(TextInputControl box) {
        lookupAll(".key").forEach(key -> key.setFocusTraversable(true));
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            box.requestFocus();
            box.end();
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                ((HBox) getChildren().getFirst()).getChildren().getFirst().requestFocus();
                event.consume();
            }
        });
    }

    private static Button letter(String letter, Consumer<String> typed) {
        Button key = new Button(letter.toUpperCase(Locale.ROOT));
        key.setId("key-" + letter);
        key.setAccessibleText(letter);
        return key(key, () -> typed.accept(letter));
    }

    private static Button wide(String icon, String text, String id, Texts texts, Runnable pressed) {
        Button key = new Button();
        key.setGraphic(Icons.of(icon));
        key.textProperty().bind(texts.of(text));
        key.accessibleTextProperty().bind(texts.of(text));
        key.setId(id);
        key.getStyleClass().add("key-wide");
        return key(key, pressed);
    }

    private static Button key(Button key, Runnable pressed) {
        key.getStyleClass().add("key");
        key.setFocusTraversable(false); // the box keeps the caret
        key.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(key, Priority.ALWAYS);
        key.setOnAction(event -> pressed.run());
        return key;
    }
}
