package yunguan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.task.Background;

class IdleTest {

    private static void touch(Region where) {
        tell(where, MouseEvent.MOUSE_PRESSED);
    }

    private static void tell(Region where, EventType<MouseEvent> type) {
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        MouseEvent event = new MouseEvent(type, 1, 1, 1, 1, down ? MouseButton.PRIMARY : MouseButton.NONE, down ? 1 : 0,
                false, false, false, false, down, false, false, false, false, false, null);
        Event.fireEvent(where, event);
    }

    @Test
    void whoeverLeftIsNoticedOnceAndAFilmCountsAsPresence() throws InterruptedException {
        AtomicInteger gone = new AtomicInteger();
        AtomicBoolean filmPlays = new AtomicBoolean(true);
        Background background = Background.pooled(failure -> { });
        Region page = Fx.on(Region::new);
        Idle idle = Fx.on(() -> new Idle(new Scene(page, 100, 100), background, () -> 1, filmPlays::get, gone::incrementAndGet));
        Fx.run(() -> touch(page));
        Thread.sleep(2500);
        assertEquals(0, gone.get(), "while a film plays somebody is there");
        filmPlays.set(false);
        Fx.until("the reset", () -> gone.get() == 1);
        Thread.sleep(2500);
        assertEquals(1, gone.get(), "a kiosk that nobody touches is not reset again and again");
        Fx.run(() -> touch(page));
        Fx.until("the reset after the next visitor", () -> gone.get() == 2);
        idle.close();
        background.close();
    }

    @Test
    void whatBeginsByItselfEndsByItself() {
        AtomicInteger gone = new AtomicInteger();
        Background background = Background.pooled(failure -> { });
        Idle idle = Fx.on(() -> new Idle(new Scene(new Region(), 100, 100), background, () -> 1, () -> false, gone::incrementAndGet));
        Fx.run(idle::begins);
        Fx.until("nobody has ever been there", () -> gone.get() == 1);
        idle.close();
        background.close();
    }

    /** So is the pointer moved that keeps the screen light, while nobody is there. */
    @Test
    void aPointerThatOnlyMovesIsNobody() throws InterruptedException {
        AtomicInteger gone = new AtomicInteger();
        Background background = Background.pooled(failure -> { });
        Region page = Fx.on(Region::new);
        Idle idle = Fx.on(() -> new Idle(new Scene(page, 100, 100), background, () -> 2, () -> false, gone::incrementAndGet));
        Fx.run(idle::begins);
        for (int half = 0; half < 8 && gone.get() == 0; half++) {
            Fx.run(() -> tell(page, MouseEvent.MOUSE_MOVED));
            Thread.sleep(500);
        }
        assertEquals(1, gone.get());
        idle.close();
        background.close();
    }
}
