package yunguan.task;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A thread of its own beside the one that hands it work: the pieces are done one after the other, in the order in which they came.
 * Only so many may be unfinished: who hands over more waits, so that nothing piles up in memory. After the first failure nothing
 * more is done, and whoever hands over, looks or waits has it thrown at him.
 */
public final class Lane implements AutoCloseable {

    /** One piece of work. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    private static final long MILLI = 1_000_000;

    private final String name;
    private final int most;
    private final Deque<Work> waiting = new ArrayDeque<>();
    private boolean running;
    private boolean closed;
    private @Nullable Throwable failure;
    private boolean told;
    private @Nullable Thread thread;

    /**
     * A lane; its thread begins with the first piece.
     *
     * @param name of the thread
     * @param most so many pieces may be unfinished, at least 1
     */
    public Lane(String name, int most) {
        this.name = name;
        this.most = most;
    }

    /** Waits a while. @return whether a piece that is handed over now need not wait; also after a failure, which it will be told */
    public synchronized boolean roomWithin(long millis) {
        waitUntilAtMost(most - 1, System.nanoTime() + millis * MILLI);
        return settled(most - 1);
    }

    /** Waits a while. @return whether all is done, or something has failed: {@link #await} will not wait */
    public synchronized boolean doneWithin(long millis) {
        waitUntilAtMost(0, System.nanoTime() + millis * MILLI);
        return settled(0);
    }

    /** Hands a piece over, as soon as there is room for it. @throws IOException or what else an earlier piece failed with */
    public synchronized void put(Work work) throws IOException {
        waitUntilAtMost(most - 1);
        look();
        if (closed) {
            throw new IllegalStateException(name + " is closed");
        }
        waiting.add(work);
        if (thread == null) {
            thread = new Thread(this::runAll, name);
            thread.setDaemon(true);
            thread.start();
        }
        notifyAll();
    }

    /** @throws IOException or what else a piece failed with */
    public synchronized void look() throws IOException {
        told = failure != null;
        switch (failure) {
            case null -> { }
            case IOException one -> throw one;
            case RuntimeException one -> throw one;
            case Error one -> throw one;
            default -> throw new IllegalStateException(failure); // work throws nothing else
        }
    }

    /** Whether a piece has failed. */
    public synchronized boolean failed() {
        return failure != null;
    }

    /** Waits until all is done, for whoever is closing: what a piece failed with is thrown only where nobody has had it thrown at him before. */
    public synchronized void finish() throws IOException {
        waitUntilAtMost(0);
        if (!told) {
            look();
        }
    }

    /** Waits until all is done. @throws IOException or what else a piece failed with */
    public synchronized void await() throws IOException {
        waitUntilAtMost(0);
        look();
    }

    /** After a failure nothing is waited for but the end of what runs. */
    private boolean settled(int unfinished) {
        return !running && failure != null || waiting.size() + (running ? 1 : 0) <= unfinished;
    }

    private void waitUntilAtMost(int unfinished) {
        waitUntilAtMost(unfinished, Long.MAX_VALUE);
    }

    /** An interruption is kept for later: what runs is at a file, and must not be left alone with it. @param end as {@link System#nanoTime}, or for ever */
    private void waitUntilAtMost(int unfinished, long end) {
        boolean interrupted = false;
        boolean late = false;
        while (!settled(unfinished) && !late) {
            try {
                if (end == Long.MAX_VALUE) {
                    wait();
                } else {
                    long left = end - System.nanoTime();
                    late = left <= 0;
                    if (!late) {
                        wait(left / MILLI + 1);
                    }
                }
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void runAll() {
        for (Work work = next(); work != null; work = next()) {
            Throwable thrown = null;
            try {
                work.run();
            } catch (IOException | RuntimeException | Error one) {
                thrown = one;
            }
            done(thrown);
        }
    }

    private synchronized @Nullable Work next() {
        boolean interrupted = false;
        while (waiting.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException nobodyMeansUs) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Work work = waiting.poll();
        running = work != null;
        return work;
    }

    private synchronized void done(@Nullable Throwable thrown) {
        running = false;
        if (thrown != null) {
            failure = thrown;
            waiting.clear();
        }
        notifyAll();
    }

    /** Forgets what has not begun, and waits for the end of what has. */
    @Override
    public synchronized void close() {
        closed = true;
        waiting.clear();
        notifyAll();
        waitUntilAtMost(0);
    }
}
