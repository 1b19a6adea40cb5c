package yunguan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import yunguan.store.DataFolder;

/**
 * Where the libraries of the program unpack what they need while they run: the cache of the data folder, where a hard
 * kill leaves nothing that is not swept. Where that cannot be written or is nearly full, the system's own place.
 */
final class Scratch {

    /** SQLite's native library takes 1.1 MB. */
    private static final long ROOM_BYTES = 8L << 20;

    private Scratch() {
    }

    /** Must be called before anything opens a database. */
    static void in(DataFolder data) {
        Path cache = data.cache();
        try {
            if (Files.isDirectory(data.root())) {
                Files.createDirectories(cache);
                if (Files.isWritable(cache) && DataFolder.room(cache) > ROOM_BYTES) {
                    System.setProperty("org.sqlite.tmpdir", cache.toString());
                }
            }
        } catch (IOException elsewhere) {
            System.getLogger(Scratch.class.getName()).log(System.Logger.Level.DEBUG, "no cache in " + cache, elsewhere);
        }
    }
}
