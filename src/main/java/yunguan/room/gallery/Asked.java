package yunguan.room.gallery;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;

/** What a screen has asked the shelf for: first nothing, then it is there, or the stem of the words that say why not. */
final class Asked<T> {

    private final Background background;
    private final Callable<Optional<T>> question;
    private final ReadOnlyObjectWrapper<@Nullable T> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> trouble = new ReadOnlyObjectWrapper<>();

    Asked(Background background, Callable<Optional<T>> question) {
        this.background = background;
        this.question = question;
    }

    /** Asks; once it is there it is not asked for again. */
    void ask() {
        if (answer.get() == null) {
            trouble.set(null);
            background.run(question, found -> {
                found.ifPresent(answer::set);
                trouble.set(found.isPresent() ? null : "trouble.missing");
            }, failure -> trouble.set("trouble.work"));
        }
    }

    ReadOnlyObjectProperty<@Nullable T> answer() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable String> trouble() {
        return trouble.getReadOnlyProperty();
    }
}
