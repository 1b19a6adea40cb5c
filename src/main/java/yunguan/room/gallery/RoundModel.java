package yunguan.room.gallery;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;

/** A guided round: at which exhibit one stands, and how many are left. */
final class RoundModel {

    private final Asked<GalleryShelf.Round> round;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();

    RoundModel(Background background, GalleryShelf shelf, String hall) {
        round = new Asked<>(background, () -> shelf.round(hall).filter(found -> !found.stops().isEmpty()));
    }

    void open() {
        round.ask();
    }

    /** The round, {@code null} until it is read. */
    ReadOnlyObjectProperty<GalleryShelf.@Nullable Round> round() {
        return round.answer();
    }

    /** The stem of the words that say what is wrong, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable String> trouble() {
        return round.trouble();
    }

    /** The stop where one stands, from 0 on. */
    ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** How many come after this one. */
    int left() {
        GalleryShelf.Round open = round.answer().get();
        return open == null ? 0 : open.stops().size() - 1 - at.get();
    }

    /** On to the next (+1), or back (−1); at an end it stays. */
    void go(int by) {
        GalleryShelf.Round open = round.answer().get();
        if (open != null) {
            at.set(Math.clamp(at.get() + by, 0, open.stops().size() - 1));
        }
    }
}
