package yunguan.command.audit;

import java.util.stream.IntStream;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** A picture of the whole scene, pixel by pixel. */
record Sheet(int width, int height, int[] pixels) {

    private static final double[] LINEAR = IntStream.range(0, 256).mapToDouble(part -> part / 255.0)
            .map(share -> share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4)).toArray();

    /** A copy. */
    static Sheet of(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Sheet(width, height, pixels);
    }

    int at(int x, int y) {
        return pixels[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
    }

    /** How a colour that may shine through looks upon a pixel. */
    static int over(Color colour, int behind) {
        double share = colour.getOpacity();
        int red = (int) Math.round(colour.getRed() * 255 * share + (behind >> 16 & 255) * (1 - share));
        int green = (int) Math.round(colour.getGreen() * 255 * share + (behind >> 8 & 255) * (1 - share));
        int blue = (int) Math.round(colour.getBlue() * 255 * share + (behind & 255) * (1 - share));
        return red << 16 | green << 8 | blue;
    }

    /** How far two colours stand out from each other: 1 to 21, as WCAG counts it. */
    static double contrast(int one, int other) {
        double light = luminance(one);
        double dark = luminance(other);
        return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * LINEAR[colour >> 16 & 255] + 0.7152 * LINEAR[colour >> 8 & 255] + 0.0722 * LINEAR[colour & 255];
    }
}
