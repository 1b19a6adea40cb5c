package yunguan.command.tour;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import yunguan.app.KioskApp;

/** Looks whether the kiosk holds while somebody plays havoc with it. */
final class MonkeyWatch {

    /**
     * What may be left above what there was, in megabytes: coarse, because one reset leaves some dozens more than another, in the pixels of
     * the last films and of what JavaFX has ready to paint, which have bounds of their own ({@code PaintedMemory}). What it kept for ever
     * is given back by {@code Painted}. Screens and nodes are counted as well, and those do not swing.
     */
    private static final double MEGABYTES = 128;
    /** Nodes that may be more on the same screen. */
    private static final int NODES = 10;
    /** Screens that JavaFX may still hold after they are gone: where the pointer was, where the focus was. */
    private static final int SCREENS = 2;
    private static final int PATIENCE_SECONDS = 10;
    private static final int LEAST_COLLECTIONS = 8;
    private static final int COLLECTIONS = 30;
    private static final long SAME_BYTES = 500_000;

    /**
     * How things stand at home, after the reset.
     *
     * @param megabytes  that are alive on the heap
     * @param nodes      in the scene
     * @param remembered screens that are gone and not forgotten
     */
    record State(double megabytes, int nodes, int remembered) {

        /** What has become more, in sentences. */
        List<String> comparedWith(State before) {
            List<String> more = new ArrayList<>();
            if (megabytes > before.megabytes + MEGABYTES) {
                more.add("%.1f MB are alive after the reset, and %.1f were before".formatted(megabytes, before.megabytes));
            }
            if (nodes > before.nodes + NODES) {
                more.add("home has %d nodes after the reset, and had %d before".formatted(nodes, before.nodes));
            }
            if (remembered > before.remembered + SCREENS) {
                more.add("%d screens that are gone are still in memory".formatted(remembered));
            }
            return more;
        }
    }

    private final KioskApp kiosk;
    private final Scene scene;
    private final Sight sight;
    private final Consumer<Point2D> tap;
    private final double width;
    private final double height;
    private final List<WeakReference<Node>> seen = new ArrayList<>();
    private int screens;
    private int homes;

    /** @param tap touches a point of the scene */
    MonkeyWatch(KioskApp kiosk, Consumer<Point2D> tap) {
        this.kiosk = kiosk;
        this.tap = tap;
        scene = kiosk.scene();
        sight = new Sight(scene);
        width = scene.getWidth();
        height = scene.getHeight();
    }

    int screens() {
        return screens;
    }

    int homes() {
        return homes;
    }

    /** The window is where it was, and something is in it; to be asked on the JavaFX thread. @throws Unexpected where not */
    void looks() {
        if (!(scene.getWindow() instanceof Stage stage) || !stage.isShowing() || stage.isIconified()) {
            throw new Unexpected("the window is gone");
        }
        if (scene.getWidth() != width || scene.getHeight() != height) {
            throw new Unexpected("the window has another size");
        }
        if (Stage.getWindows().size() != 1) {
            throw new Unexpected("there is a second window: " + Stage.getWindows());
        }
        sight.styled("middle").stream().flatMap(node -> ((Parent) node).getChildrenUnmodifiable().stream()).forEach(this::remember);
    }

    private void remember(Node screen) {
        if (seen.stream().noneMatch(known -> known.refersTo(screen))) {
            seen.removeIf(known -> known.refersTo(null));
            seen.add(new WeakReference<>(screen));
            screens++;
        }
    }

    /** Home can be reached from wherever one is, by one touch. @throws Unexpected where not */
    void home() {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (!Finger.onScreen(() -> sight.node("door-lectures").isPresent())) {
            Optional<Point2D> button = Finger.onScreen(() -> Stream.of("home", "desk-leave", "pin-cancel").map(sight::node).flatMap(Optional::stream)
                    .filter(node -> !node.isDisabled()).findFirst().map(MonkeyWatch::middle));
            tap.accept(button.orElse(new Point2D(width / 2, height / 2))); // a film alone on the glass shows its controls to whoever touches it
            Finger.rest(30);
            if (System.nanoTime() > end) {
                throw new Unexpected("home cannot be reached; what is there to read: " + String.join(" | ", Finger.onScreen(sight::texts)));
            }
        }
        homes++;
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Ends the visit, and counts what is left when all that is not needed is gone. */
    State afterTheReset() {
        Finger.onScreen(() -> {
            kiosk.freshVisit();
            return true;
        });
        home();
        long least = Long.MAX_VALUE;
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            Finger.rest(500); // what is under way comes back, and is shown or thrown away
            System.gc();
            long alive = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            // JavaFX lets go of what it has drawn into at the second collection in a row between which it has not drawn at all
            if (collection >= LEAST_COLLECTIONS && Math.abs(alive - least) < SAME_BYTES) {
                break;
            }
            least = Math.min(least, alive);
        }
        int nodes = Finger.onScreen(() -> count(scene.getRoot()));
        int remembered = Finger.onScreen(() -> (int) seen.stream().map(WeakReference::get)
                .filter(node -> node != null && node.getScene() == null).count());
        return new State(least / 1048576.0, nodes, remembered);
    }

    private static int count(Node node) {
        return 1 + (node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().mapToInt(MonkeyWatch::count).sum() : 0);
    }
}
