package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Item;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** The chapters of a film as buttons; a touch goes there and plays. The one that is on is marked. */
public final class ChapterList extends VBox {

    public ChapterList(Texts texts, Player player, List<Item.Chapter> chapters) {
        getStyleClass().add("chapters");
        getStylesheets().add(PlayerPane.sheet());
        setVisible(!chapters.isEmpty());
        setManaged(!chapters.isEmpty());
        List<Button> buttons = new ArrayList<>();
        for (Item.Chapter chapter : chapters) {
            Button button = Touch.button(texts.of(chapter.title()), () -> {
                player.enter(chapter.start());
                player.play();
            });
            Label time = new Label(PlayingTime.clock(chapter.start()));
            time.getStyleClass().add("chapter-time");
            time.setMinWidth(USE_PREF_SIZE);
            button.setGraphic(time);
            button.setWrapText(true);
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.getStyleClass().add("chapter");
            button.setId("chapter-" + buttons.size());
            buttons.add(button);
            getChildren().add(button);
        }
        new NowMark(this, player, chapters.stream().map(Item.Chapter::start).toList(), buttons);
    }
}
