package yunguan.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static int most(String hours, String time) {
        return QuietHours.parse(hours).orElseThrow().at(LocalTime.parse(time)).map(QuietHours.Spell::percent).orElse(100);
    }

    @Test
    void anHourIsQuietFromItsFirstMinuteToItsLast() {
        String hours = "12:00-14:00 30, 20:00-22:00 20";
        assertEquals(100, most(hours, "11:59"));
        assertEquals(30, most(hours, "12:00"));
        assertEquals(30, most(hours, "13:59"));
        assertEquals(100, most(hours, "14:00"));
        assertEquals(20, most(hours, "21:30"));
        assertEquals("14:00", QuietHours.clock(QuietHours.parse(hours).orElseThrow().at(LocalTime.NOON).orElseThrow().ends()));
    }

    @Test
    void hoursMayGoPastMidnightAndTheLowerOneCounts() {
        assertEquals(10, most("22:00-7:00 10", "23:30"));
        assertEquals(10, most("22:00-7:00 10", "06:59"));
        assertEquals(100, most("22:00-7:00 10", "07:00"));
        assertEquals(20, most("12:00-14:00 30；13:00-15:00 20%", "13:30"), "full-width signs and a percent sign are understood");
        assertEquals(0, most("00:00-24:00 0", "18:00"));
    }

    @Test
    void whatIsNotOfTheFormIsNamedAndNotFollowed() {
        for (String bad : List.of("12-14 30", "12:00-14:00", "12:00-14:00 130", "25:00-26:00 30", "12:00-12:00 30", "12:61-13:00 3", "noon 30", "12:00-14:00 30 20:00-22:00 20")) {
            Settings settings = Settings.parse("volume.hours = " + bad);
            assertEquals(List.of(new Complaint("volume.hours", bad, Complaint.Expected.QUIET_HOURS)), settings.complaints());
            assertEquals(QuietHours.NONE, settings.quietHours());
            assertTrue(settings.complaints().getFirst().inWords().contains("12:00-14:00 30"), "it says what would be understood");
        }
        assertEquals(Complaint.Expected.SOUND_OUT, Settings.parse("sound.out = earphones").complaints().getFirst().expected());
        assertEquals("headphones-left", Settings.parse("sound.out = headphones-left").text(Key.SOUND_OUT));
    }

    @Test
    void itIsWrittenAsItIsRead() {
        String hours = "12:00-14:00 30, 22:00-07:00 20";
        assertEquals(hours, QuietHours.parse(hours).orElseThrow().written());
        assertEquals(QuietHours.NONE, QuietHours.parse("").orElseThrow());
        assertEquals("", QuietHours.NONE.written());
    }
}
