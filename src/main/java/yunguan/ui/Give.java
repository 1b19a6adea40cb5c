package yunguan.ui;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** The edge of what is dragged: content that can go no further gives a little under the finger, and comes back when it is let go. */
public final class Give {

    /** The most that it gives, in millimetres. */
    private static final double MOST = 18;
    private static final double SOFT = 0.5;
    private static final Duration BACK = Duration.millis(200);

    /** Moves content. */
    @FunctionalInterface
    public interface Mover {

        /** Tries to move content, in pixels. @return how far it went */
        Point2D move(double right, double below);
    }

    private final Node content;
    private final Timeline back = new Timeline();
    private double overX;
    private double overY;

    /** @param content is moved a little beside where it lies */
    public Give(Node content) {
        this.content = content;
        content.sceneProperty().addListener((scene, was, is) -> end());
    }

    /** What gives within this shows nothing beyond its edges. */
    public static void within(Region frame) {
        Rectangle edges = new Rectangle();
        edges.widthProperty().bind(frame.widthProperty());
        edges.heightProperty().bind(frame.heightProperty());
        frame.setClip(edges);
    }

    /** The finger went on by so much: first what was given is taken back, then content moves, and what it cannot go is given. */
    public void follow(double right, double below, Mover mover) {
        back.stop();
        double backX = takenBack(overX, right);
        double backY = takenBack(overY, below);
        double goX = right - backX;
        double goY = below - backY;
        Point2D went = mover.move(goX, goY);
        overX += backX + beyond(goX, went.getX());
        overY += backY + beyond(goY, went.getY());
        show();
    }

    private static double takenBack(double over, double step) {
        return over * step >= 0 ? 0 : Math.copySign(Math.min(Math.abs(over), Math.abs(step)), step);
    }

    /** Less than a pixel is rounding, and no edge. */
    private static double beyond(double wanted, double went) {
        return Math.abs(wanted - went) < 1 ? 0 : wanted - went;
    }

    private void show() {
        double most = Scale.of(content).mm(MOST);
        content.setTranslateX(softened(overX, most));
        content.setTranslateY(softened(overY, most));
    }

    private static double softened(double over, double most) {
        return Math.rint(Math.copySign(most * (1 - 1 / (1 + Math.abs(over) * SOFT / most)), over));
    }

    /** Something that glides has come to the edge at this speed, in pixels a second. */
    public void bump(double speedX, double speedY) {
        if (!Touch.still(content)) {
            overX = speedX / 25;
            overY = speedY / 25;
            show();
            release();
        }
    }

    /** The finger is lifted. */
    public void release() {
        back.stop();
        overX = 0;
        overY = 0;
        if (content.getTranslateX() == 0 && content.getTranslateY() == 0) {
            return;
        }
        if (Touch.still(content)) {
            end();
            return;
        }
        back.getKeyFrames().setAll(new KeyFrame(BACK,
                new KeyValue(content.translateXProperty(), 0, Interpolator.EASE_OUT),
                new KeyValue(content.translateYProperty(), 0, Interpolator.EASE_OUT)));
        back.playFromStart();
    }

    /** At rest at once. */
    public void end() {
        back.stop();
        overX = 0;
        overY = 0;
        content.setTranslateX(0);
        content.setTranslateY(0);
    }
}
