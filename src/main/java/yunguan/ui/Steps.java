package yunguan.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Where an arrow of a keypad leads: first upon what is larger, then within a list to its end, then to what is seen beside it. */
final class Steps {

    /** How far out of sight the next control of a list may lie, of what is seen, before the words between are read first. */
    private static final double FAR = 0.6;

    private Steps() {
    }

    /** @param all that can be reached, in the order of reading @return where an arrow leads; the same node where a list was read on, or where there is nothing */
    static Node from(Node from, Compass way, List<Node> all) {
        ScrollPane list = Reachable.list(from);
        if (from == list && Reachable.readOn(list, way)) {
            return from;
        }
        int next = within(from, way, all);
        if (next < 0 && list != null) {
            next = way.from(place(from), places(all, node -> node != from && Reachable.list(node) == list ? place(node) : null)); // to its end, also out of sight
        }
        boolean leaves = next < 0;
        if (leaves) {
            // what words have been read past has left its list behind it: the way goes on from where the list is
            Bounds here = list != null && FocusRing.seen(from) == null ? place(list) : place(from);
            Map<ScrollPane, Node> entrances = entrances(all);
            next = way.from(here, places(all, node -> node == from || list != null && Reachable.list(node) == list ? null : met(node, entrances)));
        }
        if (next < 0 && (way == Compass.LEFT || way == Compass.RIGHT)) {
            int at = all.indexOf(from);
            next = Math.floorMod(at + (way == Compass.RIGHT ? 1 : -1), all.size());
        }
        if (list != null && (leaves || beyond(list, all.get(next))) && Reachable.readOn(list, way)) {
            return from; // there are words to read before the next control
        }
        return next < 0 ? from : all.get(next);
    }

    /** The first control of each list of which only words are in sight. */
    private static Map<ScrollPane, Node> entrances(List<Node> all) {
        Map<ScrollPane, Node> entrances = new HashMap<>();
        Set<ScrollPane> seen = new HashSet<>();
        for (Node node : all) {
            ScrollPane list = Reachable.list(node);
            if (list != null && list != node) {
                entrances.putIfAbsent(list, node);
                if (FocusRing.seen(node) != null) {
                    seen.add(list);
                }
            }
        }
        entrances.keySet().removeAll(seen);
        return entrances;
    }

    /** Where a node is met by who comes from beside its list: where it is seen, or for the first of a list of which only words are, where that is. */
    private static @Nullable Bounds met(Node node, Map<ScrollPane, Node> entrances) {
        ScrollPane list = Reachable.list(node);
        return list != null && entrances.get(list) == node ? FocusRing.seen(list) : FocusRing.seen(node);
    }

    /** What lies upon a map or a picture is reached from its middle. */
    private static int within(Node from, Compass way, List<Node> all) {
        Bounds whole = place(from);
        return way.from(new BoundingBox(whole.getCenterX(), whole.getCenterY(), 0, 0),
                places(all, node -> node != from && isWithin(node, from) ? place(node) : null));
    }

    private static List<@Nullable Bounds> places(List<Node> all, Function<Node, @Nullable Bounds> place) {
        List<@Nullable Bounds> places = new ArrayList<>();
        all.forEach(node -> places.add(place.apply(node)));
        return places;
    }

    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Whether a node lies farther along a list than somebody would overlook. */
    private static boolean beyond(ScrollPane list, Node node) {
        Bounds edge = place(list);
        Bounds at = place(node);
        return at.getMinY() > edge.getMaxY() + edge.getHeight() * FAR || at.getMaxY() < edge.getMinY() - edge.getHeight() * FAR;
    }

    /** Whether a node is another, or lies in it. */
    static boolean isWithin(Node node, Node above) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == above) {
                return true;
            }
        }
        return false;
    }
}
