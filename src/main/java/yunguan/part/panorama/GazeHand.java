package yunguan.part.panorama;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import yunguan.ui.Glide;
import yunguan.ui.Hand;
import yunguan.ui.Stroke;
import yunguan.ui.Touch;

/** The finger that looks around: the picture follows it, glides on when it is thrown, and is led to what somebody wants to see. */
final class GazeHand implements Hand.Holder {

    private static final Glide.Throw THROWN = new Glide.Throw(0.03, 25);
    private static final double LEAD_SECONDS = 0.7;
    private static final double ONE_STEP = 1.35;

    private final Node place;
    private final Gaze gaze;
    private final Runnable moved;
    private final Glide glide;
    private double toWide;
    private double startDirection;
    private double startHeight;

    /** @param place holds the picture, and the signs upon it: they are tapped, and it is drawn along also by a finger that came down on one */
    GazeHand(Node place, Gaze gaze, Runnable moved) {
        this.place = place;
        this.gaze = gaze;
        this.moved = moved;
        glide = new Glide(moved);
        toWide = gaze.wide();
        Hand.under(place, Stroke.Way.ANY, this);
        Hand.keeps(place);
        place.setOnScroll(this::wheel);
        place.setOnZoom(this::pinch);
    }

    /** Whether it moves by itself. */
    boolean running() {
        return glide.running();
    }

    @Override
    public boolean down(double x, double y) {
        boolean gliding = glide.thrown();
        end();
        startDirection = gaze.direction();
        startHeight = gaze.height();
        return gliding;
    }

    @Override
    public void follows(double right, double below) {
        end();
        gaze.drag(right, below);
        moved.run();
    }

    @Override
    public void let(double speedRight, double speedBelow) {
        if (Math.hypot(speedRight, speedBelow) > THROWN.rest() && !Touch.still(place)) {
            glide.on(speedRight, speedBelow, THROWN, (right, below) -> {
                boolean went = gaze.drag(right, below);
                moved.run();
                return new Point2D(right, went ? below : 0);
            }, null);
            toWide = gaze.wide();
        }
    }

    @Override
    public void springsBack() {
        gaze.look(startDirection, startHeight);
        moved.run();
    }

    @Override
    public void tapped(double x, double y) {
        // the picture itself has nothing to tell
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            widen(event.getDeltaY() > 0 ? 1 / ONE_STEP : ONE_STEP);
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        end();
        gaze.widen(gaze.wide() / event.getZoomFactor());
        startDirection = gaze.direction();
        startHeight = gaze.height();
        moved.run();
        event.consume();
    }

    /** One step nearer or back. @param nearer whether less is seen, and larger */
    void step(boolean nearer) {
        widen(nearer ? 1 / ONE_STEP : ONE_STEP);
    }

    private void widen(double times) {
        lead(gaze.direction(), gaze.height(), (glide.running() ? toWide : gaze.wide()) * times);
    }

    /** Leads to a direction, a height and a width; at once where nothing may move by itself. */
    void lead(double direction, double height, double wide) {
        end();
        if (Touch.still(place)) {
            gaze.widen(wide);
            gaze.look(direction, height);
            moved.run();
            return;
        }
        double fromDirection = gaze.direction();
        double fromHeight = gaze.height();
        double fromWide = gaze.wide();
        double byDirection = Gaze.around(direction - fromDirection);
        toWide = Math.max(Gaze.NARROWEST, Math.min(Gaze.WIDEST, wide));
        glide.lead(LEAD_SECONDS, share -> {
            double eased = Glide.gently(share);
            gaze.widen(fromWide + (toWide - fromWide) * eased);
            gaze.look(fromDirection + byDirection * eased, fromHeight + (height - fromHeight) * eased);
            moved.run();
        });
    }

    /** Nothing moves from here on; it has come to where it was led. */
    void end() {
        glide.end();
    }
}
