package yunguan.pack;

import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;

/**
 * What becomes of an item, or of what is said of the hall itself, when a pack is installed.
 *
 * @param kind     of the item; {@code null}: a notice of the hall, or its hours
 * @param id       of the item; of a notice its days, {@code FROM/UNTIL}; of hours {@link #HOURS}
 * @param title    of the item; the notice; the hours in the form of schema.org's {@code openingHours}
 * @param reviewed whether a reviewing body is named for it; nobody reviews a notice
 */
public record Change(What what, @Nullable Kind kind, String id, LangText title, boolean reviewed) {

    public static final String HOURS = "hours";

    public enum What { ADDED, CHANGED, REMOVED }

    /** Of something that is said of the hall itself. */
    static Change ofHall(What what, String id, LangText said) {
        return new Change(what, null, id, said, true);
    }
}
