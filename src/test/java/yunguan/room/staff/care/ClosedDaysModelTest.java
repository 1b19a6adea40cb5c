package yunguan.room.staff.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import yunguan.settings.ClosedDays;

class ClosedDaysModelTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    private static ClosedDaysModel of(String days) {
        return new ClosedDaysModel(ClosedDays.parse(days).orElseThrow(), TODAY);
    }

    @Test
    void daysThatAreTouchedAreClosedAndDaysOnEndAreWrittenAsOne() {
        ClosedDaysModel model = of("");
        for (String day : new String[] {"2027-02-07", "2027-02-05", "2027-02-06", "2026-12-25"}) {
            model.toggle(LocalDate.parse(day));
        }
        assertEquals("2026-12-25, 2027-02-05/2027-02-07", model.written());
        model.toggle(LocalDate.parse("2027-02-06"));
        assertEquals("2026-12-25, 2027-02-05, 2027-02-07", model.written());
        assertTrue(ClosedDays.parse(model.written()).isPresent());
        model.clear();
        assertTrue(model.none());
        assertEquals("", model.written());
    }

    @Test
    void whatIsOverIsForgottenAndCannotBeTouched() {
        ClosedDaysModel model = of("2026-10-01, 2026-11-20/2026-11-29");
        assertEquals("2026-11-27/2026-11-29", model.written());
        model.toggle(LocalDate.parse("2026-11-26"));
        assertFalse(model.isClosed(LocalDate.parse("2026-11-26")));
    }

    @Test
    void monthsAreTurnedAheadAndNotBehindToday() {
        ClosedDaysModel model = of("");
        model.turn(-1);
        assertEquals(YearMonth.parse("2026-11"), model.month().get());
        model.turn(1);
        assertEquals(YearMonth.parse("2026-12"), model.month().get());
    }
}
