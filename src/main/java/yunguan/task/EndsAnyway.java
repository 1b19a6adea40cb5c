package yunguan.task;

import java.time.Duration;

/**
 * The end of a process that does not come to it by itself: JavaFX ends its players before it goes, and one that a sound server holds never
 * ends. What it interrupts is as after a cut of power.
 */
public final class EndsAnyway {

    private static final System.Logger LOG = System.getLogger(EndsAnyway.class.getName());

    private EndsAnyway() {
    }

    /** Waits beside everything else, and ends whatever is left of the process by then. */
    public static void after(Duration patience, int code) {
        Thread waiting = new Thread(() -> {
            try {
                Thread.sleep(patience);
            } catch (InterruptedException never) {
                return;
            }
            LOG.log(System.Logger.Level.WARNING, "the process was told to end, and does not end by itself: it is ended");
            Runtime.getRuntime().halt(code); // whoever waits for an orderly end waits for JavaFX
        }, "ends-anyway");
        waiting.setDaemon(true);
        waiting.start();
    }
}
