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

    private final ImageView view = new ImageView();

    /** @param picture the object, or {@code null} @param sign an icon for where there is none */
    public PictureBox(Pictures pictures, @Nullable String picture, String sign, double width, double height) {
        getStyleClass().add("picture-box");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        getChildren().add(Icons.of(sign));
        if (picture != null) {
            pictures.load(picture, width, height, image -> image.ifPresent(loaded -> show(loaded)));
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

    /** As wide as there is room, instead of just as wide as asked. */
    public PictureBox stretching() {
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        return this;
    }

    private void show(Image image) {
        view.setImage(image);
        view.setSmooth(true);
        getChildren().setAll(view);
    }

    @Override
    protected void layoutChildren() {
        Image image = view.getImage();
        if (image != null) {
            double factor = Math.max(getWidth() / image.getWidth(), getHeight() / image.getHeight());
            double seenWidth = getWidth() / factor;
            double seenHeight = getHeight() / factor;
            // cut at the top rather than below, because a picture's lower edge is where it says what it is;
            // of an upright one that would leave the least of it, so there the upper part is seen
            double hidden = image.getHeight() - seenHeight;
            double above = image.getHeight() > image.getWidth() ? hidden / 4 : hidden;
            view.setViewport(new Rectangle2D((image.getWidth() - seenWidth) / 2, above, seenWidth, seenHeight));
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
        }
        super.layoutChildren();
    }
}
