package yunguan.room.atlas;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** Asks which of several places a finger meant, beside where it came down; a touch anywhere else means none of them. */
final class PlaceChooser extends VBox {

    /** Design pixels. */
    private static final double SIGN = 1.65;
    private static final double WIDTH = 560;
    private static final double EDGE = 20;
    /** The share of the map's height that it takes at the most. */
    private static final double MOST = 0.86;
    /** Millimetres. */
    private static final double SHAKES_MM = 12;

    private final Surroundings around;
    private final AtlasModel model;
    private final Steering steering;
    /** Where the map stood when it asked; {@code null}: nothing is asked. */
    private Steering.@Nullable View askedAt;

    PlaceChooser(Surroundings around, AtlasModel model, Steering steering) {
        this.steering = steering;
        this.around = around;
        this.model = model;
        setId("place-chooser");
        getStyleClass().add("place-chooser");
        setVisible(false);
        setManaged(false);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
    }

    /** Asks. @param x where the finger was, in the map's pixels @param y where the finger was, in the map's pixels */
    void ask(List<Atlas.Pin> places, double x, double y) {
        Atlas atlas = model.atlas().get();
        if (atlas == null) {
            return;
        }
        askedAt = steering.view();
        Label question = Touch.label(around.texts().of("atlas.choose", places.size()), "section-title");
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        Button away = Touch.round("mdi2c-close", around.texts().of("atlas.close"), this::close);
        away.setId("chooser-close");
        HBox head = new HBox(question, away);
        head.getStyleClass().add("atlas-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        VBox rows = new VBox();
        rows.getStyleClass().addAll("rows", "chooser-rows");
        for (Atlas.Pin pin : places) {
            atlas.layers().stream().filter(layer -> layer.id().equals(pin.layer())).findFirst().ifPresent(layer ->
                    rows.getChildren().add(new PlaceRow(around, pin.card(), new LayerSign(layer.heading(), atlas.outline(layer.id()), SIGN),
                            "choose-" + pin.card().id(), () -> {
                                close();
                                model.open(pin);
                            })));
        }
        getChildren().setAll(head, new TouchScroll(rows));
        StackPane map = (StackPane) getParent();
        double edge = around.scale().px(EDGE);
        double width = Math.min(around.scale().px(WIDTH), map.getWidth() - 2 * edge);
        setVisible(true);
        setManaged(true);
        applyCss();
        double wanted = head.prefHeight(width) + rows.prefHeight(width) + 3 * edge;
        double height = Math.min(Math.ceil(wanted), Math.floor(map.getHeight() * MOST));
        setMinSize(width, height);
        setMaxSize(width, height);
        StackPane.setMargin(this, new Insets(within(y - height / 2, edge, map.getHeight() - height - edge), 0, 0,
                within(x + width + 2 * edge < map.getWidth() ? x + edge : x - width - edge, edge, map.getWidth() - width - edge)));
    }

    private static double within(double wanted, double least, double most) {
        return Math.rint(Math.max(least, Math.min(wanted, Math.max(least, most))));
    }

    /** It asks of what stands beside it: when that has gone elsewhere it asks no more. A finger that shakes as it taps takes nothing away. */
    void follows() {
        Steering.View asked = askedAt;
        if (asked != null && (asked.zoom() != steering.zoom()
                || Math.hypot(asked.x() - steering.view().x(), asked.y() - steering.view().y()) * Mercator.side(asked.zoom()) > around.scale().mm(SHAKES_MM))) {
            close();
        }
    }

    /** The map rests: somewhere else, it asks no more. */
    void rests() {
        if (!steering.view().equals(askedAt)) {
            close();
        }
    }

    /** Asks no more. @return whether it was asking */
    boolean close() {
        askedAt = null;
        boolean asking = isVisible();
        setVisible(false);
        setManaged(false);
        getChildren().clear();
        return asking;
    }
}
