package yunguan.room.staff.classes;

import javafx.beans.property.SimpleObjectProperty;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Worksheet;
import yunguan.room.staff.desk.DeskAround;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.ui.HallName;
import yunguan.ui.Texts;
import yunguan.ui.paper.ClassTable;
import yunguan.ui.paper.GroupPage;
import yunguan.ui.paper.Printed;
import yunguan.ui.paper.WorkSheets;
import yunguan.visits.classes.Held;

/** Draws what is handed out, in the hall's own language, whatever the desk is read in. */
record PaperShop(DeskAround around) {

    Printed page(Held held) {
        Texts texts = texts();
        return GroupPage.of(texts, HallName.of(settings()), ClassTable.title(texts, held), held, settings().text(Key.HALL_COLOUR));
    }

    Printed worksheet(Worksheet sheet) {
        return sheet.written().isEmpty() ? WorkSheets.asked(texts(), HallName.of(settings()), sheet.course().title(), sheet.questions())
                : WorkSheets.written(texts(), HallName.of(settings()), sheet.written());
    }

    private Settings settings() {
        return around.hall().settings();
    }

    /** The hall's own. */
    Lang lang() {
        return around.hall().languages().first(settings());
    }

    private Texts texts() {
        return around.texts().following(new SimpleObjectProperty<>(lang()));
    }
}
