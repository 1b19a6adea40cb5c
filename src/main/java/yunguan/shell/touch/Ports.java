package yunguan.shell.touch;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where touchscreens are plugged in, and what they say of themselves. In the hall this is {@link DevInput}; a test has pipes. */
interface Ports {

    /** All that is plugged in, touchscreen or not. */
    List<Path> plugged();

    /** What an opened device is; {@code null} where it is no touchscreen that tells fingers apart. */
    @Nullable Panel panel(int descriptor);

    /** Takes a device, so that nobody else hears of its fingers. @return whether it could be had */
    boolean take(int descriptor);

    /** Asks a device how its fingers stand: when it is opened, and after events were lost. */
    void ask(int descriptor, Slots slots);
}
