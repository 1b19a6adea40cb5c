package yunguan.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether a visitor wants one piece after the other, and how long that has gone on since somebody last touched anything. It is the
 * visit's: with the reset nobody listens on for the one before.
 */
public final class KeepOn {

    /** After so many pieces, and after so many seconds, it is asked whether anybody still listens. */
    public static final int MOST_PIECES = 10;
    public static final double MOST_SECONDS = 3600;

    private final BooleanProperty wanted = new SimpleBooleanProperty(false);
    private int pieces;
    private double seconds;
    private boolean byItself;

    /** Whether the next piece follows by itself. */
    public BooleanProperty wanted() {
        return wanted;
    }

    /** Somebody is there. */
    public void touched() {
        pieces = 0;
        seconds = 0;
    }

    /** So much more was heard. */
    public void heard(double more) {
        seconds += more;
    }

    /** The next piece comes by itself: the one that opens now was not touched. */
    public void goesOn() {
        pieces++;
        byItself = true;
    }

    /** A piece is opened. */
    public void opens() {
        if (!byItself) {
            touched();
        }
        byItself = false;
    }

    /** Whether it has gone on for so long that one had better ask. */
    public boolean longEnough() {
        return pieces + 1 >= MOST_PIECES || seconds >= MOST_SECONDS;
    }
}
