package yunguan.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A picture seen whole in whatever space there is: never cut, never stretched, read at the size in which it is
 * shown. Off the screen it keeps nothing.
 */
public final class WholePicture extends Region {

    private final Pictures pictures;
    private final @Nullable String object;
    private final ImageView view = new ImageView();
    private final Node sign;
    private final ReadOnlyDoubleWrapper shape = new ReadOnlyDoubleWrapper();
    private double askedWidth;
    private double askedHeight;
    private double preparedWidth;
    private double preparedHeight;

    /** @param object the picture's object, or {@code null} @param sign an icon for where there is none */
    public WholePicture(Pictures pictures, @Nullable String object, String sign) {
        this.pictures = pictures;
        this.object = object;
        this.sign = Icons.of(sign);
        getStyleClass().add("whole-picture");
        getChildren().addAll(this.sign, view);
        this.sign.setVisible(object == null);
        setMinSize(0, 0);
        sceneProperty().addListener((scene, before, now) -> {
            if (now == null) {
                forget();
            } else {
                requestLayout();
            }
        });
    }

    /** Reads the picture before it is seen, for a box of this many pixels. */
    public void prepare(double boxWidth, double boxHeight) {
        double width = Math.floor(boxWidth);
        double height = Math.floor(boxHeight);
        if (object != null && width > 1 && height > 1 && (width != preparedWidth || height != preparedHeight)) {
            preparedWidth = width;
            preparedHeight = height;
            pictures.loadWithin(object, width, height, ready -> { });
        }
    }

    private void forget() {
        view.setImage(null);
        askedWidth = 0;
        askedHeight = 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth() - getInsets().getLeft() - getInsets().getRight());
        double height = Math.floor(getHeight() - getInsets().getTop() - getInsets().getBottom());
        if (getScene() != null && object != null && width > 1 && height > 1 && (width != askedWidth || height != askedHeight)) {
            askedWidth = width;
            askedHeight = height;
            pictures.loadWithin(object, width, height, image -> {
                if (width == askedWidth && height == askedHeight) {
                    show(image);
                }
            });
        }
        place(view, width, height);
        place(sign, width, height);
    }

    /** How high it is for its width; 0 as long as nobody has seen it. */
    public ReadOnlyDoubleProperty shape() {
        return shape.getReadOnlyProperty();
    }

    private void show(Optional<Image> image) {
        // once: read for another room it differs by a rounded pixel, and whoever makes room by its shape would ask for it anew for ever
        image.filter(seen -> shape.get() == 0 && seen.getWidth() > 0).ifPresent(seen -> shape.set(seen.getHeight() / seen.getWidth()));
        sign.setVisible(image.isEmpty());
        view.setImage(image.orElse(null));
        // only a picture that is smaller than its place is drawn larger than it is
        boolean small = image.isPresent() && image.get().getWidth() < askedWidth - 1 && image.get().getHeight() < askedHeight - 1;
        view.setPreserveRatio(true);
        view.setFitWidth(small ? askedWidth : 0);
        view.setFitHeight(small ? askedHeight : 0);
        requestLayout();
    }

    private void place(Node node, double width, double height) {
        node.autosize();
        var size = node.getLayoutBounds();
        node.relocate(getInsets().getLeft() + Math.floor((width - size.getWidth()) / 2),
                getInsets().getTop() + Math.floor((height - size.getHeight()) / 2));
    }
}
