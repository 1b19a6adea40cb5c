package yunguan.room.staff.desk;

import java.nio.file.Path;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.room.staff.Rehearsal;
import yunguan.settings.Settings;
import yunguan.shell.Route;
import yunguan.ui.Languages;
import yunguan.visits.Incidents;

/** What the desk may do to the hall that it is in. */
public interface HallKeys {

    /** How the desk is left for good. */
    enum Ending {
        /** The kiosk starts anew. */
        RESTART(75),
        /** The machine is switched off, by the command of {@code power.off}. */
        SWITCH_OFF(0),
        /** The kiosk closes, and whoever started it goes on. */
        LEAVE(0);

        private final int code;

        Ending(int code) {
            this.code = code;
        }

        /** What the process ends with, for whoever started it. */
        public int code() {
            return code;
        }
    }

    Premises premises();

    /** The one that everybody in this process uses. */
    PackInstaller installer();

    /** What went wrong lately. */
    Incidents incidents();

    /** Whether this process owns the data folder; else nothing can be installed. */
    boolean owned();

    /** As they are in force. */
    Settings settings();

    Path settingsFile();

    /** The languages of this hall; only those of the program where nobody has put others beside the settings. */
    default Languages languages() {
        return Languages.own();
    }

    /** {@code kiosk.properties} was written: it is read again, and what visitors see follows when the desk is left. */
    void settingsWritten();

    /** What visitors can see may have changed: without this it is noticed a few seconds later. */
    void look();

    Rehearsal rehearsal();

    /** Leaves the desk for a screen for groups, which whoever stands here leads. */
    void lead(Route route);

    /** Whether something is being installed or looked through that an ending would interrupt; it goes on at the next attempt. */
    default boolean atWork() {
        return false;
    }

    /** Ends the kiosk. @param notDone called on the JavaFX thread where it goes on, because the machine could not be switched off */
    void end(Ending ending, Runnable notDone);
}
