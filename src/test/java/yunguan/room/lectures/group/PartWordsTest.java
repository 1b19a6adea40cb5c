package yunguan.room.lectures.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Lang;
import yunguan.ui.Texts;

/** The time of a part is said so that nobody is hurried: about, in whole minutes, and never as a count-down. */
class PartWordsTest {

    private static String said(int planned, int used) {
        return PartWords.time(new Texts(new SimpleObjectProperty<>(Lang.EN)), planned, used);
    }

    @Test
    void timeIsSaidAbout() {
        assertEquals("about 5 min left", said(300, 0));
        assertEquals("about 1 min left", said(300, 240));
        assertEquals("about time", said(300, 241));
        assertEquals("about time", said(300, 359));
        assertEquals("about 1 min over", said(300, 360));
        assertEquals("about 5 min over", said(300, 600));
    }
}
