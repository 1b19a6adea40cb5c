package yunguan;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The real JavaFX toolkit, for tests of views. It needs a display: {@code ./kiosk test} starts one. */
public final class Fx {

    /** Long, for a machine on which everything runs at once: it only passes where a test fails. */
    private static final int PATIENCE_SECONDS = 60;
    private static final int SELDOM_MILLIS = 50;
    private static final boolean STARTED = start();

    private Fx() {
    }

    private static boolean start() {
        CountDownLatch ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
        } catch (IllegalStateException alreadyRunning) {
            ready.countDown();
        }
        Platform.setImplicitExit(false);
        try {
            if (!ready.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no display: run ./kiosk test, or start Xvfb and set DISPLAY");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    /** Does something on the JavaFX thread and waits for it. */
    public static <T> T on(Callable<T> work) {
        if (!STARTED) {
            throw new IllegalStateException();
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }

    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return 0;
        });
    }

    /** Waits until something is so on the JavaFX thread. */
    public static void until(String what, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        // most of it is there at once; what takes longer is not asked for so often that asking holds it up
        for (int pause = 5; System.nanoTime() < end; pause = Math.min(SELDOM_MILLIS, pause * 2)) {
            if (on(so::getAsBoolean)) {
                return;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("waited " + PATIENCE_SECONDS + " s in vain: " + what);
    }

    /** How often a scene is drawn in a while. One that no window shows never is, whatever moves. */
    public static int drawn(Scene scene, int millis) throws InterruptedException {
        if (!on(() -> scene.getWindow() != null && scene.getWindow().isShowing())) {
            throw new IllegalStateException("no window shows it");
        }
        AtomicInteger pulses = new AtomicInteger();
        Runnable pulse = pulses::incrementAndGet;
        run(() -> scene.addPostLayoutPulseListener(pulse));
        Thread.sleep(millis);
        run(() -> scene.removePostLayoutPulseListener(pulse));
        return pulses.get();
    }
}
