package yunguan.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work without threads, for tests of models: a failure is thrown where it happens. */
final class DirectBackground implements Background {

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then) {
        run(work, then, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        T answer;
        try {
            answer = work.call();
        } catch (Exception failure) {
            failed.accept(failure);
            return;
        }
        then.accept(answer);
    }

    @Override
    public <T> void latest(String name, Callable<T> work, Consumer<T> then) {
        run(work, then);
    }

    @Override
    public void onScreen(Runnable then) {
        then.run();
    }

    @Override
    public Repeat every(Duration period, Runnable then) {
        return () -> { };
    }

    @Override
    public void close() {
    }
}
