package yunguan.command.tour;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;

/**
 * Looks whether a screen that nobody touches rests. What moves there keeps the machine drawing sixty times a second, all day long, and
 * draws the eyes of whoever reads.
 */
final class Repose {

    private static final int LOOK_MILLIS = 300;
    /** What has just come may still be on its way. */
    private static final int SETTLES_WITHIN_MILLIS = 2_500;
    /** A clock may go on, and what was read beside the screen may come. */
    private static final int FEW = 2;

    private final Scene scene;
    private final BooleanSupplier moves;

    /** @param moves whether something moves that should, such as a film; asked on the JavaFX thread */
    Repose(Scene scene, BooleanSupplier moves) {
        this.scene = scene;
        this.moves = moves;
    }

    /** Waits until the screen rests. @return what is wrong, in half a sentence; empty where it rests, or something moves that should */
    String comes() {
        long end = System.nanoTime() + SETTLES_WITHIN_MILLIS * 1_000_000L;
        int drawn;
        do {
            drawn = drawn();
            if (drawn <= FEW || Finger.onScreen(moves::getAsBoolean)) {
                return "";
            }
        } while (System.nanoTime() < end);
        return "something moves although nobody touches it: drawn " + drawn + " times in " + LOOK_MILLIS + " ms";
    }

    /** How often the scene was drawn in a moment. */
    private int drawn() {
        AtomicInteger pulses = new AtomicInteger();
        Runnable pulse = pulses::incrementAndGet;
        Finger.onScreen(() -> {
            scene.addPostLayoutPulseListener(pulse);
            return true;
        });
        Finger.rest(LOOK_MILLIS);
        Finger.onScreen(() -> {
            scene.removePostLayoutPulseListener(pulse);
            return true;
        });
        return pulses.get();
    }
}
