package yunguan.room.staff.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import yunguan.settings.QuietHours;

class QuietModelTest {

    private static QuietModel of(String hours) {
        QuietModel model = new QuietModel();
        model.read(QuietHours.parse(hours).orElseThrow());
        return model;
    }

    @Test
    void timesAreSteppedInQuartersAndHours() {
        QuietModel model = of("12:05-14:00 30");
        model.stepBegins(0, 15);
        model.stepEnds(0, 60);
        model.stepPercent(0, -1);
        assertEquals("12:15-15:00 20", model.hours().written());
        model.stepPercent(0, -1);
        model.stepPercent(0, -1);
        model.stepPercent(0, -1);
        assertEquals("12:15-15:00 0", model.hours().written());
    }

    @Test
    void whateverIsTouchedTheSettingsTakeIt() {
        QuietModel model = of("");
        model.add();
        assertEquals("12:00-14:00 30", model.hours().written());
        for (int i = 0; i < 200; i++) {
            model.stepEnds(0, i % 3 == 0 ? -60 : -15);
            model.stepBegins(0, i % 5 == 0 ? 60 : 15);
            assertEquals(model.hours(), QuietHours.parse(model.hours().written()).orElseThrow(), () -> model.hours().written());
        }
        for (int i = 0; i < 8; i++) {
            model.add();
        }
        assertFalse(model.mayAdd());
        while (!model.spells().isEmpty()) {
            model.remove(0);
        }
        assertEquals("", model.hours().written());
    }
}
