package yunguan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import yunguan.Fx;
import yunguan.settings.Settings;

/** The clocks in front of a hall's scene, which a test sets. */
final class HallAtNight {

    private final Wiring wiring;
    private final AtomicLong nanos = new AtomicLong(System.nanoTime());
    private final AtomicReference<Instant> wall = new AtomicReference<>(Instant.now());

    HallAtNight(OpenHall hall) {
        this(hall.scene, hall.wiring);
    }

    HallAtNight(Scene scene, Wiring wiring) {
        this.wiring = wiring;
        Fx.run(() -> {
            scene.getProperties().put(LongSupplier.class, (LongSupplier) nanos::get);
            scene.getProperties().put(InstantSource.class, (InstantSource) wall::get);
        });
    }

    /** A hall's settings. @param folder where they are written @param lines as in {@code kiosk.properties} */
    static Settings settings(Path folder, String lines) throws IOException {
        Path file = folder.resolve("kiosk.properties");
        Files.writeString(file, lines);
        return Settings.read(file);
    }

    /** Whether this is the whole scene: {@code dark}, {@code closed}, … */
    static boolean shows(OpenHall hall, String id) {
        return Fx.on(() -> id.equals(hall.scene.getRoot().getId()));
    }

    /** The screen that visitors have before them. */
    static String middle(OpenHall hall) {
        return Fx.on(() -> hall.wiring.visitorsScreen().getClass().getSimpleName());
    }

    /** Goes into the archive, as a visitor who reads. */
    static void goesIn(OpenHall hall) {
        hall.touch("door-archive");
        Fx.until("the archive", () -> hall.sees("card-doc-a"));
        hall.touch(960, 1075); // the foot, between its buttons: a touch that is nothing but a touch
    }

    /** The wall shows another time, and the doorkeeper has seen it. */
    void itIs(String moment) {
        wall.set(LocalDateTime.parse(moment).atZone(ZoneId.systemDefault()).toInstant());
        Fx.run(() -> wiring.door().look());
        // whether the clock can be right is found out elsewhere
        Fx.until("the daybook is read", () -> wiring.today().minute().equals(moment));
        Fx.run(() -> wiring.door().look());
    }

    /** Seconds pass, and the doorkeeper looks round in each. */
    void pass(int seconds) {
        Fx.run(() -> {
            for (int i = 0; i < seconds; i++) {
                nanos.addAndGet(1_000_000_000L);
                wiring.door().look();
            }
        });
    }
}
