package yunguan.app;

import java.time.Duration;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the windowing system from darkening the screen. It hears no finger that the kiosk reads itself, and while a film plays, or
 * pictures invite passers-by, there is none: ten minutes after the last one X would show nothing. So its pointer, which nobody sees, is
 * nudged once a minute. A pointer that somebody has moved meanwhile has kept it awake, and is left where it is.
 */
final class Nudge {

    private static final long EVERY = Duration.ofMinutes(1).toNanos();

    private final Scene scene;
    private long nudged = Long.MIN_VALUE;
    private @Nullable Point2D left;

    Nudge(Scene scene) {
        this.scene = scene;
    }

    /** Nudges it if it is time to, and if the kiosk has the whole screen; in a window the pointer is somebody else's. */
    void look(long nanos) {
        if ((nudged == Long.MIN_VALUE || nanos - nudged >= EVERY) && scene.getWindow() instanceof Stage stage && stage.isFullScreen()) {
            nudged = nanos;
            Robot robot = new Robot();
            if (left == null || left.equals(robot.getMousePosition())) {
                double corner = stage.getX() + stage.getWidth() - 1;
                double below = stage.getY() + stage.getHeight() - 1;
                robot.mouseMove(robot.getMouseX() == corner ? corner - 1 : corner, below);
            }
            left = robot.getMousePosition();
        }
    }
}
