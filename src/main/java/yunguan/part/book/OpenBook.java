package yunguan.part.book;

import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Touch;

/**
 * The open pages, and the one that is turning: it narrows towards the spine, and its other side opens there. How far it has turned is a
 * number, which a finger moves as well as time does.
 */
final class OpenBook extends Region {

    /** A whole turn, where nobody leads the page. */
    private static final double TURN_MILLIS = 280;
    private static final double LEAST_MILLIS = 90;
    /** A page on its edge is still drawn: a scale of nothing would be none. */
    private static final double EDGE = 0.015;

    /** What lies open: a left and a right page, or one thing alone, as wide as the book. */
    record Side(List<Node> pages) {

        boolean pair() {
            return pages.size() == 2;
        }
    }

    private record Turn(Side coming, boolean onwards) { }

    private final DoubleProperty turned = new SimpleDoubleProperty();
    private final Timeline settling = new Timeline();
    private Side lying = new Side(List.of());
    private @Nullable Turn turn;
    private Runnable landed = () -> { };

    OpenBook() {
        getStyleClass().add("book-spread");
        setMinSize(0, 0);
        turned.addListener((share, before, now) -> fold());
    }

    /** Lays these open; a page that was turning lies. */
    void lie(Side side) {
        settling.stop();
        turn = null;
        lying = side;
        for (Node page : side.pages()) {
            free(page);
        }
        getChildren().setAll(side.pages());
        requestLayout();
    }

    /** Whether a page is in the air. */
    boolean turning() {
        return turn != null;
    }

    /** A page comes up. @param onwards whether it is the next one */
    void lift(Side coming, boolean onwards) {
        Turn now = new Turn(coming, onwards);
        turn = now;
        turned.set(0);
        for (Node page : coming.pages()) {
            free(page);
        }
        getChildren().setAll(order(now));
        fold();
        requestLayout();
    }

    /** The page in the air is led so far. @param share 0: where it lay, 1: turned */
    void lead(double share) {
        settling.stop();
        turned.set(Math.clamp(share, 0, 1));
    }

    /** Lets go of the page in the air: it turns, or goes back. @param then called when it lies */
    void settle(boolean over, Runnable then) {
        landed = then;
        double way = Math.abs((over ? 1 : 0) - turned.get());
        if (Touch.still(this) || way < 0.01) {
            land();
            return;
        }
        settling.getKeyFrames().setAll(new KeyFrame(Duration.millis(Math.max(LEAST_MILLIS, TURN_MILLIS * way)), new KeyValue(turned, over ? 1 : 0, Interpolator.EASE_BOTH)));
        settling.setOnFinished(finished -> land());
        settling.playFromStart();
    }

    /** A page that turns by itself lies at once. */
    void land() {
        settling.stop();
        Runnable then = landed;
        landed = () -> { };
        then.run();
    }

    /** From the bottom to the top. */
    private List<Node> order(Turn now) {
        if (leafwise(now)) {
            return now.onwards ? List.of(lying.pages.getFirst(), now.coming.pages.getLast(), lying.pages.getLast(), now.coming.pages.getFirst())
                    : List.of(lying.pages.getLast(), now.coming.pages.getFirst(), lying.pages.getFirst(), now.coming.pages.getLast());
        }
        List<Node> below = now.onwards ? now.coming.pages : lying.pages;
        List<Node> above = now.onwards ? lying.pages : now.coming.pages;
        return java.util.stream.Stream.concat(below.stream(), above.stream()).toList();
    }

    /** Whether a leaf turns between two pairs of pages; otherwise all that lies turns as one. */
    private boolean leafwise(Turn now) {
        return lying.pair() && now.coming.pair();
    }

    private void fold() {
        Turn now = turn;
        if (now == null) {
            return;
        }
        double share = turned.get();
        if (!leafwise(now)) {
            for (Node page : now.onwards ? lying.pages : now.coming.pages) {
                fold(page, now.onwards ? 1 - share : share, left() - page.getLayoutX());
            }
            return;
        }
        Node front = now.onwards ? lying.pages.getLast() : lying.pages.getFirst();
        Node back = now.onwards ? now.coming.pages.getFirst() : now.coming.pages.getLast();
        double spine = left() + inner() / 2;
        fold(front, 1 - 2 * share, spine - front.getLayoutX());
        fold(back, 2 * share - 1, spine - back.getLayoutX());
    }

    private static void fold(Node page, double width, double pivot) {
        page.setVisible(width > EDGE);
        if (width >= 1) {
            page.getTransforms().clear();
        } else if (page.getTransforms().size() == 1 && page.getTransforms().getFirst() instanceof Scale scale) {
            scale.setX(Math.max(EDGE, width));
            scale.setPivotX(pivot);
        } else {
            page.getTransforms().setAll(new Scale(Math.max(EDGE, width), 1, pivot, 0));
        }
    }

    private static void free(Node page) {
        page.getTransforms().clear();
        page.setVisible(true);
    }

    private double left() {
        return snappedLeftInset();
    }

    /** How wide the book is, in pixels. */
    double inner() {
        return Math.floor(getWidth() - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected void layoutChildren() {
        place(lying);
        if (turn != null) {
            place(turn.coming);
            fold();
        }
    }

    private void place(Side side) {
        double top = snappedTopInset();
        double height = Math.floor(getHeight() - top - snappedBottomInset());
        double width = side.pair() ? Math.floor(inner() / 2) : inner();
        double x = left();
        for (Node page : side.pages()) {
            page.resizeRelocate(x, top, width, height);
            x += width;
        }
    }
}
