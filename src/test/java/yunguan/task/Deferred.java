package yunguan.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that is done when the test says so: what comes late can be tried. Everything is on the calling thread. */
public final class Deferred implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** Does what was asked for first. */
    public void one() {
        waiting.removeFirst().run();
    }

    /** Does all that waits, and what that asks for. */
    public void all() {
        while (!waiting.isEmpty()) {
            one();
        }
    }

    /** How much waits. */
    public int size() {
        return waiting.size();
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then) {
        run(work, then, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        waiting.add(() -> {
            T answer;
            try {
                answer = work.call();
            } catch (Exception failure) {
                failed.accept(failure);
                return;
            }
            then.accept(answer);
        });
    }

    @Override
    public <T> void latest(String name, Callable<T> work, Consumer<T> then) {
        run(work, then);
    }

    @Override
    public void onScreen(Runnable then) {
        waiting.add(then);
    }

    @Override
    public Repeat every(Duration period, Runnable then) {
        return () -> { };
    }

    @Override
    public void close() {
        waiting.clear();
    }
}
