package yunguan.shell;

import java.time.Duration;
import java.util.function.BooleanSupplier;
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
    private final long limitNanos;
    private final BooleanSupplier inUse;
    private final Runnable gone;
    private final EventHandler<InputEvent> touched = event -> touched();
    private final Background.Repeat watch;
    private long lastTouch = System.nanoTime();
    private boolean fresh = true;

    public Idle(Scene scene, Background background, int seconds, BooleanSupplier inUse, Runnable gone) {
        this.scene = scene;
        this.limitNanos = Duration.ofSeconds(seconds).toNanos();
        this.inUse = inUse;
        this.gone = gone;
        scene.addEventFilter(InputEvent.ANY, touched);
        watch = background.every(Duration.ofSeconds(1), this::look);
    }

    private void touched() {
        lastTouch = System.nanoTime();
        fresh = false;
    }

    private void look() {
        if (inUse.getAsBoolean()) {
            touched();
        } else if (!fresh && System.nanoTime() - lastTouch >= limitNanos) {
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
