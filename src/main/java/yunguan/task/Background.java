package yunguan.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs work off the screen and brings the answer back onto it. In the kiosk this is {@link #pooled}; tests of
 * models use {@link #direct}, which does everything at once on the calling thread.
 */
public interface Background extends AutoCloseable {

    /** Runs the work elsewhere, then hands its answer to {@code then} on the JavaFX thread; a failure goes to the one handler for all. */
    <T> void run(Callable<T> work, Consumer<T> then);

    /** The same, with a handler of its own for the failure. */
    <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed);

    /** Like {@link #run}, but of all runs with one name only the newest answers: what was asked before it is forgotten. */
    <T> void latest(String name, Callable<T> work, Consumer<T> then);

    /** Calls {@code then} on the JavaFX thread as soon as it is free. */
    void onScreen(Runnable then);

    /** Calls {@code then} on the JavaFX thread after a while, until the returned handle is closed. */
    Repeat every(Duration period, Runnable then);

    /** Calls {@code then} once on the JavaFX thread, after a while, unless the returned handle is closed before. */
    default Repeat once(Duration pause, Runnable then) {
        AtomicBoolean over = new AtomicBoolean();
        AtomicReference<@Nullable Repeat> ticking = new AtomicReference<>();
        Repeat waits = () -> {
            over.set(true);
            Repeat ticks = ticking.get();
            if (ticks != null) {
                ticks.close();
            }
        };
        ticking.set(every(pause, () -> {
            if (!over.get()) { // a second tick may stand in the queue already
                waits.close();
                then.run();
            }
        }));
        return waits;
    }

    /** Whether nothing is being done and nothing waits to be done or answered; repetitions do not count. For those who measure what is shown. */
    default boolean idle() {
        return true;
    }

    /** Ends the pool; waits a moment for work that is under way. */
    @Override
    void close();

    /** A repetition that can be ended. */
    interface Repeat extends AutoCloseable {
        @Override
        void close();
    }

    /** The real one: a few daemon threads. */
    static Background pooled(Consumer<Exception> failed) {
        return new PooledBackground(failed);
    }

    /**
     * One thread alone, which does one thing after the other: for work that lasts, and must keep nobody else waiting.
     *
     * @param name of the thread
     */
    static Background single(String name, Consumer<Exception> failed) {
        return new PooledBackground(name, 1, failed);
    }

    /**
     * A thread for each piece of work, which goes soon after it: for calls that may never come back, and must take no thread that others need.
     *
     * @param name of the threads
     */
    static Background each(String name, Consumer<Exception> failed) {
        return PooledBackground.each(name, failed);
    }

    /** Everything at once on the calling thread, for tests of models. Repetitions never fire. */
    static Background direct() {
        return new DirectBackground();
    }
}
