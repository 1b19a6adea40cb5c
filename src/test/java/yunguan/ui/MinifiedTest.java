package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinifiedTest {

    @Test
    void isTheMeanOfWhatLayUnderIt() {
        WritableImage whole = new WritableImage(3, 2);
        int[] points = {0xFF000000, 0xFFFFFFFF, 0xFF000000, 0xFFFFFFFF, 0xFF000000, 0xFFFFFFFF};
        for (int at = 0; at < points.length; at++) {
            whole.getPixelWriter().setArgb(at % 3, at / 3, points[at]);
        }
        Image small = Minified.of(whole, 1, 1);
        assertEquals(0xFF808080, small.getPixelReader().getArgb(0, 0));
        Image two = Minified.of(whole, 2, 1); // one and a half under each
        assertEquals(0xFF808080, two.getPixelReader().getArgb(0, 0));
        Image rows = Minified.of(whole, 3, 1);
        assertEquals(0xFF808080, rows.getPixelReader().getArgb(1, 0));
    }

    @Test
    void whatCannotBeSeenHasNoColour() {
        WritableImage whole = new WritableImage(2, 1);
        whole.getPixelWriter().setArgb(0, 0, 0xFF00FF00);
        whole.getPixelWriter().setArgb(1, 0, 0x00FF0000);
        assertEquals(0x8000FF00, Minified.of(whole, 1, 1).getPixelReader().getArgb(0, 0));
    }

    @Test
    void asLargeAsItWasItStaysAsItWas() {
        Image whole = noise(7, 5);
        Image same = Minified.of(whole, 7, 5);
        for (int at = 0; at < 35; at++) {
            assertEquals(whole.getPixelReader().getArgb(at % 7, at / 7), same.getPixelReader().getArgb(at % 7, at / 7));
        }
    }

    @ParameterizedTest
    @CsvSource({"64, 48, 20, 15", "64, 48, 50, 37", "99, 33, 10, 3", "64, 90, 63, 89", "31, 31, 1, 1", "1500, 4, 2, 2"})
    void everyPointIsTheMean(int width, int height, int toWidth, int toHeight) {
        Image whole = noise(width, height);
        Image small = Minified.of(whole, toWidth, toHeight);
        assertEquals(toWidth, small.getWidth());
        assertEquals(toHeight, small.getHeight());
        for (int y = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++) {
                assertEquals(mean(whole, x, y, (double) width / toWidth, (double) height / toHeight), small.getPixelReader().getArgb(x, y) & 0xFF, 1.0);
            }
        }
    }

    private static double mean(Image whole, int x, int y, double across, double down) {
        double sum = 0;
        for (int row = 0; row < whole.getHeight(); row++) {
            for (int column = 0; column < whole.getWidth(); column++) {
                double wide = Math.min(column + 1, (x + 1) * across) - Math.max(column, x * across);
                double high = Math.min(row + 1, (y + 1) * down) - Math.max(row, y * down);
                if (wide > 0 && high > 0) {
                    sum += wide * high * (whole.getPixelReader().getArgb(column, row) & 0xFF);
                }
            }
        }
        return sum / across / down;
    }

    private static Image noise(int width, int height) {
        WritableImage noise = new WritableImage(width, height);
        Random dice = new Random(5);
        for (int at = 0; at < width * height; at++) {
            noise.getPixelWriter().setArgb(at % width, at / width, dice.nextInt() | 0xFF000000);
        }
        return noise;
    }
}
