package yunguan.part.player;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Visit;
import yunguan.task.Background;

/**
 * One thing that is played on a screen: read when the visitor comes, taken up where this visit left it.
 *
 * @param <T> what a room reads of it
 */
public final class SittingModel<T> {

    private final Background background;
    private final Visit visit;
    private final String id;
    private final Callable<Optional<T>> read;
    private final ReadOnlyObjectWrapper<@Nullable Optional<T>> opened = new ReadOnlyObjectWrapper<>();
    private double from;
    private boolean returning;

    /**
     * @param id   of the item
     * @param from seconds; negative: where this visit left it
     * @param read fetches it from the shelf
     */
    public SittingModel(Background background, Visit visit, String id, double from, Callable<Optional<T>> read) {
        this.background = background;
        this.visit = visit;
        this.id = id;
        this.from = from;
        this.read = read;
    }

    /** Reads it anew. */
    public void load() {
        opened.set(null);
        background.run(read, opened::set);
    }

    /** What was read; empty where it is not there any more, {@code null} while it is being read. */
    public ReadOnlyObjectProperty<@Nullable Optional<T>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Where to take it up, in seconds. */
    public double from() {
        return from >= 0 ? from : visit.resumeAt(id);
    }

    /** Whether to play at once: whoever touched it wants it; whoever comes back to it is asked by the play button. */
    public boolean playsAtOnce() {
        return !returning;
    }

    /** It has played to its end: this visit has seen it, whatever is played of it once more. */
    void ended() {
        visit.leftAt(id, 0, true);
    }

    /** Keeps for this visit where it was left; whoever comes back goes on from there. */
    public void leave(double second, boolean ended) {
        visit.leftAt(id, second, ended);
        from = -1;
        returning = true;
    }
}
