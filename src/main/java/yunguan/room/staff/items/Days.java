package yunguan.room.staff.items;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import yunguan.catalogue.Lang;
import yunguan.ui.Dates;
import yunguan.ui.Texts;

/** Moments as staff say them. */
final class Days {

    private Days() {
    }

    /** The day of a moment, by the clock on the wall. */
    static String day(Instant moment, Texts texts, Lang lang) {
        return Dates.inWords(LocalDate.ofInstant(moment, ZoneId.systemDefault()).toString(), texts);
    }
}
