package yunguan.room.home;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

class HelpPictureTest {

    @Test
    void everyDrawingLiesWithinItsSheet() {
        for (String step : List.of("tap", "drag", "map", "zoom", "page", "compare", "back", "home", "large", "language")) {
            Fx.run(() -> {
                HelpPicture picture = HelpPicture.of(step, 240, new javafx.beans.property.SimpleStringProperty("字"));
                Node sheet = picture.getChildrenUnmodifiable().getFirst();
                var bounds = sheet.getBoundsInParent();
                assertTrue(bounds.getMinX() >= -2 && bounds.getMinY() >= -2 && bounds.getMaxX() <= 242 && bounds.getMaxY() <= 162, step + " " + bounds);
            });
        }
    }
}
