package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Says in plain words why nothing plays, to whom to turn, and lets one try again. Out of the way while all is well. */
public final class PlayerTroubleBox extends VBox {

    public PlayerTroubleBox(Surroundings around, Player player) {
        getStyleClass().add("player-trouble");
        getStylesheets().add(PlayerPane.sheet());
        setId("player-trouble");
        setAlignment(Pos.CENTER);
        Texts texts = around.texts();
        var title = Bindings.createStringBinding(() -> said(texts, player, ".title"), player.trouble(), texts.language());
        var text = Bindings.createStringBinding(() -> said(texts, player, ".text"), player.trouble(), texts.language());
        var again = Touch.button("mdi2r-refresh", texts.of("part.player.again"), player::again);
        again.setId("player-again");
        getChildren().addAll(Icons.of("mdi2h-hand-heart-outline"), Touch.label(title, "player-trouble-title"),
                Touch.label(text, "player-trouble-text"), Touch.label(TroubleView.contact(around), "player-trouble-contact"), again);
        Touch.visible(this, player.trouble().isNotEqualTo(PlayerTrouble.NONE));
    }

    private static String said(Texts texts, Player player, String part) {
        PlayerTrouble trouble = player.trouble().get();
        return trouble == PlayerTrouble.NONE ? "" : texts.now(trouble.key() + part);
    }
}
