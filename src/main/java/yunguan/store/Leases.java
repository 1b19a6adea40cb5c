package yunguan.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The objects that something on the screen reads at this moment. Their files stay although no pack needs them any more:
 * a film that plays is never taken away. One instance a kiosk; any thread may ask.
 */
public final class Leases {

    private final Map<String, Integer> held = new HashMap<>();
    private final Set<String> spared = new HashSet<>();
    private Runnable returned = () -> { };

    /** One object that is being read. It is given back once, however often it is closed. */
    public interface Lease extends AutoCloseable {
        @Override
        void close();
    }

    /** Takes an object's file for as long as the lease is not closed; take it before looking for the file. */
    public synchronized Lease take(String sha256) {
        held.merge(sha256, 1, Integer::sum);
        boolean[] open = {true};
        return () -> giveBack(sha256, open);
    }

    private void giveBack(String sha256, boolean[] open) {
        Runnable tell;
        synchronized (this) {
            if (!open[0]) {
                return;
            }
            open[0] = false;
            if (held.merge(sha256, -1, Integer::sum) > 0) {
                return;
            }
            held.remove(sha256);
            tell = spared.remove(sha256) ? returned : () -> { };
        }
        tell.run();
    }

    /** Whether something reads the object. */
    public synchronized boolean held(String sha256) {
        return held.containsKey(sha256);
    }

    /** The same for the sweep, which comes again for what it had to leave. */
    public synchronized boolean spare(String sha256) {
        boolean reading = held.containsKey(sha256);
        if (reading) {
            spared.add(sha256);
        }
        return reading;
    }

    /** Is told, on the thread that gives back, when an object that a sweep had to leave is free. One listener, the newest. */
    public synchronized void whenSparedIsFree(Runnable then) {
        returned = then;
    }
}
