package yunguan.part.years;

import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import yunguan.ui.Give;
import yunguan.ui.Glide;
import yunguan.ui.Hand;
import yunguan.ui.Stroke;
import yunguan.ui.Touch;

/** The finger on the line: it draws it along, two draw it apart; thrown, it glides on. */
final class YearsHand implements Hand.Holder {

    private static final Glide.Throw THROWN = new Glide.Throw(0.025, 30);
    private static final double ZOOM_SECONDS = 0.25;

    private final Node surface;
    private final YearsModel model;
    private final Give give;
    private final BiConsumer<Double, Double> tapped;
    private final Hand hand;
    private final Glide glide = new Glide();
    private double startDay;

    /** @param tapped told where a finger tapped, in pixels of the surface */
    YearsHand(Node surface, YearsModel model, Give give, BiConsumer<Double, Double> tapped) {
        this.surface = surface;
        this.model = model;
        this.give = give;
        this.tapped = tapped;
        hand = Hand.under(surface, Stroke.Way.SIDEWAYS, this);
        Hand.keepsSideways(surface, hand::givesUp); // a page around it is drawn along over it
        surface.setOnScroll(this::wheel);
        surface.setOnZoom(this::pinch);
    }

    @Override
    public boolean down(double x, double y) {
        boolean gliding = glide.thrown();
        end();
        startDay = model.axis().left();
        return gliding;
    }

    @Override
    public void follows(double right, double below) {
        end();
        give.follow(right, 0, (x, y) -> new Point2D(model.drag(x), y));
    }

    @Override
    public void let(double speedX, double speedY) {
        give.release();
        if (Math.abs(speedX) > THROWN.rest() && !Touch.still(surface)) {
            glide.on(speedX, 0, THROWN, (right, below) -> new Point2D(model.drag(right), below), give);
        }
    }

    @Override
    public void springsBack() {
        give.release();
        if (startDay != model.axis().left()) {
            model.drag((model.axis().left() - startDay) * model.axis().perDay());
        }
    }

    @Override
    public void tapped(double x, double y) {
        tapped.accept(x, y);
    }

    private void wheel(ScrollEvent event) {
        if (!glide.running() && event.getDeltaY() != 0) {
            go(model.step(event.getDeltaY() > 0 ? 1 : -1), event.getX());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        end();
        model.scaleTo(model.axis().perDay() * event.getZoomFactor(), event.getX());
        startDay = model.axis().left(); // what two fingers have drawn apart stays so
        event.consume();
    }

    /** Goes to a scale, in pixels of a day; what lies under a pixel stays there. */
    void go(double perDay, double x) {
        end();
        if (Touch.still(surface) || hand.isDown()) {
            model.scaleTo(perDay, x);
            return;
        }
        double from = model.axis().perDay();
        glide.lead(ZOOM_SECONDS, share -> model.scaleTo(from * Math.pow(perDay / from, Glide.braking(share)), x));
    }

    /** Nothing moves from here on; a change of scale that was under way is at its end. */
    void end() {
        glide.end();
    }

    /** Whether the line moves, by itself or under a finger. */
    boolean moving() {
        return glide.running() || hand.isDown();
    }
}
