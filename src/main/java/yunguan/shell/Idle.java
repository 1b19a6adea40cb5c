package yunguan.shell;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import yunguan.task.Background;

/**
 * Notices when nobody is there any more. It looks once a second instead of running an animation, which would
 * keep the screen busy; and while a film plays somebody is there.
 */
public final class Idle implements AutoCloseable {

    private final Scene scene;
    private final IntSupplier seconds;
    private final BooleanSupplier inUse;
    private final Runnable gone;
    private final EventHandler<InputEvent> touched = this::heard;
    private final Background.Repeat watch;
    private long lastTouch = System.nanoTime();
    private boolean fresh = true;

    /** @param seconds after how many of them without a touch nobody is there; asked anew each time */
    public Idle(Scene scene, Background background, IntSupplier seconds, BooleanSupplier inUse, Runnable gone) {
        this.scene = scene;
        this.seconds = seconds;
        this.inUse = inUse;
        this.gone = gone;
        scene.addEventFilter(InputEvent.ANY, touched);
        watch = background.every(Duration.ofSeconds(1), this::look);
    }

    private void heard(InputEvent event) {
        if (Threshold.isSomebody(event)) { // the pointer that is nudged to keep the screen light is nobody
            touched();
        }
    }

    private void touched() {
        lastTouch = System.nanoTime();
        fresh = false;
    }

    /** Counts from now on, though nobody has touched anything yet. */
    public void begins() {
        touched();
    }

    private void look() {
        if (inUse.getAsBoolean()) {
            touched();
        } else if (!fresh && System.nanoTime() - lastTouch >= Duration.ofSeconds(seconds.getAsInt()).toNanos()) {
            fresh = true; // a kiosk that nobody has touched has nothing to put back
            gone.run();
        }
    }

    @Override
    public void close() {
        watch.close();
        scene.removeEventFilter(InputEvent.ANY, touched);
    }
}
