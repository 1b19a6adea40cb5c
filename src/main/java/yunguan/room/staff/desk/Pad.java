package yunguan.room.staff.desk;

import javafx.beans.value.ObservableValue;

/** Asks for the PIN once more, before something grave. */
@FunctionalInterface
public interface Pad {

    /**
     * Lays the pad on top of the page that is open.
     *
     * @param why   one sentence on what the PIN will do
     * @param right called with the page that was open on top again; not called when staff turn back
     */
    void ask(ObservableValue<String> why, Runnable right);
}
