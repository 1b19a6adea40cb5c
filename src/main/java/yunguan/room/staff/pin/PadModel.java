package yunguan.room.staff.pin;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.part.pad.Typing;
import yunguan.task.Background;
import yunguan.visits.StaffPin;

/** A try of the PIN, and what came of the last one. Where no try is taken it says so before one is made. */
final class PadModel implements Typing {

    /** Fewer digits than a PIN has are surely wrong: they shall cost nobody a try. */
    private static final int LEAST = 4;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Background background;
    private final StaffPin pin;
    private final Runnable right;
    private final PinDigits digits = new PinDigits();
    private final ReadOnlyObjectWrapper<StaffPin.@Nullable Answer> says = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private boolean reckoning;
    private boolean gone;
    private Background.@Nullable Repeat counting;

    /** @param right called when the PIN was right and somebody is still there */
    PadModel(Background background, StaffPin pin, Runnable right) {
        this.background = background;
        this.pin = pin;
        this.right = right;
        complete.bind(ready.and(digits.count().greaterThanOrEqualTo(LEAST)));
    }

    /** What the pad says: why the last try was none, or why none is taken; {@code null} at the beginning. Never {@code Right}. */
    ReadOnlyObjectProperty<StaffPin.@Nullable Answer> says() {
        return says.getReadOnlyProperty();
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
        reckoning = true;
        ready.set(false);
        background.run(() -> pin.check(typed), this::answered, failure -> answered(new StaffPin.Answer.CannotKeep()));
    }

    private void answered(StaffPin.Answer answer) {
        reckoning = false;
        if (gone) {
            return; // who knew the PIN has walked away: nothing opens behind them
        }
        if (answer instanceof StaffPin.Answer.Right) {
            right.run();
        } else if (answer instanceof StaffPin.Answer.Wrong(int triesLeft) && triesLeft == 0) {
            look();
        } else {
            say(answer);
        }
    }

    /** Somebody stands before it. */
    void entered() {
        gone = false;
        look();
    }

    /** Nobody does any more. */
    void left() {
        gone = true;
        digits.clear();
        count(false);
    }

    /** Looks whether a try is taken. */
    void look() {
        background.run(pin::shut, this::shut, failure -> shut(Optional.of(new StaffPin.Answer.CannotKeep())));
    }

    private void shut(Optional<StaffPin.Answer> why) {
        if (gone || reckoning) {
            return;
        }
        if (why.isPresent()) {
            digits.clear();
            say(why.get());
        } else {
            say(says.get() instanceof StaffPin.Answer.Wrong wrong ? wrong : null);
        }
    }

    private void say(StaffPin.@Nullable Answer answer) {
        says.set(answer);
        ready.set(answer == null || answer instanceof StaffPin.Answer.Wrong);
        count(answer instanceof StaffPin.Answer.Wait);
    }

    /** A second at a time, as long as somebody reads it. */
    private void count(boolean on) {
        Background.Repeat before = counting;
        if (on && before == null) {
            counting = background.every(SECOND, this::look);
        } else if (!on && before != null) {
            counting = null;
            before.close();
        }
    }
}
