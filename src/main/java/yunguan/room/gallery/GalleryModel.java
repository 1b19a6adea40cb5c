package yunguan.room.gallery;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.task.Background;

/** What stands at the entrance of the cloud exhibition: the doors of the halls, and the shelf of picture books. */
final class GalleryModel {

    /** The entrance. There may be neither halls nor books yet. */
    record Entrance(List<GalleryShelf.Door> doors, List<Card> books) {
        boolean empty() {
            return doors.isEmpty() && books.isEmpty();
        }
    }

    private final Asked<Entrance> entrance;

    GalleryModel(Background background, GalleryShelf shelf) {
        entrance = new Asked<>(background, () -> Optional.of(new Entrance(shelf.doors(), shelf.books())));
    }

    void open() {
        entrance.ask();
    }

    /** The entrance, {@code null} until it is read. */
    ReadOnlyObjectProperty<@Nullable Entrance> entrance() {
        return entrance.answer();
    }

    /** The stem of the words that say what is wrong, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable String> trouble() {
        return entrance.trouble();
    }
}
