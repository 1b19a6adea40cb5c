package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Lang;
import yunguan.shell.Visit;
import yunguan.task.Background;

class SittingModelTest {

    private final Visit visit = new Visit(Lang.HANS, 0.5, 1);

    private SittingModel<String> sitting(double from) {
        return new SittingModel<>(Background.direct(), visit, "film", from, () -> Optional.of("a film"));
    }

    @Test
    void aFilmGoesOnWhereItWasLeft() {
        SittingModel<String> model = sitting(30);
        assertEquals(30, model.from(), "where search pointed to");
        model.leave(41, false);
        assertEquals(41, model.from(), "coming back goes on where it was left, not where search pointed to");
        assertEquals(41, sitting(-1).from());
        model.leave(86, true);
        assertEquals(0, model.from(), "a film that is over begins anew");
        assertEquals(0, new Visit(Lang.HANS, 0.5, 1).resumeAt("film"), "another visit begins at the beginning");
    }

    @Test
    void whoeverTouchesItHearsItAndWhoeverComesBackIsAsked() {
        SittingModel<String> model = sitting(-1);
        assertTrue(model.playsAtOnce());
        model.leave(5, false);
        assertFalse(model.playsAtOnce());
    }

    @Test
    void itIsReadAnewEveryTime() {
        int[] read = {0};
        SittingModel<Integer> model = new SittingModel<>(Background.direct(), visit, "film", -1, () -> {
            read[0]++;
            return read[0] == 2 ? Optional.<Integer>empty() : Optional.of(read[0]);
        });
        model.load();
        assertEquals(Optional.of(1), model.opened().get());
        model.load();
        assertEquals(Optional.empty(), model.opened().get(), "a pack was removed meanwhile");
    }
}
