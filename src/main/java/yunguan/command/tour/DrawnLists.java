package yunguan.command.tour;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Where things are on the screen, and the finger that draws lists along until they are. */
final class DrawnLists {

    private static final int MOST_DRAWS = 200; // large letters and a low screen make a list of fifty cards long
    /** Two pulses and a little. */
    private static final int LOOK_MILLIS = 40;
    /** What has not come to rest by then is something that moves. */
    private static final int MOST_LOOKS = 50;

    private final Scene scene;
    private final Sight sight;
    private final Finger finger;

    DrawnLists(Scene scene, Sight sight, Finger finger) {
        this.scene = scene;
        this.sight = sight;
        this.finger = finger;
    }

    /** The middle of the screen, in its pixels. */
    Point2D middle() {
        return Finger.onScreen(() -> onScreen(new Point2D(scene.getWidth() / 2, scene.getHeight() / 2)));
    }

    /** A point of a node, in the screen's pixels. */
    Point2D place(String id, Function<Bounds, Point2D> point) {
        return Finger.onScreen(() -> {
            Node node = sight.node(id).orElseThrow(() -> new Unexpected("“" + id + "” went away while it was being touched"));
            return node.localToScreen(point.apply(node.getBoundsInLocal()));
        });
    }

    /**
     * A point of a node that is where it will stay, in the screen's pixels. Buttons that came just now may be laid out before they
     * have their size, and another lies there as soon as they have it: nobody is so quick as to touch between the two.
     */
    Point2D resting(String id, Function<Bounds, Point2D> point) {
        Point2D before = laidOut(id, point);
        for (int look = 0; look < MOST_LOOKS; look++) {
            Finger.rest(LOOK_MILLIS);
            Point2D now = laidOut(id, point);
            if (now.equals(before)) {
                break;
            }
            before = now;
        }
        return before;
    }

    private Point2D laidOut(String id, Function<Bounds, Point2D> point) {
        Finger.onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return true;
        });
        return place(id, point);
    }

    /** Draws the list that a node stands in along, until the middle of the node is in view. */
    void bringsIntoView(String id) {
        double across = 0.4;
        Optional<Point2D> before = Optional.empty();
        for (int draws = 0; draws < MOST_DRAWS; draws++) {
            Optional<Point2D> at = Finger.onScreen(() -> sight.node(id).map(node -> node.localToScene(0, 0)));
            if (at.equals(before)) {
                across = 0.03; // something under the finger took it for itself, a slider perhaps: beside everything, then
            }
            before = at;
            double share = across;
            Optional<Point2D[]> line = Finger.onScreen(() -> sight.node(id).filter(node -> !sight.reachable(node)).map(node -> lineTowards(node, share)));
            if (line.isEmpty()) {
                return;
            }
            finger.draws(line.get()[0], line.get()[1]);
        }
        throw new Unexpected("“" + id + "” cannot be brought into view: its list does not follow the finger");
    }

    /** @param across where in the list's width it is drawn, 0 to 1 */
    private Point2D[] lineTowards(Node node, double across) {
        ScrollPane list = sight.list(node).orElseThrow(() ->
                new Unexpected("“" + node.getId() + "” lies outside the screen, and nothing can be drawn along to reach it"));
        Bounds seen = sight.viewport(list);
        double wanted = seen.getCenterY() - node.localToScene(node.getBoundsInLocal()).getCenterY();
        double most = seen.getHeight() * 0.7;
        double way = Math.max(-most, Math.min(most, wanted));
        // a way shorter than what counts as a tap would not move the list
        way = Math.abs(way) < 40 ? Math.copySign(40, way) : way;
        double x = seen.getMinX() + seen.getWidth() * across;
        Point2D from = new Point2D(x, seen.getCenterY() - way / 2);
        return new Point2D[] {onScreen(from), onScreen(from.add(0, way))};
    }

    /** A point of the scene, in the screen's pixels. */
    Point2D onScreen(Point2D ofScene) {
        return scene.getRoot().localToScreen(scene.getRoot().sceneToLocal(ofScene));
    }
}
