package yunguan.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every item has, and what a list needs to show it.
 *
 * @param key      its row in the store, good until the next pack is installed
 * @param id       its id, the same across versions of its pack
 * @param heading  the id of the series, strand, layer, shelf or round it stands under
 * @param picture  the object of its picture
 * @param date     EDTF; empty where it is not recorded
 * @param audience whom it is for
 * @param language the language spoken in it (BCP 47), or empty
 * @param notice   what visitors must be told of it
 * @param pending  its text is still to come
 */
public record Card(long key, String id, Kind kind, LangText title, LangText summary, @Nullable String heading,
                   @Nullable String picture, String date, Set<Audience> audience, String language,
                   LangText notice, boolean pending) {

    /** The same, for where the notice is told already. */
    public Card withoutNotice() {
        return new Card(key, id, kind, title, summary, heading, picture, date, audience, language, LangText.EMPTY, pending);
    }
}
