package yunguan.ui;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The time in front of a scene: the machine's. A scene may have clocks of its own among its properties, which a test or a walk sets. */
public final class SceneClock {

    private SceneClock() {
    }

    /** Running time in nanoseconds. */
    public static long nanos(@Nullable Scene scene) {
        return scene != null && scene.getProperties().get(LongSupplier.class) instanceof LongSupplier clock ? clock.getAsLong() : System.nanoTime();
    }

    /** Tells a scene of a finger. @param nanos when it was felt */
    public static void felt(Scene scene, long nanos, Runnable telling) {
        scene.getProperties().put(Felt.class, new Felt(nanos));
        try {
            telling.run();
        } finally {
            scene.getProperties().remove(Felt.class);
        }
    }

    /** When the finger was felt that a scene is being told of; now, where nobody says. A screen that was busy hears late of a short touch, and it stays short. */
    static long felt(@Nullable Scene scene) {
        return scene != null && scene.getProperties().get(Felt.class) instanceof Felt felt ? felt.nanos() : nanos(scene);
    }

    private record Felt(long nanos) { }

    /** The clock on the wall. */
    public static InstantSource wall(Scene scene) {
        return () -> scene.getProperties().get(InstantSource.class) instanceof InstantSource clock ? clock.instant() : InstantSource.system().instant();
    }

    /** What the clock on the wall shows, here and now. It is read anew each time: cheap machines find their time late. */
    public static LocalDateTime now(Scene scene) {
        return LocalDateTime.ofInstant(wall(scene).instant(), ZoneId.systemDefault());
    }
}
