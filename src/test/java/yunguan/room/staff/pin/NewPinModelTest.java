package yunguan.room.staff.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.room.staff.pin.NewPinModel.Objection;
import yunguan.store.Database;
import yunguan.task.Background;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

class NewPinModelTest {

    @TempDir
    Path folder;

    private Database visits;
    private StaffPin pin;
    private final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void open() {
        visits = Database.open(folder.resolve("visits.db"), "visits");
        pin = new StaffPin(visits, new StaffLog(visits, InstantSource.system()), System::nanoTime);
    }

    @AfterEach
    void close() {
        visits.close();
    }

    private NewPinModel model(boolean first) {
        return new NewPinModel(Background.direct(), pin, first, done::incrementAndGet);
    }

    private static void enter(NewPinModel model, String digits) {
        digits.chars().forEach(digit -> model.digit(digit - '0'));
        model.enter();
    }

    @Test
    void twiceTheSameIsThePin() {
        NewPinModel model = model(true);
        assertFalse(model.complete().get());
        enter(model, "471193");
        assertTrue(model.again().get());
        assertEquals(0, model.typed().get());
        assertFalse(pin.isSet(), "once is not enough");
        enter(model, "471193");
        assertEquals(1, done.get());
        assertInstanceOf(StaffPin.Answer.Right.class, pin.check("471193"));
    }

    @Test
    void whatWillNotDoIsSaidAndWhatDiffersBeginsAnew() {
        NewPinModel model = model(true);
        Map.of("471", Objection.TOO_SHORT, "1234", Objection.TOO_EASY, "2580", Objection.TOO_EASY).forEach((digits, objection) -> {
            enter(model, digits);
            assertEquals(objection, model.objection().get());
            assertFalse(model.again().get());
        });
        enter(model, "471193");
        assertNull(model.objection().get());
        enter(model, "471194");
        assertEquals(Objection.DIFFERS, model.objection().get());
        assertFalse(model.again().get());
        assertFalse(pin.isSet());
        enter(model, "82465");
        model.left();
        enter(model, "82465");
        assertTrue(model.again().get(), "who comes next begins anew");
        assertFalse(pin.isSet());
        assertEquals(0, done.get());
    }

    @Test
    void aPinThatACommandHasSetMeanwhileStays() {
        NewPinModel model = model(true);
        enter(model, "471193");
        pin.set("60519");
        enter(model, "471193");
        assertEquals(1, done.get());
        assertInstanceOf(StaffPin.Answer.Right.class, pin.check("60519"));
        NewPinModel change = model(false);
        enter(change, "471193");
        enter(change, "471193");
        assertInstanceOf(StaffPin.Answer.Right.class, pin.check("471193"));
    }

    @Test
    void whatCannotBeKeptIsSaid() {
        NewPinModel model = new NewPinModel(Background.direct(), new StaffPin(Database.absent("visits"), new StaffLog(visits, InstantSource.system()), System::nanoTime),
                true, done::incrementAndGet);
        enter(model, "471193");
        enter(model, "471193");
        assertEquals(Objection.CANNOT_KEEP, model.objection().get());
        assertTrue(model.ready().get());
        assertEquals(0, done.get());
    }
}
