package yunguan.room.staff.items;

import yunguan.catalogue.Card;
import yunguan.catalogue.LangText;

/**
 * An installed item as staff see it, also where visitors do not.
 *
 * @param pack      the title of the pack that it comes from
 * @param reviewer  who approved it; empty: nobody did (未经审定)
 * @param reviewed  the day of the last review, ISO 8601, or empty
 * @param reviewDue the day by which it should be reviewed again, ISO 8601, or empty
 * @param overdue   whether that day is past, by a clock that is believed
 */
record DeskItem(Card card, LangText pack, LangText reviewer, String reviewed, String reviewDue, boolean overdue, boolean withdrawn, boolean damaged) {

    boolean unreviewed() {
        return reviewer.isEmpty();
    }
}
