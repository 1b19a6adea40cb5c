package yunguan.part.pictures;

import javafx.beans.binding.StringBinding;
import yunguan.catalogue.Shot;
import yunguan.ui.Dates;
import yunguan.ui.Texts;

/** What stands below one of several pictures: when it was taken, and what is to be seen. */
public final class ShotName {

    private ShotName() {
    }

    /** Its date and its title, as far as it has them. */
    public static StringBinding of(Texts texts, Shot shot) {
        return texts.in(lang -> {
            String date = shot.date().isEmpty() ? "" : Dates.inWords(shot.date(), texts);
            String title = texts.now(shot.title());
            return date.isEmpty() ? title : title.isEmpty() ? date : date + " · " + title;
        });
    }
}
