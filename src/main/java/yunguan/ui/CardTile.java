package yunguan.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import java.util.function.Consumer;
import yunguan.catalogue.Card;

/** An item in a list: its picture, its title and a sentence, all one big button. */
public final class CardTile extends Button {

    private final VBox body;
    private final double width;

    /** A tile with a picture above, as wide as asked (pixels). */
    public CardTile(Card card, Texts texts, Pictures pictures, double width, Consumer<Card> opened) {
        getStyleClass().add("card-tile");
        PictureBox picture = new PictureBox(pictures, card, width, Math.rint(width * 0.56));
        Label title = Touch.label(texts.of(card.title()), "card-title");
        Label summary = Touch.label(texts.of(card.summary()), "card-summary");
        VBox words = new VBox(title, summary);
        words.getStyleClass().add("card-words");
        if (card.pending()) {
            words.getChildren().add(Touch.label(texts.of("shell.pending"), "card-note"));
        }
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
        accessibleTextProperty().bind(texts.of(card.title()));
        setId("card-" + card.id());
        setOnAction(event -> opened.accept(card));
    }

    /** The texts wrap at the tile's width; a button would ask how high they are on one endless line. */
    @Override
    protected double computePrefHeight(double unused) {
        return Math.ceil(body.prefHeight(width) + snappedTopInset() + snappedBottomInset());
    }
}
