package yunguan.command.tour;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import yunguan.app.KioskApp;
import yunguan.shell.touch.Contact;

/** A finger, as a touchscreen tells of it, and a look at a piece of the screen until something is seen to change there. */
final class Glance {

    /** A larger piece of the screen takes the screen's own thread longer to look at than to draw; in pixels. */
    private static final double LARGEST = 64;
    private static final double WIDEST = 256;
    private static final int PATIENCE_MILLIS = 1000;
    private static final int LOOK_MILLIS = 25;
    /** What is the same so often in a row is at rest. */
    private static final int SAME = 3;
    private static final int MOST_LOOKS = 40;
    private static final double[] SHARES = {0.5, 0.3, 0.7, 0.2, 0.8, 0.4, 0.6, 0.1};

    private final KioskApp kiosk;
    private final Scene scene;
    private final Robot robot;
    private long finger = 1_000_000;
    private Point2D at = Point2D.ZERO;

    Glance(KioskApp kiosk) {
        this.kiosk = kiosk;
        scene = kiosk.scene();
        robot = Finger.onScreen(Robot::new);
    }

    /** What is seen of something along its lower edge: a picture in a corner does not look pressed. */
    Rectangle2D edge(Bounds seen) {
        double width = Math.min(WIDEST, seen.getWidth());
        double height = Math.min(LARGEST * LARGEST / WIDEST, seen.getHeight());
        return piece(seen.getCenterX() - width / 2, seen.getMaxY() - height, width, height);
    }

    /** What lies about a point. */
    Rectangle2D around(Point2D middle) {
        return piece(middle.getX() - LARGEST / 2, middle.getY() - LARGEST / 2, LARGEST, LARGEST);
    }

    /** A piece of something where there is much to see: on bare ground nobody sees it move. */
    Rectangle2D busiest(Bounds bounds) {
        Rectangle2D best = around(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        long most = -1;
        for (double share : SHARES) {
            Rectangle2D there = around(new Point2D(bounds.getMinX() + bounds.getWidth() * share, bounds.getCenterY()));
            int[] seen = look(there);
            long changes = IntStream.range(1, seen.length).filter(i -> seen[i] != seen[i - 1]).count();
            if (changes > most) {
                most = changes;
                best = there;
            }
        }
        return best;
    }

    private Rectangle2D piece(double x, double y, double width, double height) {
        double windowX = scene.getWindow().getX() + scene.getX();
        double windowY = scene.getWindow().getY() + scene.getY();
        return new Rectangle2D(Math.rint(x + windowX), Math.rint(y + windowY), Math.max(1, Math.rint(width)), Math.max(1, Math.rint(height)));
    }

    /** A finger comes down. */
    void down(Point2D where) {
        finger++;
        move(where);
    }

    private void move(Point2D where) {
        at = where;
        touch(contact(false));
    }

    /** It was no finger after all: nothing is pressed. */
    void takeBack() {
        touch(contact(true));
        lift();
    }

    void lift() {
        touch();
        Finger.onScreen(() -> true); // so much was told before
    }

    private Contact contact(boolean palm) {
        return new Contact(finger, at.getX() / scene.getWidth(), at.getY() / scene.getHeight(), 0, palm);
    }

    private void touch(Contact... contacts) {
        Platform.runLater(() -> kiosk.fingers().frame(List.of(contacts), System.nanoTime())); // as the touchscreen's own thread does
    }

    /** Waits until nothing moves there. @return whether that was so within a second */
    boolean rested(Rectangle2D piece) {
        int[] before = look(piece);
        int same = 1;
        for (int looks = 0; looks < MOST_LOOKS && same < SAME; looks++) {
            Finger.rest(LOOK_MILLIS);
            int[] now = look(piece);
            same = Arrays.equals(before, now) ? same + 1 : 1;
            before = now;
        }
        return same == SAME;
    }

    /** Puts a finger down, and looks until something is seen to change. @return milliseconds; negative where nothing does */
    double until(Rectangle2D piece, Point2D where) {
        finger++;
        return untilDrawn(piece, where);
    }

    /** Draws the finger there that lies on the glass, and looks until something is seen to change. @return milliseconds; negative where nothing does */
    double untilDrawn(Rectangle2D piece, Point2D where) {
        int[] before = look(piece);
        long began = System.nanoTime();
        move(where);
        while (true) {
            int[] now = look(piece);
            double millis = (System.nanoTime() - began) / 1e6;
            if (!Arrays.equals(before, now)) {
                return millis;
            }
            if (millis > PATIENCE_MILLIS) {
                return -1;
            }
            Finger.rest(1);
        }
    }

    /** What the windowing system shows there. */
    private int[] look(Rectangle2D piece) {
        return Finger.onScreen(() -> {
            WritableImage seen = robot.getScreenCapture(null, piece, false);
            int width = (int) seen.getWidth();
            int height = (int) seen.getHeight();
            int[] pixels = new int[width * height];
            seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }
}
