package yunguan.part.pad;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Digits that are typed on a pad: a number of people, or a code. */
public final class NumberModel implements Typing {

    private final int least;
    private final int most;
    private final Consumer<String> entered;
    private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper typed = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(false);

    /** @param least digits that it has @param most digits that are taken @param entered is given them */
    public NumberModel(int least, int most, Consumer<String> entered) {
        this.least = least;
        this.most = most;
        this.entered = entered;
        digits.addListener((text, before, now) -> {
            typed.set(now.length());
            check();
        });
        ready.addListener((is, before, now) -> check());
    }

    private void check() {
        complete.set(ready.get() && digits.get().length() >= least);
    }

    public ReadOnlyStringProperty digits() {
        return digits.getReadOnlyProperty();
    }

    /** Takes digits, or none for a while. */
    public void takes(boolean now) {
        ready.set(now);
    }

    public void clear() {
        digits.set("");
    }

    @Override
    public void digit(int digit) {
        if (ready.get() && digits.get().length() < most) {
            digits.set(digits.get() + digit);
        }
    }

    @Override
    public void delete() {
        if (ready.get() && !digits.get().isEmpty()) {
            digits.set(digits.get().substring(0, digits.get().length() - 1));
        }
    }

    @Override
    public void enter() {
        if (complete.get()) {
            entered.accept(digits.get());
        }
    }

    @Override
    public ReadOnlyIntegerProperty typed() {
        return typed.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }
}
