package yunguan.shell;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A screen comes from where it belongs: forward from the right, back and home from the left. It moves the screen itself, which can be
 * touched meanwhile, for a moment and no more; nothing else is drawn for it, and nothing is left when it is over.
 */
final class Arrival extends Transition {

    private static final Duration LASTS = Duration.millis(220);
    /** How far it comes, of the width. */
    private static final double WAY = 0.06;
    /** How much of it is seen at once. */
    private static final double SEEN = 0.25;

    private @Nullable Node coming;
    private double from;

    Arrival() {
        setCycleDuration(LASTS);
        setInterpolator(Interpolator.EASE_OUT);
        setOnFinished(over -> end());
    }

    /** Lets a screen come. @param width of the room that it comes into, in pixels */
    void of(Node screen, Navigator.Way way, double width) {
        end();
        coming = screen;
        from = Math.rint(width * WAY) * (way == Navigator.Way.FORWARD ? 1 : -1);
        interpolate(0);
        playFromStart();
    }

    /** It is there. */
    void end() {
        stop();
        Node there = coming;
        coming = null;
        if (there != null) {
            there.setTranslateX(0);
            there.setOpacity(1);
        }
    }

    @Override
    protected void interpolate(double share) {
        Node moving = coming;
        if (moving != null) {
            moving.setTranslateX(Math.rint(from * (1 - share)));
            moving.setOpacity(SEEN + (1 - SEEN) * share);
        }
    }
}
