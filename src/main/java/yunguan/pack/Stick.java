package yunguan.pack;

import java.nio.file.Path;
import java.util.List;

/**
 * A stick that is plugged in, and what on it can be put into the kiosk.
 *
 * @param name       what staff call it: the label that the system shows
 * @param root       where it is mounted
 * @param finds      by name, in the order of the folders
 * @param unreadable whether something on it could not be read
 * @param cutShort   whether there is more on it than was looked at
 */
public record Stick(String name, Path root, List<StickFind> finds, boolean unreadable, boolean cutShort) {

    public Stick {
        finds = List.copyOf(finds);
    }
}
