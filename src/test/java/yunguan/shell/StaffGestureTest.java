package yunguan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.task.Background;

/** Staff call the desk, and nobody else does by accident. */
class StaffGestureTest {

    private static final Point2D TOP_LEFT = new Point2D(40, 40);
    private static final Point2D TOP_RIGHT = new Point2D(1880, 40);
    private static final Point2D BOTTOM_RIGHT = new Point2D(1880, 1040);
    private static final Point2D BOTTOM_LEFT = new Point2D(40, 1040);
    private static final List<Point2D> CLOCKWISE = List.of(TOP_LEFT, TOP_RIGHT, BOTTOM_RIGHT, BOTTOM_LEFT);
    private static final Point2D MIDDLE = new Point2D(900, 500);

    private final Background background = Background.pooled(failure -> { });
    private final Region page = Fx.on(Region::new);
    private final AtomicInteger called = new AtomicInteger();
    /** What came through to the buttons of the page: the ends of touches. */
    private final AtomicInteger felt = new AtomicInteger();
    private String kind = StaffGesture.CORNERS;
    private boolean heard = true;
    private long nanos = 5_000_000_000L;
    private final Scene scene = Fx.on(() -> new Scene(page, 1920, 1080));
    private final StaffGesture gesture = Fx.on(() -> new StaffGesture(scene, background, () -> kind, () -> nanos, () -> heard, called::incrementAndGet));

    StaffGestureTest() {
        Fx.run(() -> page.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> felt.incrementAndGet()));
    }

    @AfterEach
    void end() {
        Fx.run(gesture::close);
        background.close();
    }

    private void fire(EventType<MouseEvent> type, Point2D at) {
        Event.fireEvent(page, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, true, null));
    }

    private void touch(Point2D at) {
        Fx.run(() -> {
            fire(MouseEvent.MOUSE_PRESSED, at);
            fire(MouseEvent.MOUSE_RELEASED, at);
            fire(MouseEvent.MOUSE_CLICKED, at);
        });
    }

    private void touch(List<Point2D> all) {
        all.forEach(this::touch);
    }

    @Test
    void fourCornersInOrderCallTheDeskAndTheLastTwoTouchNothingElse() {
        touch(CLOCKWISE.subList(0, 2));
        assertEquals(2, felt.get());
        touch(BOTTOM_RIGHT);
        assertEquals(2, felt.get(), "the language under the third corner is not touched");
        assertEquals(0, called.get());
        touch(BOTTOM_LEFT);
        assertEquals(2, felt.get(), "nor the way back under the fourth");
        assertEquals(1, called.get());
        touch(BOTTOM_LEFT);
        assertEquals(3, felt.get(), "afterwards corners are like any other place");
        touch(CLOCKWISE);
        assertEquals(2, called.get());
    }

    @Test
    void anythingInBetweenBeginsItAnew() {
        touch(CLOCKWISE.subList(0, 3));
        touch(MIDDLE);
        touch(BOTTOM_LEFT);
        assertEquals(0, called.get(), "a touch elsewhere");

        touch(CLOCKWISE.subList(0, 2));
        int before = felt.get();
        touch(BOTTOM_LEFT);
        assertEquals(before + 1, felt.get(), "a corner out of order does what it always does");
        touch(BOTTOM_RIGHT);
        touch(BOTTOM_LEFT);
        assertEquals(0, called.get(), "another order");

        touch(CLOCKWISE.subList(0, 3));
        Fx.run(() -> Event.fireEvent(page, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false)));
        touch(BOTTOM_LEFT);
        assertEquals(0, called.get(), "a key");

        touch(CLOCKWISE.subList(0, 3));
        Fx.run(() -> {
            fire(MouseEvent.MOUSE_PRESSED, BOTTOM_LEFT);
            fire(MouseEvent.MOUSE_DRAGGED, MIDDLE);
            fire(MouseEvent.MOUSE_DRAGGED, BOTTOM_LEFT);
            fire(MouseEvent.MOUSE_RELEASED, BOTTOM_LEFT);
        });
        assertEquals(0, called.get(), "a list that was drawn along");

        touch(TOP_LEFT);
        touch(CLOCKWISE);
        assertEquals(1, called.get(), "the first corner twice is a new beginning");
    }

    @Test
    void itTakesNoLongerThanSomeSeconds() {
        touch(CLOCKWISE.subList(0, 3));
        nanos += 8_100_000_000L;
        int before = felt.get();
        touch(BOTTOM_LEFT);
        assertEquals(0, called.get());
        assertEquals(before + 1, felt.get());
        touch(CLOCKWISE.subList(0, 3));
        nanos += 7_900_000_000L;
        touch(BOTTOM_LEFT);
        assertEquals(1, called.get());
    }

    @Test
    void atTheDeskItIsNotHeard() {
        heard = false;
        touch(CLOCKWISE);
        assertEquals(0, called.get());
        assertEquals(4, felt.get());
        heard = true;
        touch(CLOCKWISE.subList(0, 2));
        heard = false;
        touch(BOTTOM_RIGHT);
        heard = true;
        touch(BOTTOM_LEFT);
        assertEquals(0, called.get());
    }

    @Test
    void aLongPressCallsItAndAShortOneDoesNot() {
        touch(CLOCKWISE.subList(0, 3));
        kind = StaffGesture.HOLD; // as staff set it at the desk
        touch(BOTTOM_LEFT);
        touch(CLOCKWISE);
        assertEquals(0, called.get(), "corners call nobody any more");
        Fx.run(() -> {
            fire(MouseEvent.MOUSE_PRESSED, TOP_LEFT);
            fire(MouseEvent.MOUSE_DRAGGED, MIDDLE);
        });
        Fx.run(() -> fire(MouseEvent.MOUSE_PRESSED, TOP_LEFT));
        Fx.until("the desk is called", () -> called.get() > 0);
        int before = felt.get();
        Fx.run(() -> fire(MouseEvent.MOUSE_RELEASED, TOP_LEFT));
        assertEquals(before, felt.get(), "lifting the finger touches nothing at the desk");
        assertEquals(1, called.get());
    }

    /** Ten thousand touches, most of them of corners; only those that would make the exact order are left out. */
    @Test
    void aMonkeyNeverOpensIt() {
        Random monkey = new Random(20261126);
        Deque<Point2D> last = new ArrayDeque<>();
        int order = 0;
        for (int touches = 0; touches < 10_000; touches++) {
            Point2D at = monkey.nextInt(4) > 0 ? CLOCKWISE.get(monkey.nextInt(4)) : new Point2D(monkey.nextInt(1920), monkey.nextInt(1080));
            boolean nearlyDone = List.copyOf(last).equals(CLOCKWISE.subList(0, 3));
            if (nearlyDone) {
                order++;
                at = monkey.nextBoolean() ? MIDDLE : CLOCKWISE.get(monkey.nextInt(3));
            }
            touch(at);
            last.add(corner(at));
            if (last.size() > 3) {
                last.removeFirst();
            }
        }
        assertEquals(0, called.get(), "calls");
        assertEquals(true, order > 30, "it came near: " + order);
    }

    private static Point2D corner(Point2D at) {
        return CLOCKWISE.stream().filter(corner -> Math.abs(corner.getX() - at.getX()) < 85 && Math.abs(corner.getY() - at.getY()) < 85).findFirst().orElse(at);
    }
}
