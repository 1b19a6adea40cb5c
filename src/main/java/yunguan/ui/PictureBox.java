package yunguan.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;

/** A picture that fills a box of a fixed size: cut at the sides, never stretched. Without a picture it shows a quiet sign. */
public final class PictureBox extends StackPane {

    /** @param picture the object, or {@code null} @param sign an icon for where there is none */
    public PictureBox(Pictures pictures, @Nullable String picture, String sign, double width, double height) {
        getStyleClass().add("picture-box");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        getChildren().add(Icons.of(sign));
        if (picture != null) {
            pictures.load(picture, width, height, image -> image.ifPresent(loaded -> show(loaded, width, height)));
        }
    }

    public PictureBox(Pictures pictures, Card card, double width, double height) {
        this(pictures, card.picture(), Icons.of(card.kind()), width, height);
    }

    /** Rounds the corners. */
    public PictureBox rounded(double radius) {
        Rectangle clip = new Rectangle(getPrefWidth(), getPrefHeight());
        clip.setArcWidth(2 * radius);
        clip.setArcHeight(2 * radius);
        setClip(clip);
        return this;
    }

    private void show(Image image, double width, double height) {
        ImageView view = new ImageView(image);
        double factor = Math.max(width / image.getWidth(), height / image.getHeight());
        double seenWidth = width / factor;
        double seenHeight = height / factor;
        // cut at the top rather than below, because a picture's lower edge is where it says what it is;
        // of an upright one that would leave the least of it, so there the upper part is seen
        double hidden = image.getHeight() - seenHeight;
        double above = image.getHeight() > image.getWidth() ? hidden / 4 : hidden;
        view.setViewport(new Rectangle2D((image.getWidth() - seenWidth) / 2, above, seenWidth, seenHeight));
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setSmooth(true);
        getChildren().setAll(view);
    }
}
