package yunguan.part.panorama;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Looking around without a screen: where one looks, and what is drawn. */
class PanoramaTest {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;

    /** Red tells the direction, green the height: half a degree a pixel. */
    private static Sphere sphere() {
        int[] picture = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture[y * WIDTH + x] = 0xFF000000 | x * 255 / WIDTH << 16 | y * 255 / HEIGHT << 8;
            }
        }
        return new Sphere(picture, WIDTH, HEIGHT);
    }

    private static Gaze gaze(double direction, double height) {
        Gaze gaze = new Gaze();
        gaze.resize(640, 360);
        gaze.look(direction, height);
        return gaze;
    }

    private static int[] drawn(Gaze gaze, boolean fine) {
        int[] pixels = new int[640 * 360];
        sphere().draw(pixels, 640, 360, gaze, fine);
        return pixels;
    }

    @Test
    void everyPixelShowsWhatLiesThere() {
        for (double direction : new double[] {0, 1.2, -3.1, 3.1}) {
            for (boolean fine : new boolean[] {false, true}) {
                Gaze gaze = gaze(direction, 0.3);
                int[] pixels = drawn(gaze, fine);
                for (int x = 4; x < 640; x += 53) {
                    for (int y = 4; y < 360; y += 47) {
                        // the exact direction of the pixel's middle
                        double right = x + 0.5 - 320;
                        double up = 180 - y - 0.5;
                        double lifted = up * Math.cos(0.3) + gaze.away() * Math.sin(0.3);
                        double ahead = gaze.away() * Math.cos(0.3) - up * Math.sin(0.3);
                        double column = (Gaze.around(direction + Math.atan2(right, ahead)) / (2 * Math.PI) + 0.5) * WIDTH;
                        double row = (0.5 - Math.atan2(lifted, Math.hypot(right, ahead)) / Math.PI) * HEIGHT;
                        int pixel = pixels[y * 640 + x];
                        assertEquals(row * 255 / HEIGHT, pixel >> 8 & 255, 2.5, "row at " + x + "," + y);
                        if (column > 3 && column < WIDTH - 3) { // where the picture closes, colours jump
                            assertEquals(column * 255 / WIDTH, pixel >> 16 & 255, 2.5, "column at " + x + "," + y + " looking to " + direction);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aSpotIsSeenWhereItIsDrawn() {
        Gaze gaze = gaze(0.4, -0.2);
        double[] middle = gaze.seen(0.4, -0.2);
        assertNotNull(middle);
        assertEquals(320, middle[0], 1e-6);
        assertEquals(180, middle[1], 1e-6);
        assertNull(gaze.seen(0.4 + Math.PI, 0), "nothing is seen behind one");
        double[] beside = gaze.seen(0.6, -0.1);
        int pixel = drawn(gaze, false)[(int) beside[1] * 640 + (int) beside[0]];
        assertEquals((0.6 / (2 * Math.PI) + 0.5) * 255, pixel >> 16 & 255, 2.5);
        assertEquals((0.5 + 0.1 / Math.PI) * 255, pixel >> 8 & 255, 2.5);
    }

    @Test
    void oneTurnsAroundWithoutEndAndNeverSeesThePole() {
        Gaze gaze = gaze(3, 0);
        for (int i = 0; i < 50; i++) {
            gaze.drag(-200, 0);
        }
        assertTrue(Math.abs(gaze.direction()) <= Math.PI);
        gaze.drag(0, 100_000);
        double corner = Math.atan2(Math.hypot(640, 360) / 2, gaze.away());
        assertTrue(gaze.height() + corner < Math.PI / 2, "the edge stays below straight up");
        assertTrue(!gaze.drag(0, 10), "it can go no further");
        gaze.widen(10);
        assertTrue(gaze.widest());
        assertTrue(gaze.height() + Math.atan2(Math.hypot(640, 360) / 2, gaze.away()) < Math.PI / 2);
        gaze.widen(0);
        assertTrue(gaze.narrowest());
    }

    @Test
    void thePictureFollowsTheFinger() {
        Gaze gaze = gaze(0, 0);
        double[] before = gaze.seen(0.1, 0);
        gaze.drag(40, 0);
        assertEquals(before[0] + 40, gaze.seen(0.1, 0)[0], 2);
    }
}
