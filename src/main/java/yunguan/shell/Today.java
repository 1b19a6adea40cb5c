package yunguan.shell;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.LangText;
import yunguan.settings.HallHours;

/**
 * What is known of the hall at this minute.
 *
 * @param hours   when it is open
 * @param notices for visitors, the first one first
 * @param now     what the clock shows, to the minute; {@code null} where it is not to be believed
 */
public record Today(HallHours hours, List<LangText> notices, @Nullable LocalDateTime now) {

    public Today {
        notices = List.copyOf(notices);
    }

    /** Whether it is certain that the hall is closed now. */
    public boolean closed() {
        return now != null && !hours.isOpen(now);
    }

    /** When it closes, where that is soon and certain. */
    public Optional<LocalDateTime> closes(int minutes) {
        return now == null || !hours.known() ? Optional.empty() : hours.closes(now, minutes);
    }

    /** When it opens next, where it is certain that it is closed. */
    public Optional<LocalDateTime> opens() {
        return now == null || !closed() ? Optional.empty() : hours.opens(now);
    }
}
