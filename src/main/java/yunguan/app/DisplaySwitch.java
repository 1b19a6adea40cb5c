package yunguan.app;

import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.task.Background;

/** Switches the display off and on by the commands that the venue has set; where it has set none, a dark screen is dark enough. */
final class DisplaySwitch {

    private final Background background;
    private boolean isOff;

    DisplaySwitch(Background background) {
        this.background = background;
    }

    void off(Settings settings) {
        if (!isOff) {
            isOff = true;
            give(Key.SCREEN_OFF, settings);
        }
    }

    void on(Settings settings) {
        if (isOff) {
            isOff = false;
            give(Key.SCREEN_ON, settings);
        }
    }

    /** One after the other: off and on must not overtake each other. */
    private void give(Key key, Settings settings) {
        String command = settings.text(key);
        if (!command.isEmpty()) {
            background.latest("display", () -> PowerSwitch.give(key, command), given -> { });
        }
    }
}
