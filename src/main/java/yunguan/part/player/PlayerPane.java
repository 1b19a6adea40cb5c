package yunguan.part.player;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.shell.Surroundings;
import yunguan.ui.CardTile;
import yunguan.ui.CardTile;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/**
 * A film with its captions and all that steers it. When it is over, or does not play, it says what else there
 * is to see; it never goes on to another film by itself.
 */
public final class PlayerPane extends VBox {

    private final FilmStage stage;

    /** @param next what one might see instead or afterwards; may be empty */
    public PlayerPane(Surroundings around, Player player, List<Item.Chapter> chapters, List<Item.Cue> cues, List<Card> next) {
        getStyleClass().add("player-pane");
        getStylesheets().add(sheet());
        Captions captions = new Captions(cues, around.texts().languages().forms());
        PlayerBar bar = new PlayerBar(around, player, chapters, !captions.isEmpty(), "play-pause");
        bar.setMinHeight(USE_PREF_SIZE);
        Touch.visible(bar, player.trouble().isEqualTo(PlayerTrouble.NONE));
        boolean beside = player.upright() && !around.scale().portrait();
        stage = new FilmStage(around, player, captions, after(around, player, next), beside ? bar : null);
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().add(stage);
        if (!beside) {
            getChildren().add(bar);
        }
        setMinSize(0, 0);
    }

    static String sheet() {
        return Objects.requireNonNull(PlayerPane.class.getResource("player.css")).toExternalForm();
    }

    private static TouchScroll after(Surroundings around, Player player, List<Card> next) {
        BooleanBinding troubled = player.trouble().isNotEqualTo(PlayerTrouble.NONE);
        VBox page = new VBox(new PlayerTroubleBox(around, player));
        page.getStyleClass().add("film-after");
        page.setAlignment(Pos.CENTER);
        var replay = Touch.button("mdi2r-replay", around.texts().of("part.player.replay"), player::play);
        replay.setId("replay");
        Touch.visible(replay, troubled.not());
        page.getChildren().add(replay);
        if (!next.isEmpty()) {
            FlowPane tiles = new FlowPane();
            tiles.getStyleClass().add("cards");
            tiles.setAlignment(Pos.CENTER);
            tiles.setRowValignment(VPos.TOP);
            for (Card card : next) {
                CardTile tile = PlayableTile.brief(around, card, around.scale().px(300));
                tile.setId("next-" + card.id());
                tiles.getChildren().add(tile);
            }
            page.getChildren().addAll(Touch.label(around.texts().of("part.player.next"), "film-next"), tiles);
        }
        TouchScroll scroll = new TouchScroll(page);
        scroll.getStyleClass().add("film-over");
        scroll.setFitToHeight(true);
        Touch.visible(scroll, player.ended().or(troubled));
        return scroll;
    }

    /** Stops showing; call it before the player is disposed. */
    public void dark() {
        stage.dark();
    }
}
