package yunguan.command.tour;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import yunguan.app.KioskApp;
import yunguan.app.Place;
import yunguan.room.door.AttractView;

/** Watches the pictures for passers-by on a kiosk of its own, and what they cost. */
public final class Invitation {

    /** A window that is looked through, short enough that several lie within a piece of film; the moment in which the picture changes is left out. */
    private static final long WINDOW_MILLIS = 1500;
    private static final long CHANGE_MILLIS = 800;

    /** What was on the screen. */
    public enum What { STILL, FILM }

    /** Which share of a core it took. */
    public record Share(What what, double percent) { }

    private Invitation() {
    }

    /**
     * Watches for some seconds. JavaFX can be started once: nothing that needs it can follow.
     *
     * @param say told what goes on
     */
    public static List<Share> watched(Place place, String size, int seconds, Consumer<String> say) throws IOException {
        List<Share> shares = Collections.synchronizedList(new ArrayList<>());
        try (TourData data = TourData.ofItsOwn(place)) {
            new Opened(data.place(), size).with(kiosk -> watch(kiosk, data, seconds, shares), say);
        }
        return List.copyOf(shares);
    }

    private static void watch(KioskApp kiosk, TourData data, int seconds, List<Share> shares) {
        Visitor visitor = new Visitor(kiosk.scene(), screen -> { }, data.sticks());
        visitor.setsThePin();
        visitor.sees("door-lectures").stays(20); // what is read in the morning is read
        visitor.letsPass(310).letsPass(30).letsPass(200).sees("attract").stays(2);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Object before = "";
        while (System.nanoTime() < end) {
            Object now = state(kiosk);
            if (!now.equals(before)) {
                before = now;
                Finger.rest(CHANGE_MILLIS);
            } else {
                window(kiosk, shares);
            }
        }
    }

    /** One window; thrown away when the screen has changed in it. */
    private static void window(KioskApp kiosk, List<Share> shares) {
        Object first = state(kiosk);
        Duration spent = spent();
        long begun = System.nanoTime();
        Finger.rest(WINDOW_MILLIS);
        double percent = 100.0 * (spent().toNanos() - spent.toNanos()) / (System.nanoTime() - begun);
        if (first.equals(state(kiosk))) {
            shares.add(new Share(first.toString().startsWith("film") ? What.FILM : What.STILL, percent));
        }
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What is seen: which poster, and whether a film moves on it. */
    private static String state(KioskApp kiosk) {
        return Finger.onScreen(() -> kiosk.scene().getRoot() instanceof AttractView view
                ? (view.moves() ? "film " : "still ") + System.identityHashCode(view.getChildrenUnmodifiable().getLast()) : "gone");
    }
}
