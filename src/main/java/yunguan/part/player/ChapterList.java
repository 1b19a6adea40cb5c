package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Item;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** The chapters of a film as buttons; a touch goes there and plays. The one that is on is marked. */
public final class ChapterList extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Player player;
    private final List<Item.Chapter> chapters;
    private final List<Button> buttons = new ArrayList<>();
    private int current = -1;

    public ChapterList(Texts texts, Player player, List<Item.Chapter> chapters) {
        this.player = player;
        this.chapters = List.copyOf(chapters);
        getStyleClass().add("chapters");
        getStylesheets().add(PlayerPane.sheet());
        setVisible(!chapters.isEmpty());
        setManaged(!chapters.isEmpty());
        for (Item.Chapter chapter : chapters) {
            Button button = Touch.button(texts.of(chapter.title()), () -> {
                player.seek(chapter.start());
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
        player.position().addListener((position, before, now) -> mark());
        mark();
    }

    private void mark() {
        int now = -1;
        while (now + 1 < chapters.size() && chapters.get(now + 1).start() <= player.position().get() + 0.05) {
            now++;
        }
        if (now == current) {
            return;
        }
        current = now;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(CHOSEN, i == now);
        }
    }
}
