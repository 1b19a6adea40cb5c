package yunguan.part.player;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;
import yunguan.ui.PictureBox;
import yunguan.ui.Touch;

/** A film or sound in a list: picture, title, and one line of what matters there: who speaks, how long, how many votes. */
public final class PlayableTile extends Button {

    private final VBox body;
    private final double width;

    /** @param width in pixels @param sign the icon before the line */
    public PlayableTile(Surroundings around, Card card, double width, String sign, ObservableValue<String> line) {
        getStyleClass().add("card-tile");
        PictureBox picture = new PictureBox(around.pictures(), card, width, Math.rint(width * 0.56));
        VBox words = new VBox(Touch.label(around.texts().of(card.title()), "card-title"), Touch.line(sign, line, "card-kind"),
                Touch.label(around.texts().of(card.summary()), "card-summary"));
        words.getStyleClass().add("card-words");
        this.width = width;
        body = new VBox(picture, words);
        body.setAlignment(Pos.TOP_LEFT);
        body.setPrefWidth(width);
        body.setMaxWidth(width);
        setGraphic(body);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(width);
        setMaxWidth(width);
        accessibleTextProperty().bind(around.texts().of(card.title()));
        setId("card-" + card.id());
        setOnAction(event -> around.open(card));
    }

    /** The texts wrap at the tile's width; a button would ask how high they are on one endless line. */
    @Override
    protected double computePrefHeight(double unused) {
        return Math.ceil(body.prefHeight(width) + snappedTopInset() + snappedBottomInset());
    }
}
