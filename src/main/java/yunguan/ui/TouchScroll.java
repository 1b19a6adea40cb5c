package yunguan.ui;

import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A list that follows the finger, glides on when it is thrown, and gives a little at its ends. A finger that has drawn it
 * along pressed nothing. Where there is more to see, the bar at the side is seen, and the end that is cut is soft; below it says so.
 */
public final class TouchScroll extends ScrollPane {

    private static final Glide.Throw THROWN = new Glide.Throw(0.025, 30);
    private static final Duration BACK = Duration.millis(150);

    private final Glide glide = new Glide();
    private final Timeline back = new Timeline();
    private final Give give;
    private final Region cutAbove = new Region();
    private final StackPane cutBelow = new StackPane(Icons.of("mdi2c-chevron-down"));
    private double startValue;
    private boolean followed;

    public TouchScroll(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("touch-scroll");
        give = new Give(content);
        cutAbove.getStyleClass().add("cut-above");
        cutBelow.getStyleClass().add("cut-below");
        for (Region cut : List.of(cutAbove, cutBelow)) {
            cut.setManaged(false);
            cut.setMouseTransparent(true);
        }
        skinProperty().subscribe(skin -> {
            if (skin != null) {
                // JavaFX keeps a picture of all that is seen of a list, and paints it whole when a single button in it looks pressed
                getChildren().stream().filter(part -> part.getStyleClass().contains("viewport")).forEach(seen -> seen.setCache(false));
                getChildren().removeAll(cutAbove, cutBelow);
                getChildren().addAll(cutAbove, cutBelow);
            }
        });
        vvalueProperty().subscribe(value -> cut());
        Hand.under(this, Stroke.Way.UPRIGHT, new Finger());
        addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (followed) {
                event.consume();
            }
        });
        // what is not on screen must not move
        sceneProperty().addListener((scene, before, now) -> stop());
    }

    private void stop() {
        glide.end();
        back.stop();
    }

    /** Pixels of the content that are out of sight. A thick outline that stands out of it is nothing to be drawn along to. */
    private double hidden() {
        return Math.max(0, getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        cut();
    }

    /** Shows which ends are cut. */
    private void cut() {
        Bounds seen = getViewportBounds();
        double hidden = hidden();
        double above = hidden * getVvalue();
        cutAbove.setVisible(hidden > 1 && above > 1);
        cutBelow.setVisible(hidden > 1 && hidden - above > 1);
        double high = cutBelow.prefHeight(-1);
        cutAbove.resizeRelocate(snappedLeftInset(), snappedTopInset(), seen.getWidth(), cutAbove.prefHeight(-1));
        cutBelow.resizeRelocate(snappedLeftInset(), snappedTopInset() + seen.getHeight() - high, seen.getWidth(), high);
    }

    /** @return how far it went, in pixels */
    private Point2D move(double below) {
        double hidden = hidden();
        if (hidden <= 0) {
            return Point2D.ZERO;
        }
        double before = getVvalue();
        setVvalue(Math.clamp(before - below / hidden, 0, 1));
        return new Point2D(0, (before - getVvalue()) * hidden);
    }

    private final class Finger implements Hand.Holder {

        @Override
        public boolean canFollow() {
            return hidden() > 0;
        }

        @Override
        public boolean down(double x, double y) {
            boolean gliding = glide.thrown();
            stop();
            followed = false;
            startValue = getVvalue();
            return gliding;
        }

        @Override
        public void follows(double right, double below) {
            if (hidden() <= 0) {
                return; // all is seen: there is nothing to follow
            }
            followed = true;
            give.follow(0, below, (x, y) -> move(y));
        }

        @Override
        public void let(double speedX, double speedY) {
            if (!followed) {
                return;
            }
            give.release();
            if (speedY != 0 && !Touch.still(TouchScroll.this)) {
                glide.on(0, speedY, THROWN, (right, below) -> move(below), give);
            }
        }

        @Override
        public void springsBack() {
            if (!followed) {
                return;
            }
            followed = false;
            give.release();
            if (Touch.still(TouchScroll.this)) {
                setVvalue(startValue);
                return;
            }
            back.getKeyFrames().setAll(new KeyFrame(BACK, new KeyValue(vvalueProperty(), startValue, Interpolator.EASE_OUT)));
            back.playFromStart();
        }

        @Override
        public void tapped(double x, double y) {
            // what lies in the list is pressed by itself
        }
    }
}
