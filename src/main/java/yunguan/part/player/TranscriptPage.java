package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import yunguan.catalogue.LangText;
import yunguan.shell.Surroundings;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** What is said in a film: it follows the voice, a touch on a line goes there, and words can be looked for. */
public final class TranscriptPage extends VBox {

    /** @param told the same in one piece; may be empty */
    public TranscriptPage(Surroundings around, Player player, Captions captions, LangText told, Looking looking) {
        Texts texts = around.texts();
        TranscriptModel model = looking.model();
        getStyleClass().add("transcript");
        getStylesheets().add(PlayerPane.sheet());
        Button all = Touch.button("mdi2c-close", texts.of("part.player.look.all"), looking::over);
        all.setId("transcript-all");
        Label found = Touch.label(Bindings.createStringBinding(() -> texts.now("part.player.look.found", model.words().get(), model.found().get()),
                model.words(), model.found(), texts.language()), "transcript-found");
        FlowPane row = new FlowPane(all, found);
        found.setId("transcript-found");
        row.getStyleClass().addAll("chips", "transcript-head");
        row.setMinHeight(USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        Touch.visible(row, model.words().isNotEmpty());
        ReadAlong text = new ReadAlong(texts, player, captions, model);
        VBox lines = new VBox(told.isEmpty() ? text : new WholeText(texts, told, text, model));
        lines.getStyleClass().add("transcript-lines");
        TouchScroll list = new TouchScroll(lines);
        list.setMinHeight(0);
        FollowingText follows = new FollowingText(texts, list, text);
        VBox.setVgrow(follows, Priority.ALWAYS);
        getChildren().addAll(row, follows);
        WhileSeen.listens(this, () -> Subscription.combine(model.words().subscribe((before, now) -> list.setVvalue(0)),
                model.whole().subscribe((before, now) -> list.setVvalue(0))));
    }
}
