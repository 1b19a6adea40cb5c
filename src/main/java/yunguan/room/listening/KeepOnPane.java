package yunguan.room.listening;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.part.player.WhileSeen;
import yunguan.shell.Surroundings;
import yunguan.ui.CardRow;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What comes next, for whoever wanted to keep on listening: it begins in a few seconds, or it is asked whether anybody is there. */
final class KeepOnPane extends VBox {

    private final Surroundings around;
    private final Texts texts;
    private final KeepOnModel model;

    KeepOnPane(Surroundings around, KeepOnModel model) {
        this.around = around;
        this.texts = around.texts();
        this.model = model;
        getStyleClass().addAll("rows", "keep-on");
        Touch.visible(this, model.now().map(now -> now == KeepOnModel.Now.GOES_ON || now == KeepOnModel.Now.ASKS));
        WhileSeen.listens(this, () -> model.now().subscribe(now -> show()));
    }

    private void show() {
        getChildren().clear();
        boolean asks = model.now().get() == KeepOnModel.Now.ASKS;
        if (!asks && model.now().get() != KeepOnModel.Now.GOES_ON) {
            return;
        }
        getChildren().add(asks ? Touch.label(texts.of("listening.on.asks"), "section-title")
                : Touch.label(Bindings.createStringBinding(() -> texts.now("listening.on.in", model.left().get()), model.left(), texts.language()), "section-title"));
        model.next().ifPresent(this::row);
        Button yes = Touch.primary("mdi2p-play", texts.of(asks ? "listening.on.yes" : "listening.on.now"), model::yes);
        yes.setId("keep-on-yes");
        Button no = Touch.button("mdi2s-stop", texts.of("listening.on.no"), model::no);
        no.setId("keep-on-no");
        FlowPane ways = new FlowPane(yes, no);
        ways.getStyleClass().add("chips");
        ways.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(ways);
    }

    private void row(Card card) {
        CardRow row = new CardRow(card, texts, around.pictures(), around.scale().px(130), opened -> model.yes());
        row.setId("keep-on-next");
        getChildren().add(row);
    }
}
