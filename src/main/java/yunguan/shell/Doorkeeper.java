package yunguan.shell;

import java.time.Duration;

/**
 * Who is in front of the kiosk, and what it therefore shows: a visit; the question whether somebody is still there; the invitation to
 * whoever passes by; in the night nothing, and to whoever touches that, when the hall opens. It is told of every touch and looks once
 * a second, instead of running an animation that would keep the screen busy. It knows no node and no clock.
 */
public final class Doorkeeper {

    /** For how many seconds it is asked whether somebody is still there. */
    public static final int ASKS_SECONDS = 20;
    /** A class or a programme that nobody has touched for so long is over. */
    public static final int HOLDS_SECONDS = 1800;
    /** For how long the closed hall says so to whoever touched it. */
    private static final int SAYS_CLOSED_SECONDS = 60;

    /** What is on the screen. */
    public enum Showing {
        /** What visitors, or staff, do. */
        VISIT,
        /** The same, and over it the question whether they are still there. */
        QUESTION,
        /** Pictures for whoever passes by. */
        INVITATION,
        /** Nothing: the hall is closed. */
        DARK,
        /** When it opens. */
        CLOSED
    }

    /** The hall as its doorkeeper knows it, and what can be done there. */
    public interface Hall {

        /** After how many seconds without a touch nobody may be there any more. */
        int idleSeconds();

        /** After how many of them passers-by are invited; 0 for never. */
        int inviteSeconds();

        /** Whether somebody is surely there although nobody touches anything. */
        boolean inUse();

        /** For how many seconds what is shown may be read, or goes on by itself, without a touch; 0 where that is not known. */
        long heldSeconds();

        /** Whether one of the visitors' own screens is shown, and not the desk. */
        boolean amongVisitors();

        /** Whether the desk is open, and what staff write there would be lost by a reset; not where somebody only stands at its pad. */
        boolean atDesk();

        /** Whether the visit would lose something by a reset. */
        boolean hasSomethingToLose();

        /** Whether it is closed now, and is to be dark then. */
        boolean dark();

        /** Shows a state of {@link Showing}; what was shown before ends. */
        void show(Showing now);

        /** Ends the visit and shows a fresh one. */
        void reset();
    }

    private final Hall hall;
    private Showing showing = Showing.VISIT;
    private long lastTouch;
    private long since;
    private boolean fresh = true;

    /** @param nanos running time at which it begins */
    public Doorkeeper(Hall hall, long nanos) {
        this.hall = hall;
        lastTouch = nanos;
    }

    public Showing showing() {
        return showing;
    }

    /** How many seconds are left to answer; whole ones are not rounded down. */
    public double secondsToAnswer(long nanos) {
        return Math.max(0, ASKS_SECONDS - (nanos - since) / 1e9);
    }

    /** Somebody has begun a visit, or staff have left the desk: whatever was shown by the doorkeeper is over. */
    public void visitBegins() {
        showing = Showing.VISIT;
    }

    /** Somebody touched something. @return whether that touch was for the doorkeeper, and presses nothing */
    public boolean touched(long nanos) {
        lastTouch = nanos;
        fresh = false;
        switch (showing) {
            case VISIT -> {
                return false;
            }
            case QUESTION, INVITATION -> go(Showing.VISIT, nanos);
            case DARK -> go(Showing.CLOSED, nanos);
            case CLOSED -> { }
        }
        return true;
    }

    /** Looks round. */
    public void look(long nanos) {
        switch (showing) {
            case VISIT -> visit(nanos);
            case QUESTION -> {
                if (hall.inUse()) {
                    touched(nanos); // something has begun to play: whoever started it is there
                } else if (nanos - since >= seconds(ASKS_SECONDS)) {
                    reset();
                }
            }
            case INVITATION -> {
                if (hall.dark()) {
                    go(Showing.DARK, nanos);
                }
            }
            case DARK, CLOSED -> {
                if (!hall.dark()) {
                    lastTouch = nanos; // good morning: home is shown for a while before anybody is invited
                    fresh = true;
                    go(Showing.VISIT, nanos);
                } else if (showing == Showing.CLOSED && nanos - lastTouch >= seconds(SAYS_CLOSED_SECONDS)) {
                    go(Showing.DARK, nanos);
                }
            }
        }
    }

    private void visit(long nanos) {
        if (hall.inUse()) {
            lastTouch = nanos;
            fresh = false;
            return;
        }
        long quiet = nanos - lastTouch;
        if (quiet < seconds(hall.idleSeconds()) && !(fresh && invites(quiet))) {
            return;
        }
        if (!fresh) {
            if (quiet < seconds(hall.heldSeconds())) {
                return;
            }
            if (hall.atDesk() || hall.amongVisitors() && hall.hasSomethingToLose()) {
                go(Showing.QUESTION, nanos);
            } else {
                reset();
            }
        } else if (hall.amongVisitors() && hall.dark()) {
            go(Showing.DARK, nanos);
        } else if (hall.amongVisitors() && invites(quiet)) {
            go(Showing.INVITATION, nanos);
        }
    }

    private boolean invites(long quiet) {
        int seconds = hall.inviteSeconds();
        return seconds > 0 && quiet >= seconds(seconds);
    }

    private void reset() {
        showing = Showing.VISIT;
        fresh = true; // a kiosk that nobody has touched since has nothing to put back
        hall.reset();
    }

    private void go(Showing next, long nanos) {
        showing = next;
        since = nanos;
        hall.show(next);
    }

    private static long seconds(long many) {
        return Duration.ofSeconds(many).toNanos();
    }
}
