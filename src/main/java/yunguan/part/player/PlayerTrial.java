package yunguan.part.player;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.media.MediaView;
import org.jspecify.annotations.Nullable;

/**
 * For a bench that watches the player of a film whose pictures bear their number: where on the screen the number is, and which it is.
 * It stands in a row of fields, two for each bit from the lowest on, light and dark for 1 and dark and light for 0: so what is no
 * picture of that film is not taken for one. What lies over a film at its edges does not cover it.
 */
public final class PlayerTrial {

    /** Bits of the number; each has two fields. */
    public static final int BITS = 12;
    /** Width and height of a field in the film, in pixels of a film that is 1920 wide. */
    public static final int FIELD = 40;
    /** Where the row of fields begins in the film, in its pixels from above; from the left it begins at the edge. */
    public static final int TOP = 280;
    private static final double FILM = 1920;
    /** Green of 255; a light field is far above it, and a dark one far below. */
    private static final int LIGHT = 128;

    private PlayerTrial() {
    }

    /** Where the number of the film is that a scene shows: a row of pixels on the screen; {@code null} while there is none. On the JavaFX thread. */
    public static @Nullable Rectangle2D row(Scene scene) {
        if (!(scene.lookup(".film-stage") instanceof Parent stage)) {
            return null;
        }
        for (Node part : stage.getChildrenUnmodifiable()) {
            Bounds picture = part instanceof MediaView ? part.localToScreen(part.getBoundsInLocal()) : null;
            if (picture != null && picture.getWidth() >= 1) {
                return row(picture.getMinX(), picture.getMinY(), picture.getWidth());
            }
        }
        return null;
    }

    /** Where the number is of a picture that lies somewhere on the screen, in pixels. */
    public static Rectangle2D row(double left, double top, double width) {
        double scale = width / FILM;
        return new Rectangle2D(Math.rint(left), Math.rint(top + (TOP + FIELD / 2.0) * scale), Math.rint(2 * BITS * FIELD * scale), 1);
    }

    /**
     * The number that is seen there.
     *
     * @param seen  what the screen shows in that row
     * @param width of the row, in pixels
     * @return -1 where there is no picture of the film
     */
    public static int number(PixelReader seen, int width) {
        int number = 0;
        for (int bit = 0; bit < BITS; bit++) {
            boolean light = light(seen, width, 2 * bit);
            if (light == light(seen, width, 2 * bit + 1)) {
                return -1;
            }
            number |= light ? 1 << bit : 0;
        }
        return number;
    }

    private static boolean light(PixelReader seen, int width, int field) {
        return (seen.getArgb((int) ((field + 0.5) * width / (2 * BITS)), 0) >> 8 & 0xFF) > LIGHT;
    }
}
