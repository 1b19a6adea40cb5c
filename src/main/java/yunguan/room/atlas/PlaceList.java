package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Span;
import yunguan.shell.Surroundings;
import yunguan.ui.Dates;
import yunguan.ui.Touch;

/** Every place as a list, for those who do not read maps: by kind, the nearest first, by year, or by name. */
final class PlaceList extends VBox {

    /** What it is ordered by. */
    enum Order { LAYER, NEAR, YEAR, NAME }

    /** In em: the sign before a row. */
    private static final double SIGN = 1.65;
    /** So many rows are made at once, in all groups together; nobody reads two thousand. */
    private static final int AT_ONCE = 60;
    /** So many of each group, however many groups there are. */
    private static final int LEAST = 4;

    private final Surroundings around;
    private final AtlasModel model;
    private final Atlas atlas;
    private final VBox rows = new VBox();
    private final List<ToggleButton> orders = new ArrayList<>();
    private final ObservableValue<String> named;
    private Order order = Order.LAYER;
    /** Those of the year that is shown. */
    private List<Atlas.Pin> there = List.of();
    /** How many rows somebody has asked for of a group, by its layer: they stay while years come and go. */
    private final Map<String, Integer> wanted = new HashMap<>();

    PlaceList(Surroundings around, AtlasModel model, Atlas atlas) {
        this.around = around;
        this.model = model;
        this.atlas = atlas;
        getStyleClass().add("place-list");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (Order one : Order.values()) {
            boolean useful = switch (one) {
                case NEAR -> model.here().isPresent();
                case YEAR -> atlas.pins().stream().anyMatch(pin -> !pin.card().date().isEmpty());
                default -> true;
            };
            if (useful) {
                ToggleButton chip = Touch.chip(around.texts().of("atlas.order." + one.name().toLowerCase(Locale.ROOT)), one == order, () -> show(one));
                chip.setId("order-" + one.name().toLowerCase(Locale.ROOT));
                chip.setUserData(one);
                orders.add(chip);
                chips.getChildren().add(chip);
            }
        }
        rows.getStyleClass().add("place-groups");
        getChildren().addAll(chips, rows);
        show(order);
        // names have another order in another language
        named = around.texts().of("atlas.order.name");
        named.addListener((words, before, now) -> {
            if (order == Order.NAME) {
                show(Order.NAME);
            }
        });
    }

    private void show(Order by) {
        order = by;
        orders.forEach(chip -> chip.setSelected(chip.getUserData() == by));
        wanted.clear();
        there = there();
        fill();
    }

    private List<Atlas.Pin> there() {
        return atlas.pins().stream().filter(pin -> model.there(pin.card().date())).toList();
    }

    private void fill() {
        rows.getChildren().clear();
        if (there.isEmpty()) {
            if (!atlas.pins().isEmpty()) { // they are of other years
                rows.getChildren().addAll(Touch.label(around.texts().of("atlas.year.none")), everyYear());
            }
            return;
        }
        if (order != Order.LAYER) {
            rows.getChildren().add(group("", null, sorted(order), AT_ONCE));
            return;
        }
        Map<Atlas.Layer, List<Atlas.Pin>> groups = new LinkedHashMap<>();
        for (Atlas.Layer layer : atlas.layers()) {
            // a place that teaches stands in its own layer, where it has one
            List<Atlas.Pin> pins = there.stream().filter(pin -> pin.layer().equals(layer.id())).toList();
            if (!pins.isEmpty()) { // some of them were there in the year that is shown
                groups.put(layer, pins);
            }
        }
        int all = groups.values().stream().mapToInt(List::size).sum();
        int each = all <= AT_ONCE ? AT_ONCE : Math.max(LEAST, AT_ONCE / groups.size());
        groups.forEach((layer, pins) -> rows.getChildren().add(group(layer.id(), AtlasPanel.name(around, layer), pins, each)));
    }

    private Node everyYear() {
        Button every = Touch.button(around.texts().of("atlas.year.every"), () -> model.show(null));
        every.setId("places-every-year");
        return every;
    }

    /** Another year is shown: where other places are there, their rows are made; a row that somebody is about to touch stays otherwise. */
    void renew() {
        List<Atlas.Pin> now = there();
        if (!now.equals(there)) {
            there = now;
            fill();
        }
    }

    /** All places of the year that is shown, in an order other than that of their layers. */
    List<Atlas.Pin> sorted(Order wanted) {
        Comparator<Atlas.Pin> by = switch (wanted) {
            case NEAR -> Comparator.comparingDouble(pin -> model.far(pin).map(Walking::metres).orElse(Double.MAX_VALUE)); // as its row says it
            // what has no year comes last
            case YEAR -> Comparator.comparingDouble(pin -> Span.of(pin.card().date()).map(Span::from).orElse(Double.MAX_VALUE));
            default -> {
                Lang lang = around.visit().language().get();
                yield Comparator.comparing(pin -> around.texts().of(pin.card().title()).getValue(), new yunguan.catalogue.NameOrder(lang));
            }
        };
        return there.stream().sorted(by).toList();
    }

    /** @param id of its layer @param first how many rows are made of it at first */
    private Node group(String id, @Nullable ObservableValue<String> title, List<Atlas.Pin> pins, int first) {
        VBox group = new VBox();
        group.getStyleClass().add("rows");
        if (title != null) {
            group.getChildren().add(Touch.label(title, "section-title"));
        }
        more(id, group, pins, 0, Math.max(first, wanted.getOrDefault(id, 0)));
        return group;
    }

    private void more(String id, VBox group, List<Atlas.Pin> pins, int from, int many) {
        int to = Math.min(pins.size(), from + many);
        for (Atlas.Pin pin : pins.subList(from, to)) {
            group.getChildren().add(row(pin));
        }
        if (to < pins.size()) {
            Button further = Touch.button(around.texts().of("atlas.more", Math.min(AT_ONCE, pins.size() - to)), () -> { });
            further.setOnAction(event -> {
                group.getChildren().remove(further);
                wanted.put(id, to + AT_ONCE);
                more(id, group, pins, to, AT_ONCE);
            });
            group.getChildren().add(further);
        }
    }

    private Node row(Atlas.Pin pin) {
        LayerSign sign = new LayerSign(atlas.heading(pin.layer()), atlas.outline(pin.layer()), SIGN);
        return new PlaceRow(around, pin.card(), sign, "place-row-" + pin.card().id(), said(pin), () -> model.open(pin));
    }

    /** What stands below a name: what the list is ordered by, where it is a year, and otherwise how far it is. */
    private @Nullable ObservableValue<String> said(Atlas.Pin pin) {
        if (order == Order.YEAR) {
            return Span.of(pin.card().date()).isPresent() ? around.texts().in(lang -> Dates.inWords(pin.card().date(), around.texts())) : null;
        }
        return model.far(pin).map(way -> far(way, around)).orElse(null);
    }

    /** How far it is, in words. */
    static ObservableValue<String> far(Walking way, Surroundings around) {
        return around.texts().of(way.key("atlas.walk"), way.kilometresOrMetres());
    }
}
