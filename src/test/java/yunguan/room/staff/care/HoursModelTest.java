package yunguan.room.staff.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yunguan.settings.OpeningHours;

class HoursModelTest {

    private static HoursModel of(String hours) {
        HoursModel model = new HoursModel();
        model.read(OpeningHours.parse(hours).orElseThrow());
        return model;
    }

    private static String written(HoursModel model) {
        return model.hours().get().inSchema();
    }

    @Test
    void theDaysThatAreAlikeAreChosenAndOneChangeIsForAllOfThem() {
        HoursModel model = of("Tu-Su 09:00-17:00; Mo 13:00-17:00");
        assertEquals(Set.of(DayOfWeek.MONDAY), model.chosen(), "Monday is alone");
        model.toggle(DayOfWeek.TUESDAY);
        assertTrue(model.differ().get());
        model.toggle(DayOfWeek.MONDAY);
        assertFalse(model.differ().get());
        for (DayOfWeek day : EnumSet.range(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY)) {
            model.toggle(day);
        }
        model.stepOpens(0, HoursModel.QUARTER);
        model.stepCloses(0, 60);
        assertEquals("Mo 13:00-17:00; Tu-Su 09:15-18:00", written(model));
        model.close();
        assertEquals("Mo 13:00-17:00", written(model));
    }

    @Test
    void fromNothingToAWeekWithARestDay() {
        HoursModel model = of("");
        assertEquals(7, model.chosen().size());
        model.toggle(DayOfWeek.MONDAY);
        model.add();
        assertEquals("Tu-Su 09:00-17:00", written(model));
        model.add();
        assertEquals("Tu-Su 09:00-17:00; Tu-Su 18:00-21:00", written(model));
        model.remove(0);
        model.sameEveryDay();
        assertEquals("Mo-Su 18:00-21:00", written(model));
        model.clear();
        assertEquals("", written(model));
    }

    @Test
    void oneDayIsAlwaysChosen() {
        HoursModel model = of("Mo 09:00-17:00");
        model.toggle(DayOfWeek.MONDAY);
        assertEquals(Set.of(DayOfWeek.MONDAY), model.chosen());
    }

    @Test
    void timesKeepOutOfEachOthersWay() {
        HoursModel model = of("Mo-Su 09:00-12:00,12:30-17:00");
        model.stepCloses(0, 60);
        assertEquals(750, model.times().getFirst().closes(), "no further than the next one opens");
        model.stepOpens(1, -60);
        assertEquals(750, model.times().get(1).opens());
        for (int i = 0; i < 40; i++) {
            model.stepOpens(0, -60);
            model.stepCloses(1, 60);
        }
        assertEquals("Mo-Su 00:00-12:30; Mo-Su 12:30-06:00", written(model), "at the latest until six on the morning after");
        assertFalse(model.mayAdd());
    }

    @Test
    void anOddTimeComesOntoTheQuarter() {
        HoursModel model = of("Mo 09:05-17:00");
        model.stepOpens(0, HoursModel.QUARTER);
        assertEquals("Mo 09:15-17:00", written(model));
        HoursModel other = of("Mo 09:05-17:00");
        other.stepOpens(0, -HoursModel.QUARTER);
        assertEquals("Mo 09:00-17:00", written(other));
    }

    /** Any week: what is written is read as the same hours, minute by minute, and touching nothing changes nothing. */
    @Test
    void whateverIsSetIsOpenAtTheSameMinutesWhenItIsReadAgain() {
        Random random = new Random(20260504);
        for (int round = 0; round < 300; round++) {
            List<OpeningHours.Span> spans = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
                while (random.nextBoolean()) {
                    days.add(DayOfWeek.of(1 + random.nextInt(7)));
                }
                int opens = random.nextInt(1440);
                int closes = 1 + random.nextInt(1440);
                spans.add(new OpeningHours.Span(days, opens, closes == opens ? 1440 : closes));
            }
            OpeningHours set = new OpeningHours(spans);
            assertEquals(set, OpeningHours.parse(set.inSchema()).orElseThrow(), set.inSchema());
            HoursModel model = new HoursModel();
            model.read(set);
            OpeningHours again = OpeningHours.parse(written(model)).orElseThrow();
            for (LocalDateTime at = LocalDateTime.parse("2026-05-04T00:00"); at.getDayOfMonth() < 11; at = at.plusMinutes(1 + random.nextInt(9))) {
                LocalDateTime moment = at;
                assertEquals(set.isOpen(at), again.isOpen(at), () -> set.inSchema() + " → " + written(model) + " at " + moment);
            }
            HoursModel third = new HoursModel();
            third.read(again);
            assertEquals(written(model), written(third));
        }
    }
}
