package yunguan.room.staff.packs;

import java.time.Duration;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Brake;
import yunguan.pack.Pace;
import yunguan.pack.PackException;
import yunguan.pack.Progress;

/** One job on the {@link Workbench}, from its beginning until staff have read what came of it. Its properties change on the JavaFX thread alone. */
final class Work {

    enum State {
        RUNNING,
        /** Staff have halted it. */
        HALTED,
        /** The stick was pulled out, or cannot be read. It goes on by itself when the same pack is there again. */
        WAITING,
        ENDED
    }

    private Job job;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
    private final ReadOnlyObjectWrapper<Progress.Phase> phase = new ReadOnlyObjectWrapper<>(Progress.Phase.VERIFY);
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper perSecond = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Duration> left = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Ending> ending = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PackException> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> pulled = new ReadOnlyObjectWrapper<>(false);
    private Pace pace;
    private Brake brake;

    Work(Job job) {
        this.job = job;
        pace = new Pace(Progress.SILENT, System::nanoTime);
        brake = new Brake(pace);
    }

    Job job() {
        return job;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Progress.Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** As {@link Progress#at} says it. */
    ReadOnlyLongProperty done() {
        return done.getReadOnlyProperty();
    }

    /** 0 where it is not known. */
    ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    /** Bytes or items a second; 0 as long as nothing was measured. */
    ReadOnlyLongProperty perSecond() {
        return perSecond.getReadOnlyProperty();
    }

    /** How long this phase still takes; {@code null} where nobody knows. */
    ReadOnlyObjectProperty<@Nullable Duration> left() {
        return left.getReadOnlyProperty();
    }

    /** What came of it; {@code null} as long as it has not ended. */
    ReadOnlyObjectProperty<@Nullable Ending> ending() {
        return ending.getReadOnlyProperty();
    }

    /** Why it waits. */
    ReadOnlyObjectProperty<@Nullable PackException> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether what it waits for is surely out: else it is there and cannot be read. */
    ReadOnlyObjectProperty<Boolean> pulled() {
        return pulled.getReadOnlyProperty();
    }

    boolean ended() {
        return state.get() == State.ENDED;
    }

    /** To be reported to, from the thread of the work. */
    Progress progress() {
        return brake;
    }

    /** Takes over how far it is. */
    void refresh() {
        phase.set(pace.phase());
        done.set(pace.done());
        total.set(pace.total());
        perSecond.set(state.get() == State.RUNNING ? pace.perSecond() : 0);
        left.set(state.get() == State.RUNNING ? pace.left().orElse(null) : null);
    }

    /** Once more from the beginning, or from where it stopped: that is for the installer to know. @param now the same job, where its stick is now */
    void again(Job now) {
        job = now;
        pace = new Pace(Progress.SILENT, System::nanoTime);
        brake = new Brake(pace);
        trouble.set(null);
        pulled.set(false);
        state.set(State.RUNNING);
    }

    void halt() {
        if (state.get() == State.RUNNING) {
            brake.halt();
            state.set(State.HALTED);
            refresh();
        }
    }

    void goOn() {
        if (state.get() == State.HALTED) {
            state.set(State.RUNNING);
            brake.release();
        }
    }

    void cancel() {
        brake.cancel();
    }

    void waits(PackException why, boolean out) {
        trouble.set(why);
        pulled.set(out);
        state.set(State.WAITING);
        refresh();
    }

    void isOut() {
        pulled.set(true);
    }

    void ends(Ending what) {
        ending.set(what);
        state.set(State.ENDED);
        refresh();
    }
}
