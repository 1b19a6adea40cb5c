package yunguan.command.bench;

/**
 * The most that was alive on the heap while something ran: all is collected again and again, and what is left after each time is
 * counted. That slows down whatever runs; so nobody measures time meanwhile.
 */
final class LiveHeap implements AutoCloseable {

    private static final long PAUSE_MILLIS = 40;

    private final long idle;
    private final Thread looking = new Thread(this::look, "live-heap");
    private volatile boolean closed;
    private volatile long most;
    private volatile int looks;

    LiveHeap() {
        used(); // the first time leaves what only waits to be cleaned up
        idle = used();
        most = idle;
        looking.setDaemon(true);
        looking.start();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void look() {
        while (!closed) {
            most = Math.max(most, used());
            looks++;
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException done) {
                return;
            }
        }
    }

    /** Bytes above what there was at the beginning. */
    long above() {
        return most - idle;
    }

    /** How often it was looked. */
    int looks() {
        return looks;
    }

    @Override
    public void close() {
        closed = true;
        looking.interrupt();
        try {
            looking.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
