package yunguan.task;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work on a few daemon threads. They are platform threads: SQLite's native calls would pin virtual ones. */
final class PooledBackground implements Background {

    private static final int THREADS = 4;

    /** So many may hang at once, where each piece of work has its own. */
    private static final int MANY = 500;

    private final ThreadPoolExecutor pool;
    /** Tells repetitions apart from work: in a pool that knows of time, every tick would wake two threads, all day. */
    private final ScheduledExecutorService clock;
    private final Consumer<Exception> failed;
    private final Map<String, AtomicLong> newest = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();

    PooledBackground(Consumer<Exception> failed) {
        this("background", THREADS, failed);
    }

    PooledBackground(String name, int most, Consumer<Exception> failed) {
        this.failed = failed;
        AtomicInteger number = new AtomicInteger();
        ThreadFactory threads = work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        this.pool = new ThreadPoolExecutor(most, most, 0, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), threads);
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name + "-clock");
            thread.setDaemon(true);
            return thread;
        });
    }

    static PooledBackground each(String name, Consumer<Exception> failed) {
        PooledBackground each = new PooledBackground(name, MANY, failed);
        each.pool.setKeepAliveTime(200, TimeUnit.MILLISECONDS);
        each.pool.allowCoreThreadTimeOut(true);
        return each;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then) {
        run(work, then, failed);
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> onFailure) {
        submit(() -> {
            try {
                T answer = work.call();
                onScreen(() -> then.accept(answer));
            } catch (Exception failure) {
                onScreen(() -> onFailure.accept(failure));
            }
        });
    }

    @Override
    public <T> void latest(String name, Callable<T> work, Consumer<T> then) {
        AtomicLong counter = newest.computeIfAbsent(name, key -> new AtomicLong());
        long mine = counter.incrementAndGet();
        submit(() -> {
            if (counter.get() != mine) {
                return;
            }
            try {
                T answer = work.call();
                onScreen(() -> {
                    if (counter.get() == mine) {
                        then.accept(answer);
                    }
                });
            } catch (Exception failure) {
                onScreen(() -> {
                    if (counter.get() == mine) {
                        failed.accept(failure);
                    }
                });
            }
        });
    }

    private void submit(Runnable work) {
        open.incrementAndGet();
        try {
            pool.execute(() -> {
                try {
                    work.run();
                } finally {
                    open.decrementAndGet();
                }
            });
        } catch (RejectedExecutionException closing) {
            open.decrementAndGet(); // the kiosk is being switched off: nobody waits for this answer any more
        }
    }

    @Override
    public boolean idle() {
        return open.get() == 0;
    }

    @Override
    public void onScreen(Runnable then) {
        if (Platform.isFxApplicationThread()) {
            then.run();
        } else {
            Platform.runLater(then);
        }
    }

    @Override
    public Repeat every(Duration period, Runnable then) {
        var ticking = clock.scheduleAtFixedRate(() -> Platform.runLater(then),
                period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
        return () -> ticking.cancel(false);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        pool.shutdown();
        try {
            if (!pool.awaitTermination(2, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
