package yunguan.room.lectures;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Visit;
import yunguan.task.Background;

/** One lecture, and the second at which it is taken up. */
final class LectureModel {

    private final LectureShelf shelf;
    private final Background background;
    private final Visit visit;
    private final String id;
    private final ReadOnlyObjectWrapper<@Nullable Optional<LectureShelf.Opened>> opened = new ReadOnlyObjectWrapper<>();
    private double from;

    /** @param from seconds; negative: where this visit left it */
    LectureModel(LectureShelf shelf, Background background, Visit visit, String id, double from) {
        this.shelf = shelf;
        this.background = background;
        this.visit = visit;
        this.id = id;
        this.from = from;
    }

    void load() {
        opened.set(null);
        background.run(() -> shelf.lecture(id), opened::set);
    }

    /** The lecture; empty where it is not there any more, {@code null} while it is being read. */
    ReadOnlyObjectProperty<@Nullable Optional<LectureShelf.Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Where to take it up, in seconds. */
    double from() {
        return from >= 0 ? from : visit.resumeAt(id);
    }

    /** Keeps for this visit where it was left; whoever comes back goes on from there. */
    void leave(double second, boolean ended) {
        visit.leftAt(id, second, ended);
        from = -1;
    }
}
