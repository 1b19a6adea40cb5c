package yunguan.room.staff.care;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import yunguan.settings.Key;
import yunguan.settings.Settings;

/** How loud a visit begins and how loud it may become, in percent. The one is never above the other. */
final class VolumeModel {

    /** The quietest that the most may be: below it nobody would hear anything, and no visitor could help it. */
    static final int LEAST_MOST = 10;

    private final ReadOnlyIntegerWrapper start = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper most = new ReadOnlyIntegerWrapper();

    ReadOnlyIntegerProperty start() {
        return start.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty most() {
        return most.getReadOnlyProperty();
    }

    void read(Settings settings) {
        most.set(settings.number(Key.VOLUME_MOST));
        start.set(Math.min(settings.number(Key.VOLUME_START), most.get()));
    }

    /** A louder beginning lifts the limit with it. */
    void start(int percent) {
        start.set(percent);
        most.set(Math.max(most.get(), Math.max(LEAST_MOST, percent)));
    }

    /** A lower limit brings the beginning down with it. */
    void most(int percent) {
        most.set(Math.max(LEAST_MOST, percent));
        start.set(Math.min(start.get(), most.get()));
    }

    Map<Key, String> values() {
        Map<Key, String> values = new EnumMap<>(Key.class);
        values.put(Key.VOLUME_START, Integer.toString(start.get()));
        values.put(Key.VOLUME_MOST, Integer.toString(most.get()));
        return values;
    }
}
