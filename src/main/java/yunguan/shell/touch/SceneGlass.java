package yunguan.shell.touch;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Hand;
import yunguan.ui.Scale;
import yunguan.ui.SceneClock;

/** The scene under the glass: whatever node the finger came down on hears of it as of a mouse, until it is lifted. */
public final class SceneGlass implements Glass {

    private final Scene scene;
    private @Nullable Node under;
    private WeakReference<@Nullable Node> before = new WeakReference<>(null); // a screen that is gone is not kept
    private double lastX;
    private double lastY;

    public SceneGlass(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void felt(long nanos, Runnable telling) {
        SceneClock.felt(scene, nanos, telling);
    }

    @Override
    public double mm() {
        return Scale.of(scene.getRoot()).mm(1);
    }

    @Override
    public double width() {
        return scene.getWidth();
    }

    @Override
    public double height() {
        return scene.getHeight();
    }

    @Override
    public void down(double x, double y, boolean tapping) {
        // a finger that goes on with what two have begun stays on it, whatever lies under it now
        under = tapping ? hit(x, y) : before.get();
        tell(MouseEvent.MOUSE_PRESSED, x, y, tapping);
    }

    /** The node that a finger at a point of a scene, in pixels, comes down on; {@code null} where nothing takes it. */
    public static @Nullable Node under(Scene scene, double x, double y) {
        return picked(scene.getRoot(), new Point2D(x, y));
    }

    private @Nullable Node hit(double x, double y) {
        Node hit = under(scene, x, y);
        while (hit != null && hit.isDisabled()) {
            hit = hit.getParent();
        }
        return hit;
    }

    @Override
    public void moved(double x, double y) {
        tell(MouseEvent.MOUSE_DRAGGED, x, y, false);
    }

    @Override
    public void lifted(double x, double y) {
        tell(MouseEvent.MOUSE_RELEASED, x, y, false);
        Node pressed = under;
        if (pressed != null && pressed.getScene() == scene && pressed.contains(pressed.sceneToLocal(x, y))) {
            tell(MouseEvent.MOUSE_CLICKED, x, y, false);
        }
        before = new WeakReference<>(pressed);
        under = null;
    }

    @Override
    public void cancelled() {
        if (under != null) {
            Event.fireEvent(under, new InputEvent(Hand.CANCELLED));
        }
        tell(MouseEvent.MOUSE_RELEASED, lastX, lastY, false); // nothing looks pressed any more
        before.clear();
        under = null;
    }

    @Override
    public boolean takesTwo() {
        for (Node node = under; node != null; node = node.getParent()) {
            if (node.getOnZoom() != null) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void zoomStarted(double x, double y) {
        zoom(ZoomEvent.ZOOM_STARTED, x, y, 1);
    }

    @Override
    public void zoomed(double factor, double x, double y) {
        zoom(ZoomEvent.ZOOM, x, y, factor);
    }

    @Override
    public void zoomEnded(double x, double y) {
        zoom(ZoomEvent.ZOOM_FINISHED, x, y, 1);
    }

    private void zoom(EventType<ZoomEvent> type, double x, double y, double factor) {
        if (under != null) {
            Event.fireEvent(under, new ZoomEvent(type, x, y, x, y, false, false, false, false, true, false, factor, factor, new PickResult(under, x, y)));
        }
    }

    private void tell(EventType<MouseEvent> type, double x, double y, boolean tapping) {
        lastX = x;
        lastY = y;
        if (under != null) {
            boolean held = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
            Point2D there = new Point2D(x + scene.getX(), y + scene.getY());
            Event.fireEvent(under, new MouseEvent(type, x, y, there.getX(), there.getY(), MouseButton.PRIMARY, 1, false, false, false, false,
                    held, false, false, true, false, tapping, new PickResult(under, x, y)));
        }
    }

    /** The node that is seen at a point, given in the coordinates of what a node lies in. */
    private static @Nullable Node picked(Node node, Point2D inParent) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return null;
        }
        Point2D local = node.parentToLocal(inParent);
        Node clip = node.getClip();
        if (clip != null && !clip.contains(clip.parentToLocal(local))) {
            return null;
        }
        if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = children.size() - 1; i >= 0; i--) {
                Node hit = picked(children.get(i), local);
                if (hit != null) {
                    return hit;
                }
            }
        }
        boolean itself = node.isPickOnBounds() ? node.getBoundsInLocal().contains(local) : !(node instanceof javafx.scene.Group) && node.contains(local);
        return itself ? node : null;
    }
}
