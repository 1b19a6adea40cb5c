package yunguan.room.lectures.group;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Whether somebody who is no staff may lead a group: whoever knows the code of {@code class.code}. It opens nothing but a class, so a
 * minute's wait after some wrong tries is guard enough; it is forgotten when the kiosk starts anew.
 */
public final class ClassCode {

    /** Wrong tries in a row, after which the pad waits. */
    static final int TRIES = 5;
    static final int WAIT_SECONDS = 60;

    private final Supplier<String> code;
    private final LongSupplier nanos;
    private int wrong;
    private long shutSince;

    /** @param code in force, empty: there is none @param nanos running time */
    public ClassCode(Supplier<String> code, LongSupplier nanos) {
        this.code = code;
        this.nanos = nanos;
    }

    /** Whether there is a code; where there is none only staff may lead a group. */
    public boolean known() {
        return !code.get().isEmpty();
    }

    /** Seconds until another try is taken; 0: now. */
    int waits() {
        if (wrong < TRIES) {
            return 0;
        }
        long left = WAIT_SECONDS * 1_000_000_000L - (nanos.getAsLong() - shutSince);
        if (left <= 0) {
            wrong = 0;
            return 0;
        }
        return (int) Math.ceil(left / 1e9);
    }

    /** Takes a try. @return whether it was the code; while it {@link #waits} nothing is */
    boolean opens(String typed) {
        if (!known() || waits() > 0) {
            return false;
        }
        if (code.get().equals(typed)) {
            wrong = 0;
            return true;
        }
        wrong++;
        shutSince = nanos.getAsLong();
        return false;
    }
}
