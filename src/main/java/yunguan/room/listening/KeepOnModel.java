package yunguan.room.listening;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.shell.KeepOn;

/**
 * What comes after a piece. By itself only for whoever has said so, after a few seconds in which that can be taken back; and not for
 * ever: after {@value KeepOn#MOST_PIECES} pieces or an hour in which nobody has touched anything it asks.
 */
final class KeepOnModel {

    /** Seconds between two pieces. */
    static final int PAUSE = 8;

    /** How it stands. */
    enum Now {
        /** The piece is being heard, or stands still. */
        HEARD,
        /** It is over, and the next one begins in {@link #left()} seconds. */
        GOES_ON,
        /** It is over, and it is asked whether anybody still listens. */
        ASKS,
        /** It is over, and nothing follows by itself. */
        OVER
    }

    private final KeepOn keepOn;
    private final Supplier<Optional<Card>> after;
    private final Consumer<Card> opens;
    private final ReadOnlyObjectWrapper<Now> now = new ReadOnlyObjectWrapper<>(Now.HEARD);
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper(0);
    private @Nullable Card next;

    /** @param after what follows, asked when the piece is over @param opens opens it in place of this one */
    KeepOnModel(KeepOn keepOn, Supplier<Optional<Card>> after, Consumer<Card> opens) {
        this.keepOn = keepOn;
        this.after = after;
        this.opens = opens;
        keepOn.opens();
    }

    ReadOnlyObjectProperty<Now> now() {
        return now.getReadOnlyProperty();
    }

    /** Seconds until the next piece begins. */
    ReadOnlyIntegerProperty left() {
        return left.getReadOnlyProperty();
    }

    /** What would follow. */
    Optional<Card> next() {
        return Optional.ofNullable(next);
    }

    /** Whether somebody is there though nobody touches anything. */
    boolean present() {
        return now.get() == Now.GOES_ON;
    }

    /** Somebody touched the page. */
    void touched() {
        keepOn.touched();
    }

    /** The piece went on. @param seconds since it was last told */
    void heard(double seconds) {
        keepOn.heard(seconds);
    }

    /** The piece is played again, or somewhere in it; or it is left, and stands ready for whoever comes back. */
    void plays() {
        now.set(Now.HEARD);
    }

    /** The piece is over. */
    void ended() {
        next = after.get().orElse(null);
        if (next == null || !keepOn.wanted().get()) {
            now.set(Now.OVER);
        } else if (keepOn.longEnough()) {
            now.set(Now.ASKS);
        } else {
            left.set(PAUSE);
            now.set(Now.GOES_ON);
        }
    }

    /** The visitor has switched it on or off, perhaps only now that the piece is over. */
    void switched() {
        keepOn.touched();
        if (now.get() == Now.OVER && keepOn.wanted().get()) {
            ended();
        } else if (now.get() != Now.HEARD && !keepOn.wanted().get()) {
            now.set(Now.OVER);
        }
    }

    /** A second has passed. */
    void second() {
        if (now.get() == Now.GOES_ON) {
            left.set(left.get() - 1);
            if (left.get() <= 0) {
                keepOn.goesOn();
                go();
            }
        }
    }

    /** The visitor wants it now. */
    void yes() {
        keepOn.touched();
        go();
    }

    /** The visitor has heard enough. */
    void no() {
        keepOn.wanted().set(false);
        now.set(Now.OVER);
    }

    private void go() {
        Card card = next;
        if (card != null && now.get() != Now.HEARD) {
            now.set(Now.HEARD);
            opens.accept(card);
        }
    }
}
