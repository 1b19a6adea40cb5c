package yunguan.app;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Above every screen of a preview: that it is one, and the way back. */
final class RehearsalBand extends HBox {

    RehearsalBand(Texts texts, Runnable leave) {
        getStyleClass().add("rehearsal");
        setId("rehearsal");
        Label says = Touch.label(texts.of("shell.rehearsal"), "rehearsal-text");
        says.setMaxWidth(Double.MAX_VALUE);
        setHgrow(says, Priority.ALWAYS);
        Button end = Touch.button("mdi2a-arrow-left", texts.of("shell.rehearsal.end"), leave);
        end.setId("end-rehearsal");
        getChildren().addAll(says, end);
    }
}
