package yunguan.room.atlas;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Lang;
import yunguan.part.code.QrCode;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

/** A walk that somebody has recorded, without stops, as a code for phones: positions along its line, in the visitor's language. */
final class WalkCode extends VBox {

    /** Design pixels. */
    private static final double SIDE = 400;

    /** Held here, or nobody would be told of another language. */
    private final ObservableValue<String> language;

    WalkCode(Surroundings around, Atlas.Trail trail) {
        setId("walk-code");
        getStyleClass().add("phone");
        language = around.texts().in(Lang::tag);
        double side = around.scale().px(SIDE);
        language.subscribe(tag -> {
            TrailWords words = TrailWords.along(trail.card().title(), trail.line(), around.visit().language().get());
            ObservableValue<String> said = around.texts().of("atlas.phone.walk", words.stops());
            javafx.scene.control.Label label = Touch.label(said);
            label.setMaxWidth(side);
            VBox code = new VBox(new QrCode(words.text(), side, said), label);
            code.getStyleClass().add("phone-code");
            getChildren().setAll(Touch.label(around.texts().of("atlas.phone"), "section-title"), code);
        });
    }
}
