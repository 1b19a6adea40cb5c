package yunguan.room.gallery;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.shell.Surroundings;

/** What stands at the head of the frame. */
final class Titles {

    private Titles() {
    }

    /** The title of an item that is still being read: the room's own until it is there. */
    static ObservableValue<String> of(Surroundings around, ObservableValue<@Nullable Card> card) {
        var texts = around.texts();
        return Bindings.createStringBinding(() -> {
            Card now = card.getValue();
            return now == null ? texts.now("gallery.title") : texts.now(now.title());
        }, card, texts.language());
    }
}
