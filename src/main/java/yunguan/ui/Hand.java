package yunguan.ui;

import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/** The finger on a surface: what the system tells of it becomes a way that content follows, a tap, or nothing. */
public final class Hand {

    /** The finger on the glass means nothing after all: it was a palm, or another one has taken its place. */
    public static final EventType<InputEvent> CANCELLED = new EventType<>(InputEvent.ANY, "FINGER_CANCELLED");

    /** What a surface does with it. Lengths are in pixels. */
    public interface Holder {

        /** Whether content can follow at all; a list that is seen whole leaves every finger to what lies in it. */
        default boolean canFollow() {
            return true;
        }

        /** A finger has come down: what moves by itself stops under it. @return whether that was on its way, so that a tap stops it and means no more */
        default boolean down(double x, double y) {
            return false;
        }

        /** Content follows it by so much more. */
        void follows(double right, double below);

        /** It was lifted after content has followed, or has stopped under it. Speeds are in pixels a second, 0 where it had come to rest. */
        void let(double speedX, double speedY);

        /** It was lifted and meant nothing, or tapped: content that has followed goes back to where it was when it came down. */
        void springsBack();

        /** It tapped: where it came down, in the surface's own pixels. */
        void tapped(double x, double y);
    }

    private final Node node;
    private final Holder holder;
    private final boolean before;
    private final Stroke stroke;
    /** What lies under the finger and is drawn sideways, until it is seen which of the two the finger draws along. */
    private @Nullable Kept rival;
    /** The button that lies upon a surface where the finger came down: pressed by a tap, and by nothing that content has followed. */
    private @Nullable ButtonBase upon;
    /** The finger has stopped what was on its way: nobody could choose what has come to lie under it. */
    private boolean caught;
    /** The same of a list around it. */
    private boolean caughtAround;

    /**
     * What is done in a node's own way by a finger that comes down on it.
     *
     * @param way     sideways: what goes more upright than that is left to a list around it
     * @param givenUp told when the list has taken it
     */
    private record Kept(Stroke.Way way, Runnable givenUp) { }

    private Hand(Node node, Stroke.Way way, Holder holder, boolean before) {
        this.node = node;
        this.holder = holder;
        this.before = before;
        stroke = new Stroke(way);
        node.getProperties().put(Holder.class, this);
        listen(MouseEvent.MOUSE_PRESSED, this::down);
        listen(MouseEvent.MOUSE_DRAGGED, this::moved);
        listen(MouseEvent.MOUSE_RELEASED, this::lifted);
        listen(CANCELLED, event -> cancelled());
        listen(ZoomEvent.ZOOM_STARTED, event -> stroke.isNoTap());
        // off the screen no finger is on it
        node.sceneProperty().addListener((scene, was, is) -> cancelled());
    }

    private <T extends Event> void listen(EventType<T> type, EventHandler<T> handler) {
        if (before) {
            node.addEventFilter(type, handler);
        } else {
            node.addEventHandler(type, handler);
        }
    }

    /** A surface that keeps the finger to itself: a list around it does not follow, but for an upright way over what is drawn sideways alone. */
    public static Hand on(Node node, Stroke.Way way, Holder holder) {
        Hand hand = new Hand(node, way, holder, false);
        node.getProperties().put(Hand.class, new Kept(way, hand::cancelled));
        return hand;
    }

    /** A surface that follows the finger although other controls lie upon it; they are pressed by taps, and those mean the surface nothing. */
    public static Hand under(Node node, Stroke.Way way, Holder holder) {
        return new Hand(node, way, holder, true);
    }

    /** A node that is tapped, and follows nothing. @param tapped told where, in the node's own pixels */
    public static void taps(Node node, BiConsumer<Double, Double> tapped) {
        new Hand(node, Stroke.Way.ANY, new Holder() {
            @Override
            public void follows(double right, double below) {
            }

            @Override
            public void let(double speedX, double speedY) {
            }

            @Override
            public void springsBack() {
            }

            @Override
            public void tapped(double x, double y) {
                tapped.accept(x, y);
            }
        }, false);
    }

    /** A node whose fingers are its own: a list around it does not follow them. */
    public static void keeps(Node node) {
        node.getProperties().put(Hand.class, new Kept(Stroke.Way.ANY, () -> { }));
    }

    /** A node whose fingers are its own as long as they go sideways. @param givenUp told when a list around it follows the finger instead */
    public static void keepsSideways(Node node, Runnable givenUp) {
        node.getProperties().put(Hand.class, new Kept(Stroke.Way.SIDEWAYS, givenUp));
    }

    /** Whether a node listens to a finger by one of these. */
    public static boolean isTouched(Node node) {
        return node.getProperties().containsKey(Holder.class);
    }

    /** Whether a finger is on it. */
    public boolean isDown() {
        return stroke.isDown();
    }

    private void down(MouseEvent event) {
        caught = false;
        if (node.getScene() == null) {
            return; // the same finger has just taken it off the screen, as where it wakes the hall
        }
        Kept kept = before ? kept(event.getTarget()) : null;
        boolean beside = kept != null && kept.way() == Stroke.Way.SIDEWAYS && stroke.way() == Stroke.Way.UPRIGHT;
        rival = beside && holder.canFollow() ? kept : null;
        if (event.getButton() != MouseButton.PRIMARY || kept != null && rival == null) {
            return;
        }
        upon = before ? Taps.button(event.getTarget()) : null;
        stroke.down(event.getX(), event.getY(), nanos(node.getScene()), Scale.of(node).mm(1), atEdge(node.getScene(), event), mayTap(event));
        caught = holder.down(event.getX(), event.getY());
        caughtAround = isCaughtAround();
    }

    private boolean isCaughtAround() {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up.getProperties().get(Holder.class) instanceof Hand around && around.caught && around.isDown()) {
                return true;
            }
        }
        return false;
    }

    /** Whose the finger is already; null where it is nobody's. */
    private @Nullable Kept kept(Object target) {
        for (Node up = target instanceof Node hit ? hit : null; up != null && up != node; up = up.getParent()) {
            if (up.getProperties().get(Hand.class) instanceof Kept kept) {
                return kept;
            }
            if (up instanceof ScrollBar) {
                return new Kept(Stroke.Way.ANY, () -> { });
            }
        }
        return null;
    }

    /** When what a scene is told of a finger was felt. */
    static long nanos(@Nullable Scene scene) {
        return SceneClock.felt(scene);
    }

    /** Whether a finger that comes down may become a tap. Of a real mouse, stillness when it is pressed tells of the press before. */
    static boolean mayTap(MouseEvent press) {
        return !press.isSynthesized() || press.isStillSincePress();
    }

    static boolean atEdge(Scene scene, MouseEvent event) {
        double edge = Scale.of(scene.getRoot()).mm(Stroke.EDGE);
        return event.getSceneX() < edge || event.getSceneY() < edge
                || event.getSceneX() > scene.getWidth() - edge || event.getSceneY() > scene.getHeight() - edge;
    }

    private void moved(MouseEvent event) {
        Kept other = rival;
        if (other != null && stroke.isDown()) {
            Stroke.Way goes = stroke.heads(event.getX(), event.getY());
            if (goes == Stroke.Way.ANY) {
                return; // it may still become either
            }
            rival = null;
            if (goes == Stroke.Way.SIDEWAYS) {
                stroke.forget();
                return;
            }
            other.givenUp().run();
        }
        if (stroke.moved(event.getX(), event.getY(), nanos(node.getScene()))) {
            letGo();
            holder.follows(stroke.right(), stroke.below());
        }
    }

    /** What the finger came down on is not pressed after all; nor when it slides under the finger again. */
    private void letGo() {
        if (upon != null && holder.canFollow()) {
            upon.disarm();
        }
    }

    private void lifted(MouseEvent event) {
        if (!stroke.isDown()) {
            return;
        }
        Stroke.Ending ending = stroke.lifted(event.getX(), event.getY(), nanos(node.getScene()));
        if (caught && ending != Stroke.Ending.DRAG) {
            letGo();
            upon = null;
            holder.let(0, 0);
            return;
        }
        switch (ending) {
            case TAP -> {
                holder.springsBack();
                if (upon == null && !caughtAround) {
                    holder.tapped(stroke.startX(), stroke.startY());
                }
            }
            case DRAG -> {
                letGo();
                holder.let(stroke.speedX(), stroke.speedY());
            }
            case NOTHING -> holder.springsBack();
        }
        upon = null;
    }

    /** Something around it follows the finger from here on: it means nothing here. */
    public void givesUp() {
        cancelled();
    }

    private void cancelled() {
        if (stroke.isDown()) {
            stroke.forget();
            upon = null;
            holder.springsBack();
        }
    }
}
