package yunguan.store;

import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Something that is asked of a database and may be given up from another thread, also while SQLite is at it. */
public final class Question {

    private @Nullable Statement running;
    private volatile boolean givenUp;

    /** Thrown to whoever asks on after the question was given up. */
    public static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("nobody waits for the answer any more", null, false, false);
        }
    }

    /** Nobody waits for the answer any more: what is being looked up ends at once, and nothing more begins. */
    public synchronized void giveUp() {
        givenUp = true;
        if (running != null) {
            try {
                running.cancel();
            } catch (SQLException over) {
                // it has ended by itself
            }
        }
    }

    public boolean isGivenUp() {
        return givenUp;
    }

    synchronized void begins(Statement statement) {
        if (givenUp) {
            throw new GivenUp();
        }
        running = statement;
    }

    synchronized void ends() {
        running = null;
    }
}
