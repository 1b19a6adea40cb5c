package yunguan.command.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yunguan.shell.Mode;

class AskedTest {

    @Test
    void severalModesGoTogether() {
        assertEquals(Set.of(Mode.LARGE, Mode.STILL), Asked.of(yunguan.ui.Languages.own(), "en", "large,still", "1080x1920", "", List.of()).modes());
        assertEquals(Set.of(), Asked.of(yunguan.ui.Languages.own(), "en", "standard", "1080x1920", "", List.of()).modes());
    }

    @Test
    void whatIsNotKnownIsNamedWithWhatIs() {
        assertRefused("large, contrast", "zh-Hans", "rich", "1920x1080", "", List.of());
        assertRefused("width x height", "zh-Hans", "standard", "1920*1080", "", List.of());
        assertRefused("zh-Hans, zh-Hant, en", "fr", "standard", "1920x1080", "", List.of());
        assertRefused("home, lectures", "en", "standard", "1920x1080", "", List.of("cellar"));
        assertRefused("such as 43", "en", "standard", "1920x1080", "0", List.of());
    }

    private static void assertRefused(String known, String lang, String modes, String size, String inches, List<String> parts) {
        String said = assertThrows(IllegalArgumentException.class, () -> Asked.of(yunguan.ui.Languages.own(), lang, modes, size, inches, parts)).getMessage();
        assertTrue(said.contains(known), said);
    }
}
