package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.part.keyboard.Keyboard;
import yunguan.shell.Surroundings;
import yunguan.ui.Icons;
import yunguan.ui.Touch;

/** The keys with which words are looked for in what is said; over the film, which stands still meanwhile. */
final class LookPanel extends VBox {

    LookPanel(Surroundings around, TranscriptModel model, BooleanProperty typing) {
        getStyleClass().add("look-panel");
        Label words = new Label();
        words.setId("look-words");
        words.getStyleClass().add("look-words");
        words.setGraphic(Icons.of("mdi2m-magnify"));
        words.textProperty().bind(Bindings.createStringBinding(() -> model.words().get().isEmpty()
                ? around.texts().now("part.player.look.prompt") : model.words().get(), model.words(), around.texts().language()));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button done = Touch.primary("mdi2c-check", around.texts().of("part.player.look.done"), () -> typing.set(false));
        done.setId("look-done");
        HBox line = new HBox(words, done);
        line.getStyleClass().add("player-group");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, new Keyboard(around.texts(), model::type, model::delete, model::clear));
    }
}
