package yunguan.room.contest;

import java.time.Duration;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Visit;
import yunguan.task.Background;
import yunguan.visits.slips.SlipCode;
import yunguan.visits.slips.SlipGate;

/** A voting slip's code while it is being typed, and what came of it. */
final class SlipModel {

    /** Each but {@link #TYPING} has a sentence: {@code contest.slip.NAME}. */
    enum State { TYPING, LOOKING, GOOD, USED, WRONG, WAIT, FAILED }

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SlipGate gate;
    private final Background background;
    private final Visit visit;
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.TYPING);
    private final ReadOnlyIntegerWrapper wait = new ReadOnlyIntegerWrapper();
    private Background.@Nullable Repeat watch;
    private boolean gone;

    SlipModel(SlipGate gate, Background background, Visit visit) {
        this.gate = gate;
        this.background = background;
        this.visit = visit;
    }

    ReadOnlyStringProperty code() {
        return code.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** How many seconds no code is looked at. */
    ReadOnlyIntegerProperty seconds() {
        return wait.getReadOnlyProperty();
    }

    private boolean shut() {
        return state.get() == State.LOOKING || state.get() == State.GOOD || state.get() == State.WAIT;
    }

    /** One character more; with the last one the code is looked at. What no code has is let go. */
    void type(String character) {
        String plain = SlipCode.plain(character.toUpperCase(Locale.ROOT));
        if (shut() || plain.length() != 1 || SlipCode.ALPHABET.indexOf(plain.charAt(0)) < 0) {
            return;
        }
        if (state.get() != State.TYPING) {
            state.set(State.TYPING);
            code.set("");
        }
        code.set(code.get() + plain);
        if (code.get().length() == SlipCode.LENGTH) {
            show();
        }
    }

    void delete() {
        if (!shut() && !code.get().isEmpty()) {
            state.set(State.TYPING);
            code.set(code.get().substring(0, code.get().length() - 1));
        }
    }

    void clear() {
        if (!shut()) {
            state.set(State.TYPING);
            code.set("");
        }
    }

    private void show() {
        state.set(State.LOOKING);
        String typed = code.get();
        background.run(() -> gate.show(typed), answer -> {
            switch (answer) {
                case SlipGate.Answer.Good(String mark) -> {
                    visit.paper().slip(mark);
                    visit.slip().set(true);
                    state.set(State.GOOD);
                }
                case SlipGate.Answer.Used() -> state.set(State.USED);
                case SlipGate.Answer.Wrong() -> state.set(State.WRONG);
                case SlipGate.Answer.Wait(Duration left) -> state.set(State.WAIT);
            }
            look();
        }, failure -> {
            System.getLogger(SlipModel.class.getName()).log(System.Logger.Level.WARNING, "a slip could not be looked at", failure);
            state.set(State.FAILED);
        });
    }

    /** The screen is shown, perhaps again. */
    void come() {
        gone = false;
        look();
    }

    /** Looks whether codes are taken; while they are not, it looks again every second, but never for a screen that is gone. */
    private void look() {
        long left = gate.waiting().toMillis();
        wait.set((int) ((left + 999) / 1000));
        if (left > 0 && state.get() != State.GOOD) {
            state.set(State.WAIT);
            if (watch == null && !gone) {
                watch = background.every(SECOND, this::look);
            }
        } else {
            stop();
            if (state.get() == State.WAIT) {
                state.set(State.TYPING);
                code.set("");
            }
        }
    }

    /** The screen is gone; an answer that comes after it is kept and starts nothing. */
    void go() {
        gone = true;
        stop();
    }

    private void stop() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }
}
