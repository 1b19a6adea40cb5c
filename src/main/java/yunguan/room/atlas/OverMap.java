package yunguan.room.atlas;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.part.story.LinkedCards;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/**
 * What lies over the map for a while, because somebody wants it large: the open place then and now, or how it developed on a line of
 * years. What is told of the place stays beside it.
 */
final class OverMap extends BorderPane {

    private final Surroundings around;
    private final AtlasModel model;
    private final Subscription following;
    private @Nullable Alive alive;

    OverMap(Surroundings around, AtlasModel model) {
        this.around = around;
        this.model = model;
        setId("over-map");
        getStyleClass().add("over-map");
        setMinSize(0, 0);
        following = Subscription.combine(model.over().subscribe(over -> show()), model.telling().subscribe(telling -> show()));
    }

    /** Another one has taken its place. */
    void gone() {
        following.unsubscribe();
        left();
    }

    /** It is on the screen. */
    void entered() {
        Alive shown = alive;
        if (shown != null) {
            shown.entered().run();
        }
    }

    /** Off the screen nothing moves. */
    void left() {
        Alive shown = alive;
        if (shown != null) {
            shown.left().run();
        }
    }

    private void show() {
        left();
        alive = null;
        Atlas.Telling telling = model.telling().get();
        AtlasModel.Over over = model.over().get();
        setVisible(telling != null && over != AtlasModel.Over.NOTHING);
        setTop(null);
        setCenter(null);
        if (telling == null || over == AtlasModel.Over.NOTHING) {
            return;
        }
        boolean times = over == AtlasModel.Over.TIMES;
        Alive shown = times ? Alive.times(around, telling.shown()) : Alive.years(around, telling.dated(), false, this::several);
        show(around.texts().of(times ? "atlas.times" : "atlas.years"), shown);
    }

    private void show(ObservableValue<String> title, Alive shown) {
        alive = shown;
        setTop(head(title, toTheMap()));
        setCenter(shown.node());
        around.background().onScreen(this::entered); // as soon as it has its place
    }

    /** @param back the way back: one, so that it and the title have room also in large letters */
    private HBox head(ObservableValue<String> title, Button back) {
        Label name = Touch.label(title, "section-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name, back);
        head.getStyleClass().add("over-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private Button toTheMap() {
        Button close = Touch.button("mdi2m-map-outline", around.texts().of("atlas.over.close"), () -> model.lay(AtlasModel.Over.NOTHING));
        close.setId("over-close");
        return close;
    }

    /** Of things that cannot be told apart on the line, a list, and the way back to the line as it was left. */
    void several(List<Card> cards) {
        Alive line = alive;
        left();
        alive = null;
        ObservableValue<String> title = around.texts().of("atlas.years");
        Button back = line == null ? toTheMap() : Touch.button("mdi2a-arrow-left", around.texts().of("atlas.over.line"), () -> show(title, line));
        if (line != null) {
            back.setId("over-line");
        }
        setTop(head(title, back));
        setCenter(new TouchScroll(new LinkedCards(around, cards)));
    }
}
