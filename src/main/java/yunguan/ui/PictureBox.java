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

    /** So much of a picture may be cut off before it is shown whole instead. */
    private static final double MOST_CUT = 0.1;

    private final ImageView view = new ImageView();
    private final Pictures pictures;
    private final @Nullable String picture;
    private final double width;
    private final double ratio;
    private boolean whole;
    private double askedWidth;
    private double askedHeight;
    /** Width by height of the picture; 0 as long as nobody has read it. */
    private double shape;
    /** What was read and has not been laid out for good. */
    private @Nullable Image read;
    /** The corners that what is seen was made for, in pixels; NaN where it is seen as it was read. */
    private double rounded = Double.NaN;

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
        this.pictures = pictures;
        this.picture = picture;
        getChildren().add(Icons.of(sign));
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

    /**
     * Takes the height that it is given, and shows the picture whole, with paper at its sides, where a good part of it would be cut off
     * otherwise: a poster has words up to its edges.
     */
    public PictureBox whole() {
        whole = true;
        setMaxHeight(Double.MAX_VALUE);
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
        return whole ? 0 : computePrefHeight(across);
    }

    /** Asks for its picture in the size that it has now: one that is drawn pixel by pixel costs a list that is drawn along half as much. */
    private void ask() {
        if (picture != null && getWidth() > 0 && getHeight() > 0 && (getWidth() != askedWidth || getHeight() != askedHeight)) {
            double across = getWidth();
            double down = getHeight();
            askedWidth = across;
            askedHeight = down;
            if (within()) {
                pictures.loadWithin(picture, across, down, image -> image.filter(ready -> across == askedWidth && down == askedHeight).ifPresent(this::show));
            } else {
                pictures.load(picture, across, down, image -> image.filter(ready -> across == askedWidth && down == askedHeight).ifPresent(this::covers));
            }
        }
    }

    /** Only one that was read has a shape: where it turns out that too much of it would be cut off, it is asked for once more. */
    private void covers(Image image) {
        shape = image.getWidth() / image.getHeight();
        if (within()) {
            askedWidth = 0;
            ask();
        } else {
            show(image);
        }
    }

    private void show(Image image) {
        read = image;
        view.setSmooth(true);
        if (view.getParent() == null) {
            getChildren().setAll(view);
        } else {
            requestLayout();
        }
    }

    /** Whether too large a share of the picture would not be seen if it filled the box. */
    private boolean within() {
        double filled = getWidth() / Math.max(1, getHeight()) / shape;
        return whole && shape > 0 && 1 - Math.min(filled, 1 / filled) > MOST_CUT;
    }

    /** The upper corners of its ground, in pixels: those of the frame that it fills the upper part of. */
    private double corner() {
        return getBackground() == null || getBackground().getFills().isEmpty() ? 0 : getBackground().getFills().getFirst().getRadii().getTopLeftHorizontalRadius();
    }

    /**
     * Shows a part of what was read. Corners are taken off once and not each time it is drawn, as a clip would; what was read is let go of
     * then, so that a tile has one picture and not two.
     */
    private void shows(Image image, Rectangle2D part, double factor) {
        double corner = corner();
        if (corner <= 0) {
            view.setImage(image);
            view.setViewport(part);
            return;
        }
        view.setImage(RoundedPicture.of(image, part, corner / factor));
        view.setViewport(null);
        rounded = corner;
        read = null;
    }

    /** Whether it stands in another frame than its corners were made for, as in strong contrast. */
    private boolean otherwiseRounded() {
        return read == null && !Double.isNaN(rounded) && corner() != rounded;
    }

    @Override
    protected void layoutChildren() {
        if (otherwiseRounded()) {
            rounded = Double.NaN;
            askedWidth = 0; // it is read once more
        }
        ask();
        Image image = read;
        if (image != null && within()) {
            double factor = Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight());
            boolean small = image.getWidth() < getWidth() - 1 && image.getHeight() < getHeight() - 1;
            boolean asRead = factor >= 1 && !small; // pixel by pixel, though the room has a part of a pixel more
            view.setImage(image);
            view.setViewport(null);
            view.setFitWidth(asRead ? 0 : Math.rint(image.getWidth() * factor));
            view.setFitHeight(asRead ? 0 : Math.rint(image.getHeight() * factor));
        } else if (image != null) {
            double factor = Math.max(getWidth() / image.getWidth(), getHeight() / image.getHeight());
            double seenWidth = getWidth() / factor;
            double seenHeight = getHeight() / factor;
            // cut at the top rather than below, because a picture's lower edge is where it says what it is;
            // of an upright one that would leave the least of it, so there the upper part is seen
            double hidden = image.getHeight() - seenHeight;
            double above = image.getHeight() > image.getWidth() ? hidden / 4 : hidden;
            shows(image, new Rectangle2D(Math.max(0, Math.floor((image.getWidth() - seenWidth) / 2)), Math.max(0, Math.floor(above)), seenWidth, seenHeight), factor);
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
        }
        super.layoutChildren();
    }
}
