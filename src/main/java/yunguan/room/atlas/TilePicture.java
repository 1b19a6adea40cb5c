package yunguan.room.atlas;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.image.WritablePixelFormat;

/** Square pictures made from others, pixel by pixel. */
final class TilePicture {

    /** Colours as they are, and multiplied by their opacity, as means are taken of them. */
    private static final WritablePixelFormat<IntBuffer> STRAIGHT = PixelFormat.getIntArgbInstance();
    private static final WritablePixelFormat<IntBuffer> MULTIPLIED = PixelFormat.getIntArgbPreInstance();

    private TilePicture() {
    }

    /** One colour. @param argb with its opacity */
    static WritableImage plain(int argb, int side) {
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, argb);
        return of(pixels, STRAIGHT);
    }

    /** Half as many pixels each way, as often as that leaves at least so many. A picture that is not square stays as it is. */
    static Image halved(Image image, int atLeast) {
        int side = (int) image.getWidth();
        if (side != image.getHeight() || side % 2 != 0 || side < 2 * atLeast) {
            return image;
        }
        return halved(of(Halved.of(pixels(image, 0, 0, side, MULTIPLIED), side), MULTIPLIED), atLeast);
    }

    /**
     * A square part, as large as it is wanted: every pixel as it is where there are just as many, enlarged smoothly otherwise.
     *
     * @param left where the part begins, in pixels of the picture
     * @param wide how wide the part is, in pixels of the picture
     */
    static Image part(Image image, double left, double top, double wide, int side) {
        int high = (int) image.getHeight();
        if (wide == side && top + side <= high) {
            return of(pixels(image, (int) left, (int) top, side, MULTIPLIED), MULTIPLIED);
        }
        int from = (int) image.getWidth();
        int[] whole = new int[from * from];
        image.getPixelReader().getPixels(0, 0, from, Math.min(from, high), STRAIGHT, whole, 0, from);
        return of(Magnified.of(whole, from, left, top, wide, side), STRAIGHT);
    }

    private static int[] pixels(Image image, int left, int top, int side, WritablePixelFormat<IntBuffer> format) {
        int[] pixels = new int[side * side];
        image.getPixelReader().getPixels(left, top, side, side, format, pixels, 0, side);
        return pixels;
    }

    private static WritableImage of(int[] pixels, PixelFormat<IntBuffer> format) {
        int side = (int) Math.sqrt(pixels.length);
        WritableImage image = new WritableImage(side, side);
        image.getPixelWriter().setPixels(0, 0, side, side, format, pixels, 0, side);
        return image;
    }
}
