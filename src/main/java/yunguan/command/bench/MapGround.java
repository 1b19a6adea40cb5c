package yunguan.command.bench;

import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import yunguan.app.Place;
import yunguan.command.tour.Finger;
import yunguan.command.tour.Opened;
import yunguan.command.tour.TourData;
import yunguan.store.DataFolder;

/** The kiosk's own map on a screen, and a hand that drags and pinches it, picture by picture. */
final class MapGround {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final double MEGABYTE = 1 << 20;
    /** Steps of wandering for one picture: the way, and not the pictures, is what may leave something behind. */
    private static final int STEPS_A_PICTURE = 10;

    /** Pictures after a movement until everything stands where it stays. */
    private static final int SETTLING = 60;

    private final Scene scene;
    private final DataFolder data;

    private MapGround(Scene scene, DataFolder data) {
        this.scene = scene;
        this.data = data;
    }

    /** Opens a kiosk of its own on a fresh store and lets somebody measure on its map. @param size {@code WxH} in pixels */
    static void with(Place place, String size, Consumer<MapGround> measures, Consumer<String> wrong) throws IOException {
        try (TourData data = TourData.ofItsOwn(place)) {
            new Opened(data.place(), size).with(kiosk -> {
                MapGround ground = new MapGround(kiosk.scene(), data.place().data());
                ground.pressWhereThere("first-pin-later");
                measures.accept(ground);
            }, wrong);
        }
    }

    /** What this kiosk reads. */
    DataFolder data() {
        return data;
    }

    /** What of the map is seen now. */
    LeafletBeside.Look look() {
        return Finger.onScreen(() -> {
            MapView map = (MapView) tiles();
            MapPoint middle = map.getCenter();
            return new LeafletBeside.Look(middle.getLatitude(), middle.getLongitude(), map.getZoom(), map.getWidth(), map.getHeight());
        });
    }

    private void pressWhereThere(String id) {
        Finger.rest(1500);
        Finger.onScreen(() -> {
            if (scene.lookup("#" + id) instanceof Button button) {
                button.fire();
            }
            return true;
        });
        Finger.rest(1500);
    }

    /** Opens the map. @return milliseconds until it is whole */
    double opens() {
        long begun = System.nanoTime();
        Finger.onScreen(() -> {
            ((Button) Objects.requireNonNull(scene.lookup("#door-atlas"))).fire();
            return true;
        });
        return whole(begun);
    }

    /** Leaves the map. */
    void leaves() {
        Finger.onScreen(() -> {
            ((Button) Objects.requireNonNull(scene.lookup("#home"))).fire();
            return true;
        });
        Finger.rest(1500);
    }

    /** Waits until every tile that is seen is there. @return milliseconds since then */
    double whole(long begun) {
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            if (Finger.onScreen(this::isWhole)) {
                return (System.nanoTime() - begun) / 1e6;
            }
            Finger.rest(4);
        }
        throw new BenchException("The map did not come to be whole within a minute.");
    }

    private boolean isWhole() {
        Node map = scene.lookup("#map-tiles");
        List<ImageView> tiles = new ArrayList<>();
        if (map != null) {
            collect(map, tiles);
        }
        return !tiles.isEmpty() && tiles.stream().allMatch(tile -> tile.getImage() != null);
    }

    private static void collect(Node node, List<ImageView> tiles) {
        if (node instanceof ImageView tile) {
            tiles.add(tile);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, tiles));
        }
    }

    /** One zoom nearer, and until it is whole. */
    void nearer() {
        Finger.onScreen(() -> {
            ((Button) Objects.requireNonNull(scene.lookup("#zoom-in"))).fire();
            return true;
        });
        Finger.rest(900);
        whole(System.nanoTime());
    }

    /** A finger drags the map in a circle. @return milliseconds of each picture */
    List<Double> drags(int pictures) {
        Point2D middle = middle();
        Finger.onScreen(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, middle);
            return true;
        });
        List<Double> frames = frames(pictures, number -> {
            double angle = number / 40.0;
            mouse(MouseEvent.MOUSE_DRAGGED, middle.add(220 * Math.sin(angle) + number % 3, 160 * (1 - Math.cos(angle))));
            return true;
        });
        Finger.onScreen(() -> {
            mouse(MouseEvent.MOUSE_RELEASED, middle);
            return true;
        });
        return frames;
    }

    /** Two fingers go apart and together again, and lift. @return milliseconds of each picture while they move */
    List<Double> pinches(int pictures) {
        settles();
        Point2D middle = middle();
        List<Double> frames = frames(pictures, number -> {
            zoom(ZoomEvent.ZOOM, middle, Math.pow(2, Math.cos(number / 30.0) / 30));
            return true;
        });
        Finger.onScreen(() -> {
            zoom(ZoomEvent.ZOOM_FINISHED, middle, 1);
            return true;
        });
        return frames;
    }

    /** The fingers have lifted: names and signs are set anew. @return milliseconds of each picture until they stand */
    List<Double> settles() {
        return frames(SETTLING, number -> true);
    }

    /** A finger taps here and there; what opens is closed again. @return milliseconds of each until what it means is open, or nothing is meant */
    List<Double> taps(int times) {
        Random dice = new Random(4);
        List<Double> took = new ArrayList<>();
        Point2D middle = middle();
        for (int time = 0; time < times; time++) {
            Point2D at = new Point2D(middle.getX() * (0.4 + 1.2 * dice.nextDouble()), middle.getY() * (0.6 + 0.8 * dice.nextDouble()));
            took.add(Finger.onScreen(() -> {
                long begun = System.nanoTime();
                mouse(MouseEvent.MOUSE_PRESSED, at, true);
                mouse(MouseEvent.MOUSE_RELEASED, at, true);
                return (System.nanoTime() - begun) / 1e6;
            }));
            Finger.rest(700);
            Finger.onScreen(() -> {
                if (scene.lookup("#atlas-close") instanceof Button close) {
                    close.fire();
                }
                return true;
            });
            Finger.rest(700);
        }
        return took;
    }

    /** How many names and signs stand on the map. */
    int names() {
        return Finger.onScreen(() -> {
            int names = (int) Stream.concat(scene.getRoot().lookupAll(".one-text").stream(), scene.getRoot().lookupAll(".pin-name").stream()).filter(Node::isVisible).count();
            Parent signs = (Parent) ((Parent) Objects.requireNonNull(scene.lookup(".pins"))).getChildrenUnmodifiable().getFirst();
            return names + (int) signs.getChildrenUnmodifiable().stream().filter(sign -> sign.isVisible() && !sign.getStyleClass().contains("pin-name")).count();
        });
    }

    /** Wanders over the map at every zoom. @return how much more was alive on the heap afterwards, in MB */
    double wanders(int steps) {
        double before = alive();
        Point2D middle = middle();
        frames(steps / STEPS_A_PICTURE, number -> {
            mouse(MouseEvent.MOUSE_PRESSED, middle);
            for (int i = 0; i < STEPS_A_PICTURE; i++) {
                double angle = (number * STEPS_A_PICTURE + i) / 97.0;
                mouse(MouseEvent.MOUSE_DRAGGED, middle.add(300 * Math.sin(angle * 3), 240 * Math.cos(angle * 2)));
            }
            mouse(MouseEvent.MOUSE_RELEASED, middle.add(90 * Math.sin(number), 90 * Math.cos(number)));
            zoom(ZoomEvent.ZOOM, middle, Math.pow(2, Math.sin(number / 50.0) / 12));
            return true;
        });
        Finger.rest(2000);
        return alive() - before;
    }

    /**
     * What is alive on the heap, in MB. JavaFX lets go of what it has made ready to paint when it next looks for a picture among that,
     * and a map at rest is not painted: so the whole scene is, upon another ground.
     */
    double alive() {
        Paint ground = scene.getFill();
        for (int i = 0; i < 4; i++) {
            System.gc();
            Paint another = i % 2 == 0 ? Color.WHITE.deriveColor(0, 1, 0.99, 1) : ground;
            Finger.onScreen(() -> {
                scene.setFill(another);
                return true;
            });
            Finger.rest(300);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }

    private Node tiles() {
        return Objects.requireNonNull(scene.lookup("#map-tiles"), "the map is not on the screen");
    }

    private Point2D middle() {
        return Finger.onScreen(() -> new Point2D(tiles().getLayoutBounds().getWidth() / 2, tiles().getLayoutBounds().getHeight() / 2));
    }

    private void mouse(EventType<MouseEvent> type, Point2D at) {
        mouse(type, at, false);
    }

    /** @param still whether it has not moved since it came down: only then it may tap */
    private void mouse(EventType<MouseEvent> type, Point2D at, boolean still) {
        Node map = tiles();
        Point2D there = map.localToScene(at);
        Event.fireEvent(map, new MouseEvent(type, there.getX(), there.getY(), there.getX(), there.getY(), MouseButton.PRIMARY, 1, false, false, false, false,
                type != MouseEvent.MOUSE_RELEASED, false, false, true, false, still, null));
    }

    private void zoom(EventType<ZoomEvent> type, Point2D at, double factor) {
        Node map = tiles();
        Point2D there = map.localToScene(at);
        Event.fireEvent(map, new ZoomEvent(type, there.getX(), there.getY(), there.getX(), there.getY(), false, false, false, false, true, false, factor, factor, null));
    }

    /** Does something before every picture. @return milliseconds from each to the next */
    private List<Double> frames(int pictures, IntPredicate before) {
        List<Double> took = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        Finger.onScreen(() -> {
            new AnimationTimer() {
                private int number;
                private long last;

                @Override
                public void handle(long now) {
                    long at = System.nanoTime();
                    if (last != 0) {
                        took.add((at - last) / 1e6);
                    }
                    last = at;
                    if (number >= pictures || !before.test(number++)) {
                        stop();
                        done.countDown();
                    }
                }
            }.start();
            return true;
        });
        try {
            if (!done.await(10, TimeUnit.MINUTES)) {
                throw new BenchException("The map stood still.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return took;
    }
}
