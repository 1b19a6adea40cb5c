package yunguan.room.lectures;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.shell.Visit;
import yunguan.task.Background;

/** One course, and how far this visit has come in it. */
final class CourseModel {

    private final LectureShelf shelf;
    private final Background background;
    private final Visit visit;
    private final String id;
    private final ReadOnlyObjectWrapper<@Nullable Optional<LectureShelf.OpenedCourse>> opened = new ReadOnlyObjectWrapper<>();

    CourseModel(LectureShelf shelf, Background background, Visit visit, String id) {
        this.shelf = shelf;
        this.background = background;
        this.visit = visit;
        this.id = id;
    }

    /** Reads the course; also when somebody comes back to it, for then more of it has been seen. */
    void load() {
        opened.set(null);
        background.run(() -> shelf.course(id), opened::set);
    }

    /** The course; empty where it is not there any more, {@code null} while it is being read. */
    ReadOnlyObjectProperty<@Nullable Optional<LectureShelf.OpenedCourse>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The second at which this visit left a lesson; 0 where it never began it. */
    double leftAt(Card lesson) {
        return visit.resumeAt(lesson.id());
    }

    boolean seen(Card lesson) {
        return visit.hasSeen(lesson.id());
    }

    /** Whether anything of it has been begun. */
    boolean begun() {
        return lessons().stream().anyMatch(lesson -> leftAt(lesson) > 0 || seen(lesson));
    }

    /** The lesson to go on with: the first that is not seen to its end; when all are, the first. */
    Optional<Card> current() {
        return lessons().stream().filter(lesson -> !seen(lesson)).findFirst().or(() -> lessons().stream().findFirst());
    }

    /** The number of a lesson, from 1. */
    int number(Card lesson) {
        return lessons().indexOf(lesson) + 1;
    }

    /** How many lessons this visit has seen to their end. */
    long done() {
        return lessons().stream().filter(this::seen).count();
    }

    /** Whether it has seen them all. */
    boolean finished() {
        return done() > 0 && done() == lessons().size();
    }

    private java.util.List<Card> lessons() {
        Optional<LectureShelf.OpenedCourse> found = opened.get();
        return found == null ? java.util.List.of()
                : found.map(course -> course.course().lectures()).orElse(java.util.List.of());
    }
}
