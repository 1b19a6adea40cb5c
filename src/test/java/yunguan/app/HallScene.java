package yunguan.app;

import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import yunguan.Fx;
import yunguan.ui.Texts;

/** A scene in the hall's own style, as the kiosk's is: without the tokens every style sheet of a room speaks of colours that nobody knows. */
final class HallScene {

    private HallScene() {
    }

    /** An empty one. @param width in pixels @param height in pixels */
    static Scene of(double width, double height) {
        return Fx.on(() -> around(new Region(), width, height));
    }

    /** One around something; call it on the JavaFX thread. @param width in pixels @param height in pixels */
    static Scene around(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        for (String sheet : List.of("tokens.css", "controls.css")) {
            scene.getStylesheets().add(Objects.requireNonNull(Texts.class.getResource(sheet)).toExternalForm());
        }
        return scene;
    }
}
