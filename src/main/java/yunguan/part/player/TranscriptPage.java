package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.shell.Surroundings;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** What is said in a film: it follows the voice, a touch on a line goes there, and words can be looked for. */
public final class TranscriptPage extends VBox {

    /** @param typing whether the keys are shown with which words are typed; they stand elsewhere, where there is room */
    public TranscriptPage(Surroundings around, Player player, Captions captions, TranscriptModel model, BooleanProperty typing) {
        Texts texts = around.texts();
        getStyleClass().add("transcript");
        getStylesheets().add(PlayerPane.sheet());
        Button look = Touch.button("mdi2m-magnify", texts.of("part.player.look"), () -> {
            player.pause();
            typing.set(true);
        });
        look.setId("transcript-look");
        Button all = Touch.button("mdi2c-close", texts.of("part.player.look.all"), () -> {
            model.clear();
            typing.set(false);
        });
        all.setId("transcript-all");
        Label found = Touch.label(Bindings.createStringBinding(() -> texts.now("part.player.look.found", model.words().get(), model.found().get()),
                model.words(), model.found(), texts.language()), "transcript-found");
        var looks = model.words().isNotEmpty();
        Touch.visible(all, looks);
        Touch.visible(found, looks);
        Touch.visible(look, typing.not());
        FlowPane row = new FlowPane(look, all, found);
        found.setId("transcript-found");
        row.getStyleClass().addAll("chips", "transcript-head");
        row.setMinHeight(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(new ReadAlong(texts, player, captions, model));
        lines.getStyleClass().add("transcript-lines");
        TouchScroll list = new TouchScroll(lines);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        getChildren().addAll(row, list);
        model.words().addListener((words, before, now) -> list.setVvalue(0));
        player.playing().addListener((playing, before, now) -> {
            if (now) {
                typing.set(false); // whoever goes to a line wants to see it
            }
        });
    }
}
