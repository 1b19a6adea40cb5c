package yunguan.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellWordsTest {

    @Test
    void wordsAreSplitAsAShellWouldAndNothingIsExpanded() {
        assertEquals(List.of(), ShellWords.of("  "));
        assertEquals(List.of("systemctl", "poweroff"), ShellWords.of("systemctl poweroff"));
        assertEquals(List.of("/opt/关 机/off", "--now", "a b", ""), ShellWords.of(" '/opt/关 机/off'\t--now a\\ b \"\""));
        assertEquals(List.of("say \"hi\"", "it\\s"), ShellWords.of("\"say \\\"hi\\\"\" 'it\\s'"));
        assertEquals(List.of("$HOME", ";", "rm", "*", "`x`"), ShellWords.of("$HOME ; rm * `x`"));
        assertThrows(IllegalArgumentException.class, () -> ShellWords.of("off 'now"));
        assertThrows(IllegalArgumentException.class, () -> ShellWords.of("off \\"));
    }
}
