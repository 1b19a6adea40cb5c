package yunguan.room.staff.care;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.Key;
import yunguan.settings.Settings;

/** One to three lines of text that are typed: in simplified Chinese, in traditional Chinese, in English. */
final class WordsModel {

    private final Map<Key, StringProperty> lines = new EnumMap<>(Key.class);
    private final List<Key> keys;
    private final ObjectProperty<Key> open;

    /** @param keys in the order simplified, traditional, English; or a single one */
    WordsModel(List<Key> keys) {
        this.keys = List.copyOf(keys);
        keys.forEach(key -> lines.put(key, new SimpleStringProperty("")));
        open = new SimpleObjectProperty<>(keys.getFirst());
    }

    List<Key> keys() {
        return keys;
    }

    /** The line that is typed into. */
    ObjectProperty<Key> open() {
        return open;
    }

    /** What a line says. */
    StringProperty line(Key key) {
        return Objects.requireNonNull(lines.get(key));
    }

    static Lang language(Key key) {
        return switch (key) {
            case HALL_NAME_HANT, NOTICE_HANT -> Lang.HANT;
            case HALL_NAME_EN, NOTICE_EN -> Lang.EN;
            default -> Lang.HANS;
        };
    }

    /** What visitors would read: a Chinese form that nobody typed is derived from the other. */
    LangText whole() {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        keys.forEach(key -> texts.put(language(key).tag(), line(key).get()));
        return LangText.derived(texts);
    }

    // ---- commands

    void read(Settings settings) {
        keys.forEach(key -> line(key).set(settings.text(key)));
    }

    /** What there is to save. */
    Map<Key, String> values() {
        Map<Key, String> values = new EnumMap<>(Key.class);
        keys.forEach(key -> values.put(key, line(key).get()));
        return values;
    }

    /** What there is to save when nothing shall be said any more. */
    static Map<Key, String> silence(List<Key> keys) {
        Map<Key, String> values = new EnumMap<>(Key.class);
        keys.forEach(key -> values.put(key, ""));
        return values;
    }
}
