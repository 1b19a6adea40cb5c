package yunguan.room.staff.care;

import java.util.List;
import java.util.Locale;
import yunguan.room.staff.desk.DeskParts.Weight;
import yunguan.settings.Complaint;
import yunguan.ui.LanguageFault;
import yunguan.ui.Texts;

/**
 * One thing that was looked at, for the desk and for {@code ./kiosk doctor} alike.
 *
 * @param key    of its sentence: {@code desk.health.KEY}
 * @param values of the sentence: texts, numbers, a language map, or a {@link Complaint.Expected}
 * @param weight whether all is well, worth a note, or grave
 */
public record Finding(About about, String key, List<Object> values, Weight weight) {

    /** What it is about. Each has a name in every language: {@code desk.health.about.NAME}. */
    public enum About { FOLDER, SPACE, PACKS_TAKE, SOUND, SCREEN, DRAWING, MEMORY, CLOCK, RUNNING, PROGRAM, PACK, STORE, PIN, SETTINGS, LANGUAGES, GLASS, LOOK }

    public Finding {
        values = List.copyOf(values);
    }

    static Finding good(About about, String key, Object... values) {
        return new Finding(about, key, List.of(values), Weight.GOOD);
    }

    static Finding note(About about, String key, Object... values) {
        return new Finding(about, key, List.of(values), Weight.NOTE);
    }

    static Finding grave(About about, String key, Object... values) {
        return new Finding(about, key, List.of(values), Weight.GRAVE);
    }

    /** The sentence, in the language of this moment. */
    public String in(Texts texts) {
        return texts.now("desk.health." + key, values.stream()
                .map(value -> value instanceof Complaint.Expected expected ? texts.now("settings.expected." + expected.name().toLowerCase(Locale.ROOT))
                        : value instanceof LanguageFault fault ? fault.in(texts) : value).toArray());
    }

    /** What it is about, likewise. */
    public String name(Texts texts) {
        return texts.now("desk.health.about." + about.name().toLowerCase(Locale.ROOT));
    }
}
