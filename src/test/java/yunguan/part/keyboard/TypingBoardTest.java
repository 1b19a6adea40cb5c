package yunguan.part.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.catalogue.PinyinWords;
import yunguan.ui.Texts;

/** Signs take turns with the digits, so that ten keys a row are as wide as a finger on any screen. */
class TypingBoardTest {

    private final StringProperty line = new SimpleStringProperty("");
    private final TypingBoard board = Fx.on(() -> {
        TypingBoard made = new TypingBoard(new Texts(new SimpleObjectProperty<>(Lang.HANS)),
                new TypingModel(line, 30, new PinyinWords(List.of()), UnaryOperator.identity(), TypingModel.Script.CHINESE));
        new Scene(made, 1080, 600);
        return made;
    });

    private List<String> upperRow() {
        return Fx.on(() -> ((HBox) ((Keyboard) board.getChildren().getLast()).getChildren().getFirst()).getChildren().stream().map(key -> ((Button) key).getText()).toList());
    }

    private void press(String id) {
        Fx.run(() -> ((Button) board.lookup(id)).fire());
    }

    @Test
    void signsTakeTurnsWithTheDigits() {
        List<String> digits = upperRow();
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0"), digits);
        press("#typing-marks");
        List<String> signs = upperRow();
        assertEquals("，", signs.getFirst());
        assertEquals(10, signs.size());
        Fx.run(() -> ((Button) ((HBox) ((Keyboard) board.getChildren().getLast()).getChildren().getFirst()).getChildren().getFirst()).fire());
        assertEquals("，", line.get());
        press("#typing-marks");
        assertTrue(upperRow().contains("—"));
        press("#typing-marks");
        assertEquals(digits, upperRow());
    }

    @Test
    void anotherScriptBeginsWithTheDigits() {
        press("#typing-marks");
        press("#typing-script");
        assertEquals("1", upperRow().getFirst());
        press("#typing-marks");
        assertEquals(",", upperRow().getFirst());
    }
}
