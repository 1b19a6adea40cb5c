package yunguan.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Lang;

class VisitTest {

    @Test
    void whatCannotBeHeardCanBeRead() {
        Visit visit = new Visit(Lang.HANS, 0.5, 1);
        visit.captions().set(false);
        visit.toggle(Mode.SILENT);
        assertTrue(visit.captions().get());
        visit.captions().set(false);
        visit.toggle(Mode.LARGE);
        assertFalse(visit.captions().get(), "whoever does not want to read either has the last word");
    }

    @Test
    void modesGoTogetherAndAFreshVisitHasNone() {
        Visit visit = new Visit(Lang.HANS, 0.5, 1);
        for (Mode mode : Mode.values()) {
            visit.toggle(mode);
        }
        assertTrue(visit.modes().containsAll(Set.of(Mode.values())));
        assertTrue(new Visit(Lang.HANS, 0.5, 1).modes().isEmpty());
    }
}
