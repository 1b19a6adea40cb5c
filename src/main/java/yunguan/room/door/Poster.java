package yunguan.room.door;

import javafx.geometry.Insets;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One picture as large as there is room, and words beside it on the hall's paper; on an upright screen, below or above it. Where the words
 * stand is another place each time.
 */
final class Poster extends Pane {

    /** The picture's share of the long side. */
    private static final double SHARE = 0.68;
    /** A picture may be drawn so much larger than it is. */
    private static final double LARGER = 1.8;

    private final int place;
    private final Region words;
    private final @Nullable ImageView picture;
    private final boolean framed;
    private final Region mat = new Region();
    private @Nullable Region over;

    /** @param place 0 to 3 @param framed whether a picture has its place, also where there is none and a map alone comes to lie there; otherwise words alone */
    Poster(int place, Region words, @Nullable Image image, boolean framed) {
        this.place = place;
        this.words = words;
        this.framed = framed;
        getStyleClass().addAll("poster", framed ? "poster-picture" : "poster-name", "poster-" + place);
        mat.getStyleClass().add("poster-mat");
        picture = image == null ? null : new ImageView(image);
        if (framed) {
            getChildren().add(mat);
        }
        if (picture != null) {
            picture.setSmooth(true);
            getChildren().add(picture);
        }
        getChildren().add(words);
    }

    /** Shows something over the picture; {@code null} for nothing any more. */
    void over(@Nullable Region moving) {
        if (over != null) {
            getChildren().remove(over);
        }
        over = moving;
        if (moving != null) {
            getChildren().add(moving);
        }
        requestLayout();
    }

    private boolean upright() {
        return getHeight() > getWidth();
    }

    /** The box of the picture for a screen of this size: its width and height. */
    static double[] box(double width, double height) {
        return height > width ? new double[] {width, Math.floor(height * SHARE)} : new double[] {Math.floor(width * SHARE), height};
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        boolean wordsFirst = place % 2 == 1;
        boolean low = place / 2 == 0;
        Insets inset = getInsets();
        double left = 0;
        double top = 0;
        double wide = width;
        double high = height;
        if (framed) {
            double[] box = box(width, height);
            double x = upright() || !wordsFirst ? 0 : width - box[0];
            double y = !upright() || !wordsFirst ? 0 : height - box[1];
            place(x, y, box[0], box[1]);
            left = upright() || wordsFirst ? 0 : box[0];
            top = !upright() || wordsFirst ? 0 : box[1];
            wide = upright() ? width : width - box[0];
            high = upright() ? height - box[1] : height;
        }
        double roomWide = wide - inset.getLeft() - inset.getRight();
        double roomHigh = high - inset.getTop() - inset.getBottom();
        double wordsWide = !framed ? Math.min(roomWide, words.prefWidth(-1)) : roomWide;
        words.applyCss();
        if (words.prefHeight(wordsWide) > roomHigh) { // on a small screen the title and the call are enough; what must be told stays
            words.getChildrenUnmodifiable().stream().filter(node -> node.getStyleClass().contains("poster-sentence")).forEach(node -> {
                node.setVisible(false);
                node.setManaged(false);
            });
        }
        double wordsHigh = Math.min(roomHigh, words.prefHeight(wordsWide));
        double x = left + inset.getLeft() + (!framed && wordsFirst ? roomWide - wordsWide : 0);
        words.resizeRelocate(Math.floor(x), Math.floor(top + inset.getTop() + (low ? roomHigh - wordsHigh : 0)), wordsWide, wordsHigh);
    }

    /** Shows the picture whole: words stand in its corners. A small one is not blown up. */
    private void place(double x, double y, double boxWidth, double boxHeight) {
        mat.resizeRelocate(x, y, boxWidth, boxHeight);
        if (over != null) {
            over.resizeRelocate(x, y, boxWidth, boxHeight);
        }
        ImageView shown = picture;
        if (shown == null) {
            return;
        }
        Image image = shown.getImage();
        double factor = Math.min(LARGER, Math.min(boxWidth / image.getWidth(), boxHeight / image.getHeight()));
        double wide = Math.floor(image.getWidth() * factor);
        double high = Math.floor(image.getHeight() * factor);
        shown.setFitWidth(factor == 1 ? 0 : wide); // one to one costs least
        shown.setFitHeight(factor == 1 ? 0 : high);
        shown.relocate(Math.floor(x + (boxWidth - wide) / 2), Math.floor(y + (boxHeight - high) / 2));
    }
}
