package yunguan.ui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;

/** An item in a narrow list: a small picture at the side, its title, and what kind of thing it is. */
public final class CardRow extends TileButton {

    /** @param pictureWidth in pixels; 0: without one */
    public CardRow(Card card, Texts texts, Pictures pictures, double pictureWidth, Consumer<Card> opened) {
        super(face(card, texts, pictures, pictureWidth), texts.of(card.title()), () -> opened.accept(card));
        getStyleClass().add("card-row");
        setId("row-" + card.id());
    }

    private static HBox face(Card card, Texts texts, Pictures pictures, double pictureWidth) {
        Label title = Touch.label(texts.of(card.title()), "card-title");
        VBox words = new VBox(title, new TongueTag(texts, title, card.title()),
                Touch.line(Icons.of(card.kind()), texts.of("shell.kind." + card.kind().name()), "card-kind"));
        words.getStyleClass().add("card-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(words);
        if (pictureWidth > 0) {
            face.getChildren().addFirst(new PictureBox(pictures, card, pictureWidth, Math.rint(pictureWidth * 0.68)).rigid());
        }
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }
}
