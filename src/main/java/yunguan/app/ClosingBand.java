package yunguan.app;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Above the visitors' screens for the last minutes of the day: when the hall closes. Whoever is in the middle of something finishes it. */
final class ClosingBand extends HBox {

    // kept as a field: what it listens to outlives every visit, and must not keep this one
    private final ReadOnlyStringProperty time;

    /** @param time at which it closes; empty where that is not soon */
    ClosingBand(Texts texts, ReadOnlyStringProperty time) {
        this.time = time;
        setId("closing");
        getStyleClass().add("closing-band");
        setAlignment(Pos.CENTER_LEFT);
        var words = Bindings.createStringBinding(() -> time.get().isEmpty() ? "" : texts.now("door.closing", time.get()), time, texts.language());
        getChildren().addAll(Icons.of("mdi2c-clock-outline"), Touch.label(words, "closing-text"));
        Touch.visible(this, Bindings.createBooleanBinding(() -> !this.time.get().isEmpty(), time));
    }
}
