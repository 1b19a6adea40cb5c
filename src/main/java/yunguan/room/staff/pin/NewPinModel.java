package yunguan.room.staff.pin;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.part.pad.Typing;
import yunguan.task.Background;
import yunguan.visits.StaffPin;

/** A PIN is chosen: once, and once more, because nobody sees the digits. */
final class NewPinModel implements Typing {

    /** Why it did not go on. */
    enum Objection { TOO_SHORT, TOO_LONG, TOO_EASY, DIFFERS, CANNOT_KEEP }

    private final Background background;
    private final StaffPin pin;
    private final boolean first;
    private final Runnable done;
    private final PinDigits digits = new PinDigits();
    private final ReadOnlyObjectWrapper<@Nullable Objection> objection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper again = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private String chosen = "";

    /**
     * Begins with nothing typed.
     *
     * @param first whether it is for a kiosk that has none: one that was set meanwhile, by a command, is left as it is
     * @param done  called when the kiosk has a PIN
     */
    NewPinModel(Background background, StaffPin pin, boolean first, Runnable done) {
        this.background = background;
        this.pin = pin;
        this.first = first;
        this.done = done;
        complete.bind(ready.and(digits.count().greaterThan(0)));
    }

    /** Whether the digits are wanted for the second time. */
    ReadOnlyBooleanProperty again() {
        return again.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Objection> objection() {
        return objection.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyIntegerProperty typed() {
        return digits.count();
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public void digit(int digit) {
        if (ready.get()) {
            digits.add(digit);
        }
    }

    @Override
    public void delete() {
        if (ready.get()) {
            digits.delete();
        }
    }

    @Override
    public void enter() {
        if (!complete.get()) {
            return;
        }
        String typed = digits.take();
        if (!again.get()) {
            choose(typed);
        } else if (typed.equals(chosen)) {
            keep(typed);
        } else {
            beginAgain(Objection.DIFFERS);
        }
    }

    private void choose(String typed) {
        Objection wrong = StaffPin.fault(typed).map(fault -> switch (fault) {
            case TOO_SHORT -> Objection.TOO_SHORT;
            case TOO_LONG -> Objection.TOO_LONG;
            case NO_DIGITS, TOO_EASY -> Objection.TOO_EASY;
        }).orElse(null);
        objection.set(wrong);
        if (wrong == null) {
            chosen = typed;
            again.set(true);
        }
    }

    private void keep(String typed) {
        ready.set(false);
        objection.set(null);
        background.run(() -> {
            if (!first || !pin.isSet()) {
                pin.set(typed);
            }
            return true;
        }, kept -> {
            beginAgain(null);
            done.run();
        }, failure -> {
            System.getLogger(NewPinModel.class.getName()).log(System.Logger.Level.WARNING, "the PIN could not be kept", failure);
            beginAgain(Objection.CANNOT_KEEP);
        });
    }

    /** Whoever comes next begins anew. */
    void left() {
        beginAgain(null);
    }

    private void beginAgain(@Nullable Objection why) {
        chosen = "";
        digits.clear();
        again.set(false);
        objection.set(why);
        ready.set(true);
    }
}
