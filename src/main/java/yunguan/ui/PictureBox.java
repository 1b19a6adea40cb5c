package yunguan.ui;

import javafx.geometry.Orientation;
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
    private final double width;
    private final double ratio;

    /**
     * A box of this size; where there is less room it shrinks and keeps its shape.
     *
     * @param picture the object, or {@code null}
     * @param sign    an icon for where there is none
     * @param width   in pixels
     * @param height  in pixels
     */
    public PictureBox(Pictures pictures, @Nullable String picture, String sign, double width, double height) {
        this.width = width;
        this.ratio = height / width;
        getStyleClass().add("picture-box");
        setMinWidth(0);
        setMaxWidth(width);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().add(Icons.of(sign));
        if (picture != null) {
            pictures.load(picture, width, height, image -> image.ifPresent(this::show));
        }
    }

    public PictureBox(Pictures pictures, Card card, double width, double height) {
        this(pictures, card.picture(), Icons.of(card.kind()), width, height);
    }

    /** Rounds the corners. @param radius in pixels */
    public PictureBox rounded(double radius) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        clip.setArcWidth(2 * radius);
        clip.setArcHeight(2 * radius);
        setClip(clip);
        return this;
    }

    /** As wide as there is room, instead of at most as wide as asked. */
    public PictureBox stretching() {
        setMaxWidth(Double.MAX_VALUE);
        return this;
    }

    /** Never narrower than asked. */
    public PictureBox rigid() {
        setMinWidth(width);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computePrefHeight(double across) {
        double most = Math.min(across < 0 ? width : across, getMaxWidth());
        return Math.rint(most * ratio);
    }

    @Override
    protected double computeMinHeight(double across) {
        return computePrefHeight(across);
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
