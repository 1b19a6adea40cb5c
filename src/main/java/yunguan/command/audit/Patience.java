package yunguan.command.audit;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import yunguan.app.KioskApp;
import yunguan.command.tour.Finger;
import yunguan.command.tour.Unexpected;

/** Waits for what should come, and until a screen rests; never longer than it has to. */
final class Patience {

    static final int LOOK_MILLIS = 10;
    private static final int PATIENCE_MILLIS = 30_000;
    /** What is still being read or drawn by then is measured as it is. */
    private static final int RESTS_WITHIN_MILLIS = 4_000;
    /** Six pictures that were not drawn; on a machine with much else to do, one of what moves may take as long as five. */
    private static final int RESTED_MILLIS = 100;
    /** A film never rests, and nothing else that moves takes longer, be it on a slow machine. */
    private static final int FILM_MILLIS = 1_000;

    private final KioskApp kiosk;

    Patience(KioskApp kiosk) {
        this.kiosk = kiosk;
    }

    /** Waits until nothing is read, decoded or drawn any more. */
    void rests() {
        long end = System.nanoTime() + RESTS_WITHIN_MILLIS * 1_000_000L;
        AtomicLong drawn = new AtomicLong(System.nanoTime());
        Runnable pulse = () -> drawn.set(System.nanoTime());
        Finger.onScreen(() -> {
            kiosk.scene().addPostLayoutPulseListener(pulse);
            return 0;
        });
        long busy = System.nanoTime();
        while (System.nanoTime() < end) {
            if (!Finger.onScreen(this::settled)) {
                busy = System.nanoTime();
            }
            long idle = (System.nanoTime() - busy) / 1_000_000;
            if (idle >= RESTED_MILLIS && (System.nanoTime() - drawn.get()) / 1_000_000 >= RESTED_MILLIS || idle >= FILM_MILLIS) {
                break;
            }
            Finger.rest(LOOK_MILLIS);
        }
        Finger.onScreen(() -> {
            kiosk.scene().removePostLayoutPulseListener(pulse);
            return 0;
        });
    }

    private boolean settled() {
        kiosk.settles();
        return kiosk.rests() && !Eye.arriving(kiosk.scene());
    }

    static void await(String expected, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!Finger.onScreen(there::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new Unexpected(expected);
            }
            Finger.rest(LOOK_MILLIS);
        }
    }
}
