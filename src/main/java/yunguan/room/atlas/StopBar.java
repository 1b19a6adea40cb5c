package yunguan.room.atlas;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.part.story.QuestionsOffer;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

/** Where on a trail the open place is, and the ways to the stops before and after it; the map follows. At the last one, what is asked of the trail. */
final class StopBar extends VBox {

    private final HBox row = new HBox();

    private StopBar() {
        row.getStyleClass().add("stop-bar");
        row.setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        getChildren().add(row);
    }

    /** For the stop that is open. */
    static StopBar of(Surroundings around, AtlasModel model) {
        StopBar bar = new StopBar();
        Atlas.Trail trail = model.trail().get();
        int stops = trail == null ? 0 : trail.stops().size();
        Label where = Touch.label(around.texts().of("atlas.stop.of", model.stop(), stops), "stop-where");
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        Button back = Touch.round("mdi2c-chevron-left", around.texts().of("atlas.stop.before"), () -> model.walk(-1));
        back.setId("stop-before");
        back.setDisable(model.stop() <= 1);
        Button on = Touch.round("mdi2c-chevron-right", around.texts().of("atlas.stop.next"), () -> model.walk(1));
        on.setId("stop-next");
        on.setDisable(model.stop() >= stops);
        bar.row.getChildren().addAll(where, back, on);
        if (trail != null && stops > 0 && model.stop() == stops) {
            QuestionsOffer offer = new QuestionsOffer(around, trail.card().id(), trail.questions());
            offer.getStyleClass().add("stop-questions");
            bar.getChildren().add(offer);
        }
        return bar;
    }
}
