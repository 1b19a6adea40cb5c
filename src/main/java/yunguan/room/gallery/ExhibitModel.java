package yunguan.room.gallery;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import yunguan.task.Background;

/** One exhibit, and whether the visitor stands before it or looks into it. */
final class ExhibitModel {

    private final Asked<GalleryShelf.Shown> exhibit;
    private final ReadOnlyBooleanWrapper lookingCloser = new ReadOnlyBooleanWrapper();

    ExhibitModel(Background background, GalleryShelf shelf, String id) {
        exhibit = new Asked<>(background, () -> shelf.exhibit(id));
    }

    void open() {
        exhibit.ask();
    }

    /** The exhibit, {@code null} until it is read. */
    ReadOnlyObjectProperty<GalleryShelf.@Nullable Shown> exhibit() {
        return exhibit.answer();
    }

    /** The stem of the words that say what is wrong, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable String> trouble() {
        return exhibit.trouble();
    }

    ReadOnlyBooleanProperty lookingCloser() {
        return lookingCloser.getReadOnlyProperty();
    }

    /** Looks into the picture, or has played what it shows, where there is anything of that. */
    void lookCloser() {
        GalleryShelf.Shown shown = exhibit.answer().get();
        lookingCloser.set(shown != null && (shown.piece() != null || shown.pyramid() != null || shown.item().panorama() != null));
    }

    /** Looks into the picture, or around in it, without being asked; what is played waits until it is. */
    void lookAtOnce() {
        GalleryShelf.Shown shown = exhibit.answer().get();
        if (shown != null && shown.piece() == null) {
            lookCloser();
        }
    }

    /** Steps back from the picture. */
    void stepBack() {
        lookingCloser.set(false);
    }
}
