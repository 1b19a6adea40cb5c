package yunguan.room.atlas;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import yunguan.catalogue.Figure;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

/**
 * What lies within fifteen minutes on foot of a place: on the map the roads that are reached, where some are surveyed, or else a circle;
 * and a list of what surely lies within and of what may, with the figures that are told of any of it. It says which of the two it is.
 */
final class QuarterHour extends VBox {

    /** In em: the sign before a row. */
    private static final double SIGN = 1.65;
    /** So many rows are made at once. */
    private static final int AT_ONCE = 40;

    private final Surroundings around;
    private final AtlasModel model;
    private final ToggleButton quarter;
    private final VBox found = new VBox();
    private List<List<Reach.Near>> there = List.of();
    private Subscription following = Subscription.EMPTY;

    QuarterHour(Surroundings around, AtlasModel model, Atlas.Pin middle) {
        this.around = around;
        this.model = model;
        getStyleClass().add("within");
        quarter = Touch.chip(around.texts().of("atlas.quarter"), false, this::switches);
        boolean sure = Walking.circles(middle.site().uncertainty());
        setVisible(sure);
        setManaged(sure);
        if (!sure) {
            return; // nobody knows well enough where it is
        }
        quarter.setId("quarter-hour");
        found.setId("within-quarter");
        found.getStyleClass().add("rows");
        getChildren().addAll(quarter, found);
        following = Subscription.combine(model.circle().subscribe(reach -> {
            quarter.setSelected(model.circling());
            found.getChildren().clear();
            show();
        }), model.year().subscribe((before, now) -> show()));
    }

    private void switches() {
        model.switchCircle();
        quarter.setSelected(model.circling());
    }

    /** Something else is open. */
    void left() {
        following.unsubscribe();
    }

    private void show() {
        Reach reach = model.circle().get();
        Atlas atlas = model.atlas().get();
        found.setManaged(reach != null);
        found.setVisible(reach != null);
        if (reach == null || atlas == null) {
            return;
        }
        List<Reach.Near> sure = model.within(reach, true);
        List<Reach.Near> perhaps = model.within(reach, false);
        List<List<Reach.Near>> now = List.of(sure, perhaps);
        if (now.equals(there) && !found.getChildren().isEmpty()) {
            return; // in another year the same are there, and rows stay under a finger
        }
        there = now;
        found.getChildren().clear();
        found.getChildren().add(Touch.label(around.texts().of(reach.byRoad() ? "atlas.quarter.road" : "atlas.quarter.said", sure.size()), "sure-basis"));
        for (Atlas.Counted told : Stream.of(Stream.of(reach.middle()), sure.stream().map(Reach.Near::pin), perhaps.stream().map(Reach.Near::pin)).flatMap(pins -> pins)
                .flatMap(pin -> atlas.counted().getOrDefault(pin.card().id(), List.of()).stream()).distinct().toList()) {
            found.getChildren().add(Touch.label(around.texts().of("atlas.figures", told.card().title()), "sure-basis"));
            for (Figure figure : told.figures()) {
                var words = around.texts().of(figure.toCome() ? "atlas.figure.to-come" : "atlas.figure", figure.of(), figure.number(), figure.unit());
                found.getChildren().add(Touch.label(words, "quarter-figure"));
            }
        }
        if (!sure.isEmpty()) {
            rows(atlas, sure);
        }
        if (!perhaps.isEmpty()) {
            found.getChildren().add(Touch.label(around.texts().of("atlas.quarter.perhaps", perhaps.size()), "sure-basis"));
            rows(atlas, perhaps);
        }
    }

    private void rows(Atlas atlas, List<Reach.Near> places) {
        VBox rows = new VBox();
        rows.getStyleClass().add("rows");
        found.getChildren().add(rows);
        more(atlas, rows, places, 0);
    }

    private void more(Atlas atlas, VBox rows, List<Reach.Near> places, int from) {
        int to = Math.min(places.size(), from + AT_ONCE);
        for (Reach.Near near : places.subList(from, to)) {
            Atlas.Pin pin = near.pin();
            Walking way = near.way();
            rows.getChildren().add(new PlaceRow(around, pin.card(), new LayerSign(atlas.heading(pin.layer()), atlas.outline(pin.layer()), SIGN),
                    "within-" + pin.card().id(), around.texts().of(way.key("atlas.between"), way.kilometresOrMetres()), () -> model.open(pin)));
        }
        if (to < places.size()) {
            Button further = Touch.button(around.texts().of("atlas.more", Math.min(AT_ONCE, places.size() - to)), () -> { });
            further.setOnAction(event -> {
                rows.getChildren().remove(further);
                more(atlas, rows, places, to);
            });
            rows.getChildren().add(further);
        }
    }
}
