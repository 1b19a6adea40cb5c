package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

/** Whoever writes sees where, and the machine rests meanwhile; also afterwards. */
class WritingLineTest {

    private static int drawnInASecond(Scene scene) throws InterruptedException {
        Thread.sleep(500); // what has come is drawn
        return Fx.drawn(scene, 1000);
    }

    @Test
    void theCaretStandsStill() throws Exception {
        VBox page = Fx.on(VBox::new);
        WritingLine line = Fx.on(WritingLine::new);
        Stage stage = Fx.on(() -> {
            page.getChildren().addAll(line, new Button("x"));
            Stage made = new Stage(StageStyle.UNDECORATED);
            made.setScene(new Scene(page, 400, 200));
            made.show();
            line.requestFocus();
            return made;
        });
        try {
            Fx.until("it has the focus", line::isFocused);
            int writing = drawnInASecond(stage.getScene());
            assertTrue(writing <= 3, "drawn " + writing + " times while nobody wrote");
            Fx.run(() -> {
                line.setText("上下杭");
                line.end();
                line.requestFocus();
            });
            int written = drawnInASecond(stage.getScene());
            assertTrue(written <= 3, "drawn " + written + " times after somebody wrote");
            Fx.run(() -> page.getChildren().remove(line));
            int gone = drawnInASecond(stage.getScene());
            assertTrue(gone <= 3, "drawn " + gone + " times after it had gone");
        } finally {
            Fx.run(stage::hide);
        }
    }

    @Test
    void whatOneVisitorWritesNoneCanPasteAfterwards() {
        Fx.run(() -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, "of the venue"));
            WritingLine line = new WritingLine();
            Scene scene = new Scene(new VBox(line), 400, 200);
            scene.getRoot().applyCss(); // its keys come with its skin
            line.setText("上下杭");
            for (KeyCode key : List.of(KeyCode.C, KeyCode.X, KeyCode.V)) {
                line.selectAll();
                Event.fireEvent(line, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
                assertEquals("上下杭", line.getText(), "Ctrl+" + key);
                assertEquals("of the venue", clipboard.getString(), "Ctrl+" + key);
            }
        });
    }
}
