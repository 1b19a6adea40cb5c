package yunguan.ui;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;

/** An item in a narrow list: a small picture at the side, its title, and what kind of thing it is. */
public final class CardRow extends Button {

    /** The line around the row, on both sides. */
    private static final double EDGE = 4;

    /** @param pictureWidth in pixels */
    public CardRow(Card card, Texts texts, Pictures pictures, double pictureWidth, Consumer<Card> opened) {
        getStyleClass().add("card-row");
        PictureBox picture = new PictureBox(pictures, card, pictureWidth, Math.rint(pictureWidth * 0.68));
        Label title = Touch.label(texts.of(card.title()), "card-title");
        Label kind = Touch.line(Icons.of(card.kind()), texts.of("shell.kind." + card.kind().name()), "card-kind");
        VBox words = new VBox(title, kind);
        words.getStyleClass().add("card-words");
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox body = new HBox(picture, words);
        body.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        // a button lays its content out as wide as it would like to be; this one should be as wide as its row
        body.prefWidthProperty().bind(widthProperty().subtract(EDGE));
        setGraphic(body);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        accessibleTextProperty().bind(texts.of(card.title()));
        setId("row-" + card.id());
        setOnAction(event -> opened.accept(card));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(getGraphic().prefHeight(width > 0 ? width - EDGE : -1)) + EDGE;
    }
}
