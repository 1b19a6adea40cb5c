package yunguan.room.staff.desk;

import javafx.beans.property.ObjectProperty;
import yunguan.catalogue.Lang;
import yunguan.task.Background;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.visits.StaffPin;

/**
 * What every page of the desk is given. It lasts from the right PIN until the desk is left.
 *
 * @param scale what the pages have of the glass
 * @param em    how large running text is, in pixels
 * @param pad   asks for the PIN once more
 * @param pin   itself, for the page that changes it
 */
public record DeskAround(DeskPages pages, Texts texts, ObjectProperty<Lang> language, Background background, Pictures pictures,
                         Scale scale, double em, Pad pad, StaffPin pin, HallKeys hall) {

    /** Whether a line is too short for two columns. */
    public boolean narrow() {
        return scale.narrow(em);
    }
}
