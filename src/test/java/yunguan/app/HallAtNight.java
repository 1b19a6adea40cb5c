package yunguan.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import yunguan.Fx;

/** The clocks in front of a hall's scene, which a test sets. */
final class HallAtNight {

    private final OpenHall hall;
    private final AtomicLong nanos = new AtomicLong(System.nanoTime());
    private final AtomicReference<Instant> wall = new AtomicReference<>(Instant.now());

    HallAtNight(OpenHall hall) {
        this.hall = hall;
        Fx.run(() -> {
            hall.scene.getProperties().put(LongSupplier.class, (LongSupplier) nanos::get);
            hall.scene.getProperties().put(InstantSource.class, (InstantSource) wall::get);
        });
    }

    /** The wall shows another time, and the doorkeeper has seen it. */
    void itIs(String moment) {
        wall.set(LocalDateTime.parse(moment).atZone(ZoneId.systemDefault()).toInstant());
        Fx.run(() -> hall.wiring.door().look());
        // whether the clock can be right is found out elsewhere
        Fx.until("the daybook is read", () -> hall.wiring.today().minute().equals(moment));
        Fx.run(() -> hall.wiring.door().look());
    }

    /** Seconds pass, and the doorkeeper looks round in each. */
    void pass(int seconds) {
        Fx.run(() -> {
            for (int i = 0; i < seconds; i++) {
                nanos.addAndGet(1_000_000_000L);
                hall.wiring.door().look();
            }
        });
    }
}
