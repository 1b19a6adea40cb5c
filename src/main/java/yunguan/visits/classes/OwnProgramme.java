package yunguan.visits.classes;

import java.time.LocalDate;
import java.util.List;
import yunguan.catalogue.Item;
import yunguan.catalogue.LangText;

/**
 * A programme that was put together at the screen and kept.
 *
 * @param number  its row
 * @param day     on which it was put together
 * @param minutes that the group has
 * @param name    as staff wrote it; empty: it has none yet, and only staff see it
 */
public record OwnProgramme(long number, LocalDate day, int minutes, LangText name, List<Step> steps) {

    /** One thing after the other. @param item its id; its pack may be gone @param title as it was called then */
    public record Step(Item.Step.What what, String item, LangText title) { }
}
