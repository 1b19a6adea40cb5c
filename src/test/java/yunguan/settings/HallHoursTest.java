package yunguan.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HallHoursTest {

    private static HallHours hours(String weekly, String closed) {
        return Settings.parse("opening.hours = " + weekly + "\nclosed.days = " + closed).hallHours(OpeningHours.ALWAYS);
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    @Test
    void aHallIsOpenInItsHoursButNotOnAHoliday() {
        HallHours hours = hours("Tu-Su 09:00-17:00", "2026-10-01/2026-10-07, 2026-11-26");
        assertTrue(hours.isOpen(at("2026-11-27T09:00")), "a Friday");
        assertFalse(hours.isOpen(at("2026-11-27T17:00")));
        assertFalse(hours.isOpen(at("2026-11-26T10:00")), "a day that is named");
        assertFalse(hours.isOpen(at("2026-10-04T10:00")), "a day between two that are named");
        assertFalse(hours.isOpen(at("2026-11-23T10:00")), "a Monday");
    }

    @Test
    void itSaysWhenItOpensNextAndWhenItCloses() {
        HallHours hours = hours("Tu-Su 09:00-12:00,14:00-17:00", "2026-11-27/2026-11-28");
        assertEquals(Optional.of(at("2026-11-26T14:00")), hours.opens(at("2026-11-26T12:30")), "after lunch");
        assertEquals(Optional.of(at("2026-11-29T09:00")), hours.opens(at("2026-11-26T18:00")), "after two closed days");
        assertEquals(Optional.of(at("2026-11-26T17:00")), hours.closes(at("2026-11-26T16:55:30"), 5));
        assertEquals(Optional.empty(), hours.closes(at("2026-11-26T16:54:59"), 5));
        assertEquals(Optional.empty(), hours.closes(at("2026-11-26T18:00"), 5), "it is closed already");
    }

    @Test
    void hoursAfterMidnightBelongToTheEveningBefore() {
        HallHours hours = hours("Sa 18:00-01:00", "2026-11-29");
        assertTrue(hours.isOpen(at("2026-11-29T00:30")), "Saturday's night, though Sunday is closed");
        assertFalse(hours("Sa 18:00-01:00", "2026-11-28").isOpen(at("2026-11-29T00:30")), "Saturday was closed");
        assertEquals(Optional.of(at("2026-11-29T01:00")), hours.closes(at("2026-11-29T00:57"), 5));
    }

    @Test
    void aHallWithoutHoursIsAlwaysOpenAndOneThatNeverOpensSaysNoTime() {
        assertTrue(hours("", "2026-11-26").isOpen(at("2026-11-26T03:00")));
        assertEquals(Optional.empty(), hours("Mo 09:00-10:00", "2026-01-01/2030-01-01").opens(at("2026-11-26T03:00")));
    }

    @Test
    void whatIsNoDayIsNotTaken() {
        for (String wrong : new String[] {"tomorrow", "2026-13-01", "2026-02-22/2026-02-16", "2026-02-16/", "2026-02-16/2026-02-17/2026-02-18"}) {
            assertEquals(Optional.empty(), ClosedDays.parse(wrong), wrong);
        }
        assertEquals(2, ClosedDays.parse("2026-10-01，2026-02-16/2026-02-22").orElseThrow().near(LocalDate.parse("2026-02-20"), 300).size());
        assertEquals(1, ClosedDays.parse("2026-10-01，2026-02-16/2026-02-22").orElseThrow().near(LocalDate.parse("2026-02-20"), 14).size());
    }
}
