package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerSwitchTest {

    @TempDir
    Path folder;

    @Test
    void theCommandIsGivenAsItStandsAndItsAnswerCounts() {
        Path mark = folder.resolve("off now");
        assertTrue(PowerSwitch.off("touch '" + mark + "'"));
        assertTrue(Files.exists(mark));
        assertFalse(PowerSwitch.off("false"));
        assertFalse(PowerSwitch.off("no-such-command-here"));
        assertFalse(PowerSwitch.off(""));
        assertFalse(PowerSwitch.off("touch 'half"));
    }
}
