package yunguan.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;

/** An item in a list: its picture, its title and a few lines below, all one big button. */
public final class CardTile extends TileButton {

    /** How high a picture in a list is, for its width. */
    private static final double RATIO = 0.56;

    /** A tile with the item's summary, about as wide as asked (pixels). */
    public CardTile(Card card, Texts texts, Pictures pictures, double width, Consumer<Card> opened) {
        this(card, texts, pictures, width, RATIO, opened, summary(card, texts));
    }

    /**
     * A tile with other lines below its title.
     *
     * @param width in pixels
     * @param ratio of the picture's height to its width
     */
    public CardTile(Card card, Texts texts, Pictures pictures, double width, double ratio, Consumer<Card> opened, Node... lines) {
        super(face(card, texts, pictures, width, ratio, lines), texts.of(card.title()), () -> opened.accept(card));
        getStyleClass().add("card-tile");
        setId("card-" + card.id());
        setPrefWidth(width);
    }

    private static Node[] summary(Card card, Texts texts) {
        Node summary = Touch.label(texts.of(card.summary()), "card-summary");
        return card.pending()
                ? new Node[] {summary, Touch.label(texts.of("shell.pending"), "card-note")}
                : new Node[] {summary};
    }

    private static VBox face(Card card, Texts texts, Pictures pictures, double width, double ratio, Node... lines) {
        Label title = Touch.label(texts.of(card.title()), "card-title");
        VBox words = new VBox(title, new TongueTag(texts, title, card.title()));
        words.getChildren().addAll(lines);
        words.getStyleClass().add("card-words");
        return new VBox(new PictureBox(pictures, card, width, Math.rint(width * ratio)).stretching(), words);
    }
}
