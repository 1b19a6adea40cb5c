package yunguan.room.atlas;

import java.util.List;
import java.util.stream.Stream;
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
    private static final int MOST = 40;

    private final Surroundings around;
    private final AtlasModel model;
    private final ToggleButton quarter;
    private final VBox found = new VBox();
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
        found.getChildren().clear();
        Atlas atlas = model.atlas().get();
        found.setManaged(reach != null);
        found.setVisible(reach != null);
        if (reach == null || atlas == null) {
            return;
        }
        List<Reach.Near> sure = model.within(reach, true);
        found.getChildren().add(Touch.label(around.texts().of(reach.byRoad() ? "atlas.quarter.road" : "atlas.quarter.said", sure.size()), "sure-basis"));
        List<Reach.Near> perhaps = model.within(reach, false);
        for (Atlas.Counted told : Stream.of(Stream.of(reach.middle()), sure.stream().map(Reach.Near::pin), perhaps.stream().map(Reach.Near::pin)).flatMap(pins -> pins)
                .flatMap(pin -> atlas.counted().getOrDefault(pin.card().id(), List.of()).stream()).distinct().toList()) {
            found.getChildren().add(Touch.label(around.texts().of("atlas.figures", told.card().title()), "sure-basis"));
            for (Figure figure : told.figures()) {
                var words = around.texts().of(figure.toCome() ? "atlas.figure.to-come" : "atlas.figure", figure.of(), figure.number(), figure.unit());
                found.getChildren().add(Touch.label(words, "quarter-figure"));
            }
        }
        rows(atlas, sure);
        if (!perhaps.isEmpty()) {
            found.getChildren().add(Touch.label(around.texts().of("atlas.quarter.perhaps", perhaps.size()), "sure-basis"));
            rows(atlas, perhaps);
        }
    }

    private void rows(Atlas atlas, List<Reach.Near> places) {
        for (Reach.Near near : places.subList(0, Math.min(MOST, places.size()))) {
            Atlas.Pin pin = near.pin();
            Walking way = near.way();
            found.getChildren().add(new PlaceRow(around, pin.card(), new LayerSign(atlas.heading(pin.layer()), atlas.outline(pin.layer()), SIGN),
                    "within-" + pin.card().id(), around.texts().of(way.key("atlas.between"), way.kilometresOrMetres()), () -> model.open(pin)));
        }
    }
}
