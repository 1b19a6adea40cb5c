package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

/** Where the arrows of a keypad lead. */
class StepsTest {

    @Test
    void aListOfWhichOnlyWordsAreInSightIsEnteredAtItsFirstControl() {
        Fx.run(() -> {
            Button player = button("player");
            Button sing = button("sing");
            Button more = button("more");
            Button line = button("line");
            VBox right = new VBox(list(new VBox(high(500), sing, more)), list(new VBox(line, high(500))));
            Stage stage = new Stage();
            stage.setScene(new Scene(new HBox(player, right), 600, 600));
            stage.show();
            stage.getScene().getRoot().layout();
            List<Node> all = List.of(player, sing, more, line);
            assertEquals(sing, Steps.from(line, Compass.UP, all), "from what lies below it");
            assertEquals(sing, Steps.from(player, Compass.RIGHT, all), "from what lies beside it");
            stage.close();
        });
    }

    private static Button button(String id) {
        Button button = new Button(id);
        button.setId(id);
        button.setMinSize(120, 60);
        return button;
    }

    private static Region high(double pixels) {
        Region words = new Region();
        words.setMinHeight(pixels);
        return words;
    }

    private static ScrollPane list(Region content) {
        ScrollPane list = new ScrollPane(content);
        list.setPrefSize(400, 300);
        return list;
    }
}
