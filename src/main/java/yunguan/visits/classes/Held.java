package yunguan.visits.classes;

import java.time.LocalDate;
import java.util.List;
import yunguan.catalogue.LangText;

/**
 * A class or a programme that was held and ended.
 *
 * @param number  its row; 0 before it is written
 * @param item    the id of the course or of the pack's programme; empty where a leader put it together
 * @param planned minutes; 0 where nobody planned any
 * @param minutes from beginning to end
 * @param people  how many were there; 0 where nobody said
 * @param parts   that were shown, in this order
 * @param waits   whether its page waits at the desk
 */
public record Held(long number, LocalDate day, Kind kind, String item, LangText title, int planned, int minutes, int people,
                   List<Part> parts, boolean waits) {

    /** What was held. */
    public enum Kind { COURSE, PROGRAMME }

    /** What a group did together. */
    public enum What { SHOWN, QUIZ, READING }

    /** @param planned seconds, 0 where nobody planned any @param seconds that it took */
    public record Part(What what, LangText title, int planned, int seconds) { }

    /** How many films, pieces and trails were shown. */
    public long shown() {
        return parts.stream().filter(part -> part.what == What.SHOWN).count();
    }
}
