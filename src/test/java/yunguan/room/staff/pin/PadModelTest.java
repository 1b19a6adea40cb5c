package yunguan.room.staff.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.part.pad.Typing;
import yunguan.store.Database;
import yunguan.task.Background;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

class PadModelTest {

    @TempDir
    Path folder;

    private Database visits = Database.absent("visits");
    private long nanos;
    private final AtomicInteger right = new AtomicInteger();

    private PadModel open(Background background) {
        visits = Database.open(folder.resolve("visits.db"), "visits");
        PadModel model = new PadModel(background, pin(), right::incrementAndGet);
        model.entered();
        return model;
    }

    private StaffPin pin() {
        return new StaffPin(visits, new StaffLog(visits, InstantSource.system()), () -> nanos);
    }

    @AfterEach
    void close() {
        visits.close();
    }

    private static void type(Typing model, String digits) {
        digits.chars().forEach(digit -> model.digit(digit - '0'));
    }

    private static void enter(Typing model, String digits) {
        type(model, digits);
        model.enter();
    }

    @Test
    void withoutAPinItSaysSoAndTakesNoDigits() {
        PadModel model = open(Background.direct());
        assertInstanceOf(StaffPin.Answer.NotSet.class, model.says().get());
        assertFalse(model.ready().get());
        type(model, "471193");
        assertEquals(0, model.typed().get());
        pin().set("471193"); // by the command
        model.look();
        assertNull(model.says().get());
        assertTrue(model.ready().get());
        enter(model, "471193");
        assertEquals(1, right.get());
    }

    @Test
    void wrongTriesAreCountedDownThenItWaitsAndCountsTheSeconds() {
        PadModel model = open(Background.direct());
        pin().set("471193");
        model.entered();
        type(model, "471");
        assertFalse(model.complete().get(), "three digits are no try");
        model.enter();
        assertEquals(3, model.typed().get());
        model.delete();
        model.delete();
        model.delete();
        model.delete();
        assertEquals(0, model.typed().get());
        for (int left = 4; left > 0; left--) {
            enter(model, "8246");
            assertEquals(new StaffPin.Answer.Wrong(left), model.says().get());
            assertTrue(model.ready().get());
            model.look();
            assertEquals(new StaffPin.Answer.Wrong(left), model.says().get(), "looking again takes nothing away");
        }
        enter(model, "8246");
        assertEquals(new StaffPin.Answer.Wait(Duration.ofSeconds(30)), model.says().get());
        enter(model, "471193");
        assertEquals(0, model.typed().get());
        assertEquals(0, right.get(), "while it waits no key is taken");
        nanos += Duration.ofSeconds(11).toNanos();
        model.look();
        assertEquals(new StaffPin.Answer.Wait(Duration.ofSeconds(19)), model.says().get());
        nanos += Duration.ofSeconds(19).toNanos();
        model.look();
        assertNull(model.says().get());
        enter(model, "471193");
        assertEquals(1, right.get());
    }

    @Test
    void whatCannotBeKeptCannotBeChecked() {
        Database none = Database.absent("visits");
        PadModel model = new PadModel(Background.direct(), new StaffPin(none, new StaffLog(none, InstantSource.system()), () -> nanos), right::incrementAndGet);
        model.entered();
        assertInstanceOf(StaffPin.Answer.CannotKeep.class, model.says().get());
        assertFalse(model.ready().get());
    }

    @Test
    void itCountsOnlyWhileItWaits() {
        Slow background = new Slow();
        PadModel model = open(background);
        pin().set("471193");
        background.finish();
        for (int tries = 0; tries < 5; tries++) {
            enter(model, "8246");
            assertFalse(model.ready().get(), "it reckons");
            type(model, "4711");
            assertEquals(0, model.typed().get(), "no key is taken meanwhile");
            background.finish();
        }
        assertEquals(1, background.repeating);
        nanos += Duration.ofSeconds(30).toNanos();
        model.look();
        background.finish();
        assertEquals(0, background.repeating);
        enter(model, "8246");
        background.finish();
        assertEquals(1, background.repeating);
        model.left();
        assertEquals(0, background.repeating, "nobody reads it");
    }

    @Test
    void nothingOpensBehindSomebodyWhoHasLeft() {
        Slow background = new Slow();
        PadModel model = open(background);
        pin().set("471193");
        background.finish();
        enter(model, "471193");
        model.left();
        background.finish();
        assertEquals(0, right.get());
        assertEquals(0, model.typed().get());
    }

    /** Work that is done when the test says so. */
    private static final class Slow implements Background {

        private final List<Runnable> waiting = new ArrayList<>();
        private int repeating;

        void finish() {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then) {
            run(work, then, failure -> { });
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            waiting.add(() -> Background.direct().run(work, then, failed));
        }

        @Override
        public <T> void latest(String name, Callable<T> work, Consumer<T> then) {
            run(work, then);
        }

        @Override
        public void onScreen(Runnable then) {
            then.run();
        }

        @Override
        public Repeat every(Duration period, Runnable then) {
            repeating++;
            return () -> repeating--;
        }

        @Override
        public void close() {
        }
    }
}
