package yunguan.ui;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows which control a keypad is at: a double line, dark and light, so that it stands out from any ground. It lies over everything and moves nothing. */
final class FocusRing extends Region {

    private static final double OUTSIDE = 0.22;

    FocusRing() {
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(-1000);
    }

    /** Lies around a node; {@code null}: around nothing. */
    void around(Scene scene, @Nullable Node node, boolean entered) {
        if (node == null || !(scene.getRoot() instanceof Pane root)) {
            away();
            return;
        }
        Bounds seen = seen(node);
        if (seen == null) {
            away();
            return;
        }
        if (getParent() != root) {
            away();
            root.getChildren().add(this);
        }
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("entered"), entered);
        double more = Math.rint(OUTSIDE * Scale.of(root).text());
        double left = Math.max(0, Math.floor(seen.getMinX() - more));
        double top = Math.max(0, Math.floor(seen.getMinY() - more));
        double right = Math.min(scene.getWidth(), Math.ceil(seen.getMaxX() + more));
        double bottom = Math.min(scene.getHeight(), Math.ceil(seen.getMaxY() + more));
        if (left != getLayoutX() || top != getLayoutY() || right - left != getWidth() || bottom - top != getHeight()) {
            resizeRelocate(left, top, right - left, bottom - top);
        }
    }

    void away() {
        if (getParent() instanceof Pane pane) {
            pane.getChildren().remove(this);
        } else if (getParent() instanceof Group group) {
            group.getChildren().remove(this);
        }
    }

    /** The part of a node that lists around it leave in sight, in the scene; {@code null} where none is. */
    static @Nullable Bounds seen(Node node) {
        Bounds all = node.localToScene(node.getLayoutBounds());
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane list) {
                Bounds edge = list.localToScene(list.getLayoutBounds());
                double left = Math.max(all.getMinX(), edge.getMinX());
                double top = Math.max(all.getMinY(), edge.getMinY());
                double wide = Math.min(all.getMaxX(), edge.getMaxX()) - left;
                double high = Math.min(all.getMaxY(), edge.getMaxY()) - top;
                if (wide <= 0 || high <= 0) {
                    return null;
                }
                all = new javafx.geometry.BoundingBox(left, top, wide, high);
            }
        }
        return all;
    }
}
