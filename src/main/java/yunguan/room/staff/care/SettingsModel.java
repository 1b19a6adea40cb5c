package yunguan.room.staff.care;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.settings.SettingsFile;
import yunguan.task.Background;
import yunguan.visits.StaffLog;

/**
 * {@code kiosk.properties} as the desk shows and changes it. What is shown is what stands in the file, also when somebody has edited
 * it by hand meanwhile. The last change that was made here can be taken back.
 */
final class SettingsModel {

    /** What came of the last command. Each but the first has a sentence in every language: {@code desk.settings.said.NAME}. */
    enum Said {
        NOTHING, SAVED, UNDONE,
        /** The file cannot be written; nothing was changed. The others that follow are such, too. */
        READ_ONLY, FULL, UNREADABLE, OTHER,
        /** The kiosk does not take such a value. */
        NOT_TAKEN;

        boolean bad() {
            return ordinal() >= READ_ONLY.ordinal();
        }
    }

    private final Path file;
    private final StaffLog log;
    private final Supplier<Settings> inForce;
    private final Runnable written;
    private final Background background;
    private Map<Key, String> before = Map.of();

    // ---- properties

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
    private boolean busy;

    /**
     * @param inForce what the kiosk follows now
     * @param written called when the file says something else than what is in force
     */
    SettingsModel(Path file, StaffLog log, Supplier<Settings> inForce, Runnable written, Background background) {
        this.file = file;
        this.log = log;
        this.inForce = inForce;
        this.written = written;
        this.background = background;
        settings = new ReadOnlyObjectWrapper<>(inForce.get());
    }

    /** As the file has them. */
    ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    /** Whether there is a change to take back. */
    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    // ---- commands

    /** Reads the file. */
    void load() {
        background.run(() -> Settings.read(file), this::read);
    }

    private void read(Settings now) {
        settings.set(now);
        Settings followed = inForce.get();
        for (Key key : Key.values()) {
            if (!now.text(key).equals(followed.text(key))) {
                written.run();
                return;
            }
        }
    }

    /** Forgets what came of the last command. */
    void forget() {
        said.set(Said.NOTHING);
    }

    /**
     * Writes values, all or none; an empty one stands for the default.
     *
     * @param done called when they are on the disk
     */
    void save(Map<Key, String> values, Runnable done) {
        write(values, Said.SAVED, done);
    }

    /** Writes what stood there before the last change. */
    void undo() {
        if (undoable.get()) {
            write(before, Said.UNDONE, () -> undoable.set(false));
        }
    }

    private record Outcome(Said said, Map<Key, String> before, Settings now) { }

    private void write(Map<Key, String> values, Said well, Runnable done) {
        if (busy) {
            return;
        }
        busy = true;
        said.set(Said.NOTHING);
        background.run(() -> written(values, well), outcome -> {
            busy = false;
            if (!outcome.said.bad()) {
                before = outcome.before;
                undoable.set(!before.isEmpty());
                settings.set(outcome.now);
                written.run();
                done.run();
            }
            said.set(outcome.said);
        }, failure -> {
            busy = false;
            said.set(Said.OTHER);
        });
    }

    /** On the disk. Every key that has another value now is a line of the log. */
    private Outcome written(Map<Key, String> values, Said well) {
        Settings stood = Settings.read(file);
        Map<Key, String> changes = new EnumMap<>(Key.class);
        Map<Key, String> back = new EnumMap<>(Key.class);
        values.forEach((key, value) -> {
            String wanted = value.strip();
            if (!stood.written(key).equals(wanted) && !stood.text(key).equals(wanted)) {
                changes.put(key, value);
                back.put(key, stood.written(key));
            }
        });
        Said came = well;
        try {
            if (!SettingsFile.at(file).setAll(changes).isEmpty()) {
                came = Said.NOT_TAKEN;
            }
        } catch (SettingsFile.CannotWriteException cannot) {
            came = switch (cannot.trouble()) {
                case READ_ONLY -> Said.READ_ONLY;
                case FULL -> Said.FULL;
                case UNREADABLE -> Said.UNREADABLE;
                case OTHER -> Said.OTHER;
            };
        }
        String result = came.bad() ? came.name() : "done";
        changes.keySet().forEach(key -> log.write("settings", key.key(), 0, result));
        return new Outcome(came, back, came.bad() ? stood : Settings.read(file));
    }
}
