package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.shell.Surroundings;
import yunguan.ui.Icons;
import yunguan.ui.Touch;

/** Says that a film plays without its sound because no loudspeaker answers, and lets one try again. Out of the way otherwise. */
final class SoundlessBand extends HBox {

    SoundlessBand(Surroundings around, Player player) {
        getStyleClass().add("soundless");
        setId("soundless");
        setAlignment(Pos.CENTER_LEFT);
        Label title = Touch.label(around.texts().of("part.player.trouble.no_sound_device.title"), "soundless-title");
        VBox words = new VBox(title, Touch.label(Bindings.createStringBinding(
                () -> around.texts().now(player.preparing().get() ? "part.player.soundless.wait" : "part.player.soundless"), player.preparing(), around.texts().language())));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button again = Touch.button("mdi2r-refresh", around.texts().of("part.player.again"), player::again);
        again.setId("sound-again");
        getChildren().addAll(Icons.of("mdi2v-volume-off"), words, again);
        Touch.visible(this, player.soundless());
    }
}
