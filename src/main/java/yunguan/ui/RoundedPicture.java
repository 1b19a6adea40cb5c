package yunguan.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A part of a picture whose upper corners are round. */
final class RoundedPicture {

    private RoundedPicture() {
    }

    /** @param part what is seen of it, in its own pixels @param radius in its own pixels */
    static Image of(Image image, Rectangle2D part, double radius) {
        int left = (int) part.getMinX();
        int top = (int) part.getMinY();
        int width = (int) Math.max(1, Math.min(image.getWidth() - left, Math.round(part.getWidth())));
        int height = (int) Math.max(1, Math.min(image.getHeight() - top, Math.round(part.getHeight())));
        WritableImage round = new WritableImage(width, height);
        int[] points = new int[width * height];
        image.getPixelReader().getPixels(left, top, width, height, PixelFormat.getIntArgbPreInstance(), points, 0, width);
        int corner = (int) Math.min(Math.ceil(radius), Math.min(width / 2, height));
        for (int y = 0; y < corner; y++) {
            for (int x = 0; x < corner; x++) {
                double covered = Math.clamp(radius - Math.hypot(Math.max(0, radius - x - 0.5), Math.max(0, radius - y - 0.5)) + 0.5, 0, 1);
                points[y * width + x] = thin(points[y * width + x], covered);
                points[y * width + width - 1 - x] = thin(points[y * width + width - 1 - x], covered);
            }
        }
        round.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), points, 0, width);
        return round;
    }

    private static int thin(int point, double share) {
        int thin = 0;
        for (int shift = 24; shift >= 0; shift -= 8) {
            thin |= (int) Math.round((point >>> shift & 0xFF) * share) << shift;
        }
        return thin;
    }
}
