package yunguan.room.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.ui.Icon;

class HelpPictureTest {

    @Test
    void everyDrawingLiesWithinItsSheet() {
        for (String step : List.of("tap", "drag", "map", "zoom", "page", "compare", "back", "home", "large", "language")) {
            Fx.run(() -> {
                HelpPicture picture = HelpPicture.of(step, 240, new javafx.beans.property.SimpleStringProperty("字"));
                Node sheet = picture.getChildrenUnmodifiable().getFirst();
                var bounds = sheet.getBoundsInParent();
                new Scene(picture).getRoot().applyCss();
                assertTrue(signs(picture).allMatch(Icon::inItsFont), step + " has a sign that is an empty box");
                assertTrue(bounds.getMinX() >= -2 && bounds.getMinY() >= -2 && bounds.getMaxX() <= 242 && bounds.getMaxY() <= 162, step + " " + bounds);
            });
        }
    }

    @Test
    void aLetterOnTheHallsColourHasTheColourOfWordsOnIt() {
        Fx.run(() -> {
            HelpPicture picture = HelpPicture.of("language", 240, new javafx.beans.property.SimpleStringProperty("字"));
            Node chosen = picture.lookup(".help-chosen");
            List<Node> on = picture.lookupAll(".help-letter").stream().filter(letter -> chosen.getBoundsInParent().contains(letter.getBoundsInParent().getCenterX(), letter.getBoundsInParent().getCenterY())).toList();
            assertEquals(1, on.size());
            assertTrue(on.getFirst().getStyleClass().contains("help-on-chosen"));
        });
    }

    private static Stream<Icon> signs(Node node) {
        return node instanceof Icon icon ? Stream.of(icon)
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(HelpPictureTest::signs) : Stream.empty();
    }
}
