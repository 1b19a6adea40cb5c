package yunguan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.task.Background;

class IdleTest {

    private static void touch(Region where) {
        MouseEvent press = new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, javafx.scene.input.MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, false, null);
        javafx.event.Event.fireEvent(where, press);
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
}
