package yunguan.room.atlas;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Surroundings;
import yunguan.ui.Icon;
import yunguan.ui.Touch;

/** A part of the open place's sheet that moves under a finger beside the map, and can be made large over it. While it is large, it is not here as well. */
final class SheetPart extends VBox {

    /** The share of the sheet's height that it takes at the most: beside it one can still draw the sheet along. */
    private static final double MOST = 0.72;

    private final Surroundings around;
    private final AtlasModel model;
    private final AtlasModel.Over what;
    private final Supplier<Alive> makes;
    private final DoubleBinding high;
    /** Whether the sheet is high enough for it; in a lower one there is only the way to see it large. */
    private final BooleanBinding fits;
    private final VBox place = new VBox();
    private final Subscription following;
    private @Nullable Alive alive;
    private boolean gone;

    /**
     * @param what  it is when it is large
     * @param way   the id of the button that makes it so
     * @param makes it anew each time
     * @param sheet on which it stands: it is no higher than can be seen at once
     * @param high  how high it wants to be, in pixels, by its width
     * @param least the lowest at which it can be used, in pixels
     */
    SheetPart(Surroundings around, AtlasModel model, AtlasModel.Over what, ObservableValue<String> title, String way, Supplier<Alive> makes, PlacePage sheet,
            DoubleUnaryOperator high, double least) {
        this.around = around;
        this.model = model;
        this.what = what;
        this.makes = makes;
        this.high = Bindings.createDoubleBinding(() -> Math.rint(Math.min(high.applyAsDouble(getWidth()), sheet.getHeight() * MOST)), widthProperty(), sheet.heightProperty());
        this.fits = Bindings.createBooleanBinding(() -> sheet.getHeight() <= 0 || sheet.getHeight() * MOST >= least, sheet.heightProperty());
        getStyleClass().add("sheet-part");
        Label name = Touch.label(title, "section-title");
        Button large = Touch.button("mdi2a-arrow-expand", model.over().flatMap(over -> around.texts().of(over == what ? "atlas.over.close" : "atlas.over.large")),
                () -> model.lay(model.over().get() == what ? AtlasModel.Over.NOTHING : what));
        ((Icon) large.getGraphic()).name().bind(model.over().map(over -> over == what ? "mdi2m-map-outline" : "mdi2a-arrow-expand"));
        large.setId(way);
        FlowPane head = new FlowPane(name, large); // the button below where both have no room
        head.getStyleClass().add("sheet-part-head");
        place.getStyleClass().add("sheet-part-place");
        getChildren().addAll(head, place);
        Touch.visible(place, Bindings.isNotEmpty(place.getChildren())); // empty it would keep its size, and lie over the button below the title
        following = model.over().subscribe(over -> show()).and(sceneProperty().subscribe(scene -> moves()))
                .and(fits.subscribe((was, is) -> around.background().run(() -> is, now -> fitted()))); // not at once: the sheet gets its height while it is laid out
    }

    /** Meanwhile something else may have been opened: nobody would end what is made then. */
    private void fitted() {
        if (!gone) {
            show();
        }
    }

    private void show() {
        if (alive != null && model.over().get() != what && fits.get()) {
            return; // another part is large now, or was: this one stays as it was left
        }
        rests();
        if (model.over().get() == what || !fits.get()) {
            alive = null;
            place.getChildren().clear();
            return;
        }
        Alive made = makes.get();
        alive = made;
        for (var side : java.util.List.of(made.node().minHeightProperty(), made.node().prefHeightProperty(), made.node().maxHeightProperty())) {
            side.bind(high);
        }
        place.getChildren().setAll(made.node());
        moves();
    }

    /** Off the screen nothing moves. */
    private void moves() {
        Alive there = alive;
        if (getScene() == null) {
            rests();
        } else if (there != null) {
            around.background().onScreen(() -> { // as soon as it has its place
                if (there == alive && getScene() != null) {
                    there.entered().run();
                }
            });
        }
    }

    private void rests() {
        Alive there = alive;
        if (there != null) {
            there.left().run();
        }
    }

    /** Something else is open. */
    void left() {
        gone = true;
        following.unsubscribe();
        rests();
        alive = null; // and does not begin once it would have its place
    }
}
