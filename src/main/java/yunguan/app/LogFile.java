package yunguan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import yunguan.store.DataFolder;

/** {@code log/kiosk.log} in the data folder: bounded, so that months of running never fill the disk. */
final class LogFile {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private LogFile() {
    }

    static void keep(DataFolder data) {
        Logger root = Logger.getLogger("");
        try {
            Files.createDirectories(data.log());
            FileHandler file = new FileHandler(data.log().resolve("kiosk.%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setLevel(Level.INFO);
            root.addHandler(file);
        } catch (IOException noLog) {
            root.log(Level.WARNING, "no log can be kept in " + data.log() + ": " + noLog.getMessage());
        }
    }
}
