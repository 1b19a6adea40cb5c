package yunguan.part.compare;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import yunguan.catalogue.Shot;

/**
 * A picture as it is drawn over the first of several of one place: where its author has lined them up, or else in its middle.
 *
 * @param width  it has by itself, in pixels
 * @param height likewise
 * @param how    it is laid over the first
 */
record Laid(double width, double height, Aligned how) {

    /** The first one, of which all others have the place. */
    static Laid first(double width, double height) {
        return new Laid(width, height, Aligned.NOT);
    }

    /**
     * Lays a picture over this one, which is the first.
     *
     * @param own        that one's picture
     * @param points     the things in it that other pictures show too
     * @param image      to be laid over it
     * @param samePoints the same things there
     */
    Laid over(Image own, List<Shot.Point> points, Image image, List<Shot.Point> samePoints) {
        boolean alike = image.getWidth() == own.getWidth() && image.getHeight() == own.getHeight(); // pixel on pixel, and nothing blurred
        double factor = Math.min(width / image.getWidth(), height / image.getHeight());
        double wide = alike ? width : image.getWidth() * factor;
        double high = alike ? height : image.getHeight() * factor;
        Aligned aligned = Aligned.of(samePoints, wide, high, points, width, height);
        return new Laid(wide, high, aligned.equals(Aligned.NOT) ? Aligned.middle(wide, high, width, height) : aligned);
    }

    void show(ImageView view) {
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.getTransforms().setAll(new Affine(how.a(), -how.b(), how.right(), how.b(), how.a(), how.below()));
    }
}
