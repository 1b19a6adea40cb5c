package yunguan.part.pad;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;

/** What the keys of a pad do. */
public interface Typing {

    void digit(int digit);

    void delete();

    void enter();

    /** How many digits are typed. */
    ObservableIntegerValue typed();

    /** Whether keys are taken. */
    ObservableBooleanValue ready();

    /** Whether what is typed may be entered. */
    ObservableBooleanValue complete();
}
