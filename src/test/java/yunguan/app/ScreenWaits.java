package yunguan.app;

import java.util.Arrays;
import java.util.Map;

/** Watches the screen's thread from outside: whether it is held in one and the same call of the film player. */
final class ScreenWaits implements AutoCloseable {

    private static final long LOOK_MILLIS = 50;
    /** So many looks in a row at the same place: a call that comes back is seen once or twice. */
    private static final int HELD = 20;

    private final Thread looking = new Thread(this::look, "screen-waits");
    private volatile boolean closed;
    private volatile String longest = "";

    ScreenWaits() {
        looking.setDaemon(true);
        looking.start();
    }

    private void look() {
        String before = "";
        int same = 0;
        while (!closed) {
            String call = call();
            same = !call.isEmpty() && call.equals(before) ? same + 1 : 0;
            before = call;
            if (same >= HELD) {
                longest = call;
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException done) {
                return;
            }
        }
    }

    /** Where the screen's thread is within the film player; empty: elsewhere. */
    private static String call() {
        for (Map.Entry<Thread, StackTraceElement[]> one : Thread.getAllStackTraces().entrySet()) {
            if (one.getKey().getName().equals("JavaFX Application Thread")) {
                return Arrays.stream(one.getValue()).filter(frame -> frame.getClassName().contains(".media.")).map(StackTraceElement::toString).findFirst().orElse("");
            }
        }
        return "";
    }

    /** A call in which it was held; empty: none. */
    String longest() {
        return longest;
    }

    @Override
    public void close() {
        closed = true;
        looking.interrupt();
    }
}
