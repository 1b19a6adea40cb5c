package yunguan.visits.classes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
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

    /**
     * Its name where staff have typed one in a language: the others stay. The two forms of Chinese are one name, of which the one that was
     * not typed is derived. What stood there already, maybe in the words of another language, is no new name.
     */
    public LangText renamed(Lang lang, String typed) {
        if (typed.equals(name.in(lang))) {
            return name;
        }
        Map<String, String> names = new HashMap<>(name.texts());
        if (lang.chinese()) {
            names.keySet().removeAll(List.of(Lang.HANS.tag(), Lang.HANT.tag()));
        }
        names.put(lang.tag(), typed);
        return LangText.derived(names);
    }
}
