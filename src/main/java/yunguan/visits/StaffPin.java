package yunguan.visits;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import yunguan.store.Database;
import yunguan.store.Row;
import yunguan.store.StoreException;

/**
 * The PIN of the staff desk, in {@code visits.db}: as a {@link PinHash}, never as digits. After {@value #FREE_TRIES} wrong tries
 * in a row the pad waits 30 seconds, and after each further one twice as long, up to an hour.
 *
 * <p>A try is written down as a wrong one before its digits are looked at, so that a plug pulled in time gives none back. What is
 * left of a wait is kept in milliseconds and shrinks only by what this process has run, so that neither a restart nor another
 * clock shortens it.
 *
 * <p>Every method may read or write the disk, and {@link #check} reckons for a good part of a second: not for the screen's thread.
 */
public final class StaffPin {

    /** Wrong tries in a row before the pad waits for the first time. */
    public static final int FREE_TRIES = 5;

    private static final int LEAST = 4;
    private static final int MOST = 12;
    private static final long FIRST_WAIT = 30_000;
    private static final long LONGEST_WAIT = 3_600_000;
    /** How much of a wait may pass before it is written down, in milliseconds. */
    private static final long UNWRITTEN = 5_000;

    private final Database visits;
    private final StaffLog log;
    private final LongSupplier nanos;
    /** The wait as it stood on the disk when it was last seen or written, and when that was. */
    private long known;
    private long since;

    /** @param nanos running time in nanoseconds, as {@link System#nanoTime} has it */
    public StaffPin(Database visits, StaffLog log, LongSupplier nanos) {
        this.visits = visits;
        this.log = log;
        this.nanos = nanos;
    }

    /** What the pad says to a try. */
    public sealed interface Answer {

        /** The desk opens. */
        record Right() implements Answer { }

        /** @param triesLeft how many more before the pad waits; 0: it waits now, {@link StaffPin#waiting()} says how long */
        record Wrong(int triesLeft) implements Answer { }

        /** The digits were not looked at. */
        record Wait(Duration left) implements Answer { }

        /** There is no PIN yet. */
        record NotSet() implements Answer { }

        /** What happens here cannot be written to {@code visits.db} (read-only, full, damaged), so the pad stays shut. */
        record CannotKeep() implements Answer { }
    }

    /** Why digits will not do as a PIN. */
    public enum Fault { TOO_SHORT, TOO_LONG, NO_DIGITS, TOO_EASY }

    private record Kept(byte[] salt, byte[] hash, int rounds, long wrong, long waits) { }

    /** Whether there is a PIN. */
    public synchronized boolean isSet() {
        return kept().isPresent();
    }

    /**
     * Sets the PIN, or another one, and opens the pad again if it waits.
     *
     * @throws IllegalArgumentException when {@link #fault} finds one; nothing is changed
     * @throws StoreException           when it cannot be kept; the old one stays
     */
    public void set(String digits) {
        set(SealedPin.of(digits));
    }

    /**
     * The same, of a PIN that was sealed elsewhere.
     *
     * @throws StoreException when it cannot be kept; the old one stays
     */
    public synchronized void set(SealedPin sealed) {
        visits.update("INSERT INTO staff_pin (only, salt, hash, rounds, wrong, wait) VALUES (1, ?, ?, ?, 0, 0) ON CONFLICT (only) DO UPDATE "
                + "SET salt = excluded.salt, hash = excluded.hash, rounds = excluded.rounds, wrong = 0, wait = 0",
                sealed.saltBytes(), sealed.hashBytes(), sealed.rounds());
        log.write("pin", "", 0, "set");
    }

    /**
     * What the pad would answer whatever digits it is given: {@link Answer.CannotKeep}, {@link Answer.NotSet} or {@link Answer.Wait}.
     * Empty when it takes a try.
     */
    public synchronized Optional<Answer> shut() {
        if (!visits.writable()) {
            return Optional.of(new Answer.CannotKeep());
        }
        if (!isSet()) {
            return Optional.of(new Answer.NotSet());
        }
        Duration left = waiting();
        return left.isZero() ? Optional.empty() : Optional.of(new Answer.Wait(left));
    }

    /** Looks at a try. What comes of it is on the disk before it is answered. */
    public synchronized Answer check(String digits) {
        try {
            Optional<Answer> shut = shut();
            if (shut.isPresent()) {
                return shut.get();
            }
            return look(digits);
        } catch (StoreException cannotBeKept) {
            System.getLogger(StaffPin.class.getName()).log(System.Logger.Level.WARNING, "a try of the PIN could not be kept", cannotBeKept);
            return new Answer.CannotKeep();
        }
    }

    private Answer look(String digits) {
        Kept charged = charge();
        if (charged == null) {
            return new Answer.NotSet(); // taken away by another process just now
        }
        boolean right = hasForm(digits) && MessageDigest.isEqual(charged.hash(), PinHash.of(digits, charged.salt(), charged.rounds()));
        if (right) {
            visits.update("UPDATE staff_pin SET wrong = 0, wait = 0 WHERE salt = ?", charged.salt());
            seen(0);
            log.write("pin", "", 0, "right");
            return new Answer.Right();
        }
        seen(charged.waits());
        log.write("pin", "", 0, "wrong");
        return new Answer.Wrong((int) Math.max(0, FREE_TRIES - charged.wrong()));
    }

    /** Counts the try as a wrong one, with the wait that follows from it. */
    private @Nullable Kept charge() {
        return visits.inTransaction(transaction -> {
            transaction.update("UPDATE staff_pin SET wrong = wrong + 1");
            long wrong = transaction.one("SELECT wrong FROM staff_pin", row -> row.whole("wrong")).orElse(0L);
            transaction.update("UPDATE staff_pin SET wait = ?", waitAfter(wrong));
            return transaction.one("SELECT * FROM staff_pin", StaffPin::read).orElse(null);
        });
    }

    /** Milliseconds that the pad waits after so many wrong tries in a row. */
    static long waitAfter(long wrong) {
        if (wrong < FREE_TRIES) {
            return 0;
        }
        long doublings = Math.min(wrong - FREE_TRIES, 20);
        return Math.min(FIRST_WAIT << doublings, LONGEST_WAIT);
    }

    /** Writes down what has passed of a wait. The kiosk calls it every few seconds, for what nobody writes down a restart gives back. */
    public void tick() {
        waiting();
    }

    /** How long the pad still waits; zero when it is open. What has passed of it is written down, at most every few seconds. */
    public synchronized Duration waiting() {
        Optional<Kept> kept = kept();
        if (kept.isEmpty() || kept.get().waits() == 0) {
            seen(0);
            return Duration.ZERO;
        }
        long onDisk = kept.get().waits();
        if (onDisk != known) {
            seen(onDisk); // written by an earlier run, or by another process: it counts from now
        }
        long passed = Math.max(0, (nanos.getAsLong() - since) / 1_000_000);
        long left = Math.max(0, onDisk - passed);
        if (left == 0 || passed >= UNWRITTEN) {
            writeDown(onDisk, left);
        }
        return Duration.ofMillis(left);
    }

    private void writeDown(long onDisk, long left) {
        if (!visits.writable()) {
            return;
        }
        try {
            visits.update("UPDATE staff_pin SET wait = ? WHERE wait = ?", left, onDisk);
            seen(left);
        } catch (StoreException later) {
            System.getLogger(StaffPin.class.getName()).log(System.Logger.Level.WARNING, "what is left of the wait could not be written down", later);
        }
    }

    private void seen(long wait) {
        known = wait;
        since = nanos.getAsLong();
    }

    private Optional<Kept> kept() {
        if (visits.one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'staff_pin'", row -> row.whole("there")).isEmpty()) {
            return Optional.empty(); // an older visits.db that was opened for reading
        }
        return visits.one("SELECT * FROM staff_pin", StaffPin::read);
    }

    private static Kept read(Row row) {
        byte[] salt = row.bytes("salt");
        byte[] hash = row.bytes("hash");
        return new Kept(salt == null ? new byte[0] : salt, hash == null ? new byte[0] : hash,
                (int) row.whole("rounds"), row.whole("wrong"), row.whole("wait"));
    }

    /** Why these digits will not do as a PIN: 4 to 12 of 0–9, and not of the kind that is guessed first. Empty when they will. */
    public static Optional<Fault> fault(String digits) {
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Fault.NO_DIGITS);
        }
        if (digits.length() < LEAST) {
            return Optional.of(Fault.TOO_SHORT);
        }
        if (digits.length() > MOST) {
            return Optional.of(Fault.TOO_LONG);
        }
        return easy(digits) ? Optional.of(Fault.TOO_EASY) : Optional.empty();
    }

    private static boolean hasForm(String digits) {
        return digits.length() >= LEAST && digits.length() <= MOST && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Equal steps (0000, 1234, 9876, 2468, 7890), a beginning said again (1212, 123123), and the middle row of a pad. */
    private static boolean easy(String digits) {
        boolean steps = true;
        for (int i = 2; i < digits.length(); i++) {
            steps &= Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10) == Math.floorMod(digits.charAt(1) - digits.charAt(0), 10);
        }
        boolean again = false;
        for (int part = 1; part <= digits.length() / 2; part++) {
            again |= digits.substring(part).equals(digits.substring(0, digits.length() - part));
        }
        return steps || again || digits.equals("2580") || digits.equals("0852");
    }
}
