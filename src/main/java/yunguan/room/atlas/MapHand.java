package yunguan.room.atlas;

import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import yunguan.ui.DoubleTap;
import yunguan.ui.Give;
import yunguan.ui.Hand;

/** The hand on the map: drags it, throws it, taps it, and has it led from one view to another. What it wants goes to {@link Steering}. */
final class MapHand implements Hand.Holder, MapMotion.Told {

    private static final double KEY_SHARE = 0.2;
    /** Millimetres a second. */
    private static final double SLOWEST = 20;
    private static final double QUICKEST = 2000;

    private final Steering steering;
    private final Give give;
    private final BooleanSupplier still;
    private final BiPredicate<Double, Double> tapped;
    private final MapMotion motion;
    private final double millimetre;
    private Steering.View before;
    private final Runnable rested;
    /** The view of which it has been told that the map rests there. */
    private Steering.@Nullable View restsAt;
    private boolean down;
    private final DoubleTap taps;

    /**
     * @param millimetre in pixels
     * @param give       at the edge of the map
     * @param still      whether nothing may move by itself
     * @param tapped     told where the map was tapped, in pixels; whether something was there
     * @param rested     told when the map has come to rest
     */
    MapHand(Steering steering, double millimetre, Give give, BooleanSupplier still, BiPredicate<Double, Double> tapped, Runnable rested) {
        this.steering = steering;
        this.millimetre = millimetre;
        taps = new DoubleTap(millimetre);
        this.give = give;
        this.still = still;
        this.tapped = tapped;
        this.rested = rested;
        before = steering.view();
        motion = new MapMotion(steering, SLOWEST * millimetre, this);
    }

    @Override
    public boolean down(double x, double y) {
        boolean goes = motion.travels();
        motion.stop();
        down = true;
        before = steering.view();
        return goes;
    }

    @Override
    public void follows(double right, double below) {
        motion.stop();
        give.follow(right, below, this::move);
    }

    /** @return how far the map went, in pixels */
    private Point2D move(double right, double below) {
        Steering.View from = steering.view();
        double side = Mercator.side(from.zoom());
        steering.drag(right, below);
        return new Point2D((from.x() - steering.view().x()) * side, (from.y() - steering.view().y()) * side);
    }

    @Override
    public void let(double right, double below) {
        down = false;
        give.release();
        double speed = Math.hypot(right, below);
        if (!still.getAsBoolean() && speed > SLOWEST * millimetre) {
            double held = Math.min(1, QUICKEST * millimetre / speed);
            motion.glide(right * held, below * held);
        } else {
            settle();
        }
    }

    @Override
    public void springsBack() {
        down = false;
        give.release();
        if (!before.equals(steering.view())) {
            steering.go(before);
            rest();
        }
    }

    @Override
    public void tapped(double x, double y) {
        tapped(x, y, System.nanoTime());
    }

    /** The same at a time: two taps on open ground go one zoom nearer there. */
    void tapped(double x, double y, long nanos) {
        if (!steering.view().equals(restsAt)) {
            settle(); // it was caught under way; what rests already is drawn
        }
        if (tapped.test(x, y)) {
            taps.forget();
        } else if (taps.second(x, y, nanos)) {
            lead(steering.zoomed(steering.step(1), x, y));
        }
    }

    /** Two fingers, where something delivers them; one notch of a mouse wheel is one zoom. */
    void pinched(ZoomEvent event) {
        motion.stop();
        steering.go(steering.zoomed(steering.zoom() + Math.log(event.getZoomFactor()) / Math.log(2), event.getX(), event.getY()));
        event.consume();
    }

    void pinchEnded(ZoomEvent event) {
        if (!down) {
            settle(); // otherwise as soon as the finger that is left is lifted
        }
        event.consume();
    }

    void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !motion.running()) {
            lead(steering.zoomed(steering.step(event.getDeltaY() > 0 ? 1 : -1), event.getX(), event.getY()));
        }
        event.consume();
    }

    /** One whole zoom inwards (+1) or outwards (−1), about the middle. */
    void step(int direction) {
        motion.finish();
        lead(steering.zoomed(steering.step(direction), steering.width() / 2, steering.height() / 2));
    }

    /** An arrow of a keypad looks on by a fifth of what is seen, plus and minus go nearer and back. @return whether the map knows the key */
    boolean key(KeyCode key) {
        switch (key) {
            case LEFT -> look(1, 0);
            case RIGHT -> look(-1, 0);
            case UP -> look(0, 1);
            case DOWN -> look(0, -1);
            case PLUS, ADD, EQUALS -> step(1);
            case MINUS, SUBTRACT -> step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void look(int right, int down) {
        motion.finish();
        steering.drag(right * Math.rint(steering.width() * KEY_SHARE), down * Math.rint(steering.height() * KEY_SHARE));
        rest();
    }

    /** Leads the map to a view: in a moment where it is near, in a flight where it is far, and at once where nothing may move. */
    void lead(Steering.View to) {
        Steering.View from = steering.view();
        if (still.getAsBoolean() || to.equals(from)) {
            motion.stop();
            steering.go(to);
            rest();
            return;
        }
        double side = Mercator.side(Math.min(from.zoom(), to.zoom()));
        double away = Math.hypot(to.x() - from.x(), to.y() - from.y()) * side;
        boolean near = Math.abs(to.zoom() - from.zoom()) <= 1 && away < 0.6 * Math.max(steering.width(), steering.height());
        motion.lead(from, to, near ? null : new Flight(from, to, Math.max(steering.width(), steering.height())));
    }

    /** Nothing moves from here on. @return where the map stands, or where it was being led: whoever comes back to it arrives there */
    Steering.View end() {
        Steering.View whither = motion.whither();
        stop();
        return whither == null ? steering.view() : whither;
    }

    /** Nothing moves from here on. */
    void stop() {
        motion.stop();
        give.end();
    }

    /** The map rests where the fingers left it; so near a whole zoom that nobody sees the difference, at that one, where it is sharpest. */
    private void settle() {
        double zoom = Steering.rest(steering.zoom());
        if (zoom != steering.zoom()) {
            steering.go(steering.zoomed(zoom, steering.width() / 2, steering.height() / 2));
        }
        rest();
    }

    /** Tells that the map rests where it is now. */
    void rest() {
        restsAt = steering.view();
        rested.run();
    }

    @Override
    public void arrived() {
        rest();
    }

    @Override
    public void ranOut(boolean atEdge, double speedX, double speedY) {
        if (atEdge) {
            give.bump(speedX, speedY);
        }
        settle();
    }
}
