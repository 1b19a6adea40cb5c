package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No key and no button of a mouse leaves the kiosk, whether or not anybody manages windows. */
class NoWayOutIT {

    private static final String SIZE = "1280x720";

    /** What leaves, closes, prints, opens or shrinks other programs. */
    private static final List<String> KEYS = List.of("alt+F4", "Escape", "ctrl+w", "ctrl+F4", "F11", "ctrl+q", "ctrl+p", "ctrl+o", "ctrl+s", "F1", "F5", "F10",
            "Menu", "shift+F10", "ctrl+shift+i", "ctrl+n", "ctrl+t", "alt+Left", "alt+Home", "Print", "XF86Back", "XF86HomePage",
            "super", "alt+Tab", "alt+space");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noKeyLeavesIt(boolean managed) throws Exception {
        try (VirtualScreen screen = new VirtualScreen(SIZE)) {
            if (managed) {
                screen.manage();
            }
            try (KioskProcess kiosk = KioskProcess.start(screen, "--data", Installed.copy(folder).toString())) {
                opens(screen, kiosk);
                TimeUnit.SECONDS.sleep(4); // the hall opens
                String windows = screen.windows();
                for (String key : KEYS) {
                    screen.does("key", "--clearmodifiers", key);
                    stays(screen, kiosk, key);
                }
                for (String button : List.of("2", "3", "8", "9")) {
                    screen.does("mousemove", "640", "300", "click", button);
                    stays(screen, kiosk, "mouse button " + button);
                }
                assertEquals(windows, screen.windows(), "no menu and no dialog has been opened");
                if (managed) {
                    // whoever manages windows can be asked to put one away: it comes back
                    screen.putAway();
                    TimeUnit.SECONDS.sleep(3);
                    stays(screen, kiosk, "being put away");
                }
            }
        }
    }

    private static void opens(VirtualScreen screen, KioskProcess kiosk) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!screen.window().equals(SIZE + "+0+0") && kiosk.runs() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        stays(screen, kiosk, "opening");
    }

    private static void stays(VirtualScreen screen, KioskProcess kiosk, String after) throws Exception {
        TimeUnit.MILLISECONDS.sleep(150);
        assertTrue(kiosk.runs(), () -> after + " ended it: " + kiosk.said());
        assertEquals(SIZE + "+0+0", screen.window(), () -> "after " + after);
        assertTrue(screen.shows(), () -> "after " + after + " nobody sees it");
    }
}
