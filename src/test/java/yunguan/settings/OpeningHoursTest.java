package yunguan.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static OpeningHours of(String text) {
        return OpeningHours.parse(text).orElseThrow();
    }

    /** 2026-05-04 is a Monday. */
    private static boolean open(String hours, int dayOfMay, String time) {
        return of(hours).isOpen(LocalDateTime.parse("2026-05-%02dT%s".formatted(dayOfMay, time)));
    }

    @Test
    void openFromItsFirstMinuteToTheLastButTheEnd() {
        assertFalse(open("Tu-Su 09:00-17:00", 4, "10:00"), "Monday");
        assertFalse(open("Tu-Su 09:00-17:00", 5, "08:59:59"));
        assertTrue(open("Tu-Su 09:00-17:00", 5, "09:00"));
        assertTrue(open("Tu-Su 09:00-17:00", 10, "16:59:59"));
        assertFalse(open("Tu-Su 09:00-17:00", 10, "17:00"));
    }

    @Test
    void severalSpansAndSeveralTimes() {
        String hours = "Mo,We-Fr 09:00-12:00,13:30-17:00; Sa 10:00-12:00";
        assertTrue(open(hours, 4, "09:30") && open(hours, 4, "13:30") && open(hours, 8, "16:00") && open(hours, 9, "11:00"));
        assertFalse(open(hours, 4, "12:30") || open(hours, 5, "09:30") || open(hours, 9, "13:30") || open(hours, 10, "11:00"));
    }

    @Test
    void aWholeDayEveryDayOverTheWeekendAndPastMidnight() {
        assertTrue(open("Sa-Mo", 9, "00:00") && open("Sa-Mo", 4, "23:59") && !open("Sa-Mo", 5, "00:00"));
        assertTrue(open("08:00-20:00", 6, "12:00") && !open("08:00-20:00", 6, "20:00"));
        assertTrue(open("Fr 18:00-02:00", 8, "23:00") && open("Fr 18:00-02:00", 9, "01:59") && !open("Fr 18:00-02:00", 8, "01:00"));
        assertTrue(open("Mo-Su 00:00-24:00", 4, "23:59"));
        assertTrue(open("", 4, "03:00"), "nothing said: always");
    }

    @Test
    void theWordsComeBack() {
        for (String words : List.of("Tu-Su 09:00-17:00", "Mo 13:00-17:00; Tu-Su 09:00-17:00", "Mo,We,Fr 08:05-09:00", "Mo-Su", "Sa-Mo 10:00-24:00", "Fr 18:00-02:00", "")) {
            assertEquals(words, of(words).inSchema());
        }
        assertEquals("Mo-We 09:00-12:00; Mo-We 13:00-17:00", of(" mo-WE 9:00-12:00,13:00-17:00； ").inSchema());
        assertEquals(of("Tu-Su 09:00-17:00"), of(of("Tu,We,Th,Fr,Sa,Su 9:00-17:00").inSchema()));
    }

    @Test
    void whatIsNotOfTheFormIsNotTaken() {
        for (String wrong : List.of("9-17", "Tu-Su 09:00", "Di-So 09:00-17:00", "Tu-Su 25:00-26:00", "Tu-Su 09:60-17:00", "Tu-Su 09:00-09:00",
                "Tu-Su 24:00-25:00", "09:00-17:00 Tu", "周二 09:00-17:00", "Tu-Su 09:00-17:00 closed", ";", "Tu--Su", "Tu-Su 09:00-00:00")) {
            assertEquals(Optional.empty(), OpeningHours.parse(wrong), wrong);
        }
        assertEquals(Complaint.Expected.HOURS, Settings.parse("opening.hours = 9 to 5").complaints().getFirst().expected());
        assertTrue(Settings.parse("opening.hours = 9 to 5").openingHours().spans().isEmpty());
    }
}
