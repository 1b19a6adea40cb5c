package yunguan.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yunguan.store.Database;

/** What the installed packs say of the hall itself. Everything here blocks. */
public final class Announcements {

    private final Database store;

    public Announcements(Database store) {
        this.store = store;
    }

    /** The notices of a day, in their authors' order. @param day {@code null} where the clock is not to be believed: then nothing is over, and nothing is still to come */
    public List<LangText> notices(@Nullable LocalDate day) {
        String today = day == null ? "" : day.toString();
        return store.query("SELECT text FROM live_announcement WHERE ?1 = '' OR since <= ?1 AND (until = '' OR until >= ?1) ORDER BY pack, position",
                row -> LangText.read(row.text("text")), today);
    }

    /** When the hall is open, in schema.org's form, as the packs say it; of several the first, empty where none does. */
    public String hours() {
        return store.one("SELECT hours FROM live_opening ORDER BY pack LIMIT 1", row -> row.textOrEmpty("hours")).orElse("");
    }
}
