package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Icon;
import yunguan.shell.Surroundings;
import yunguan.ui.Icons;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** Beside the map: the legend with its layers, the trails and every place; or the place or trail that is open. */
final class AtlasPanel extends StackPane {

    /** Design pixels. */
    private static final double SIGN = 1.65;
    private static final double PICTURE = 130;
    /** What stands beside a layer's name in the legend, in its own em. */
    private static final double LEGEND_REST = 7;

    private final Surroundings around;
    private final AtlasModel model;
    private final Node list;
    private @Nullable Page page;

    /** A page about what is open. */
    interface Page {
        /** Its story and links have been read. */
        void tell(Atlas.Telling telling);
    }

    AtlasPanel(Surroundings around, AtlasModel model, Atlas atlas) {
        this.around = around;
        this.model = model;
        getStyleClass().add("atlas-panel");
        list = new TouchScroll(list(atlas));
        model.place().subscribe(place -> show());
        model.trail().subscribe(trail -> show());
        model.telling().subscribe(telling -> tell());
    }

    private void show() {
        Atlas.Pin place = model.place().get();
        Atlas.Trail trail = model.trail().get();
        if (place != null) {
            PlacePage shown = new PlacePage(around, model, place);
            page = shown;
            getChildren().setAll(shown);
        } else if (trail != null) {
            TrailPage shown = new TrailPage(around, model, trail);
            page = shown;
            getChildren().setAll(shown);
        } else {
            page = null;
            getChildren().setAll(list);
        }
        tell();
    }

    private void tell() {
        Page shown = page;
        Atlas.Telling telling = model.telling().get();
        if (shown != null && telling != null) {
            shown.tell(telling);
        }
    }

    private Node list(Atlas atlas) {
        Texts texts = around.texts();
        VBox page = new VBox();
        page.getStyleClass().addAll("page", "atlas-list");
        FlowPane legend = new FlowPane();
        legend.getStyleClass().addAll("chips", "legend");
        for (Atlas.Layer layer : atlas.layers()) {
            legend.getChildren().add(chip(layer));
        }
        page.getChildren().addAll(Touch.label(texts.of("atlas.layers"), "section-title"), legend);
        if (!atlas.trails().isEmpty()) {
            VBox rows = new VBox(Touch.label(texts.of("atlas.trails"), "section-title"));
            rows.getStyleClass().add("rows");
            for (Atlas.Trail trail : atlas.trails()) {
                double width = around.scale().px(PICTURE);
                rows.getChildren().add(new PlaceRow(around, trail.card(), new PictureBox(around.pictures(), trail.card(), width, Math.rint(width * 0.68)),
                        "trail-row-" + trail.card().id(), () -> model.open(trail)));
            }
            page.getChildren().add(rows);
        }
        for (Atlas.Layer layer : atlas.layers()) {
            page.getChildren().add(places(layer, atlas));
        }
        return page;
    }

    private Node places(Atlas.Layer layer, Atlas atlas) {
        Label title = Touch.label(name(layer), "section-title");
        VBox rows = new VBox(title);
        rows.getStyleClass().add("rows");
        for (Atlas.Pin pin : atlas.pins()) {
            if (pin.layer().equals(layer.id())) {
                rows.getChildren().add(new PlaceRow(around, pin.card(), new LayerSign(layer.heading(), SIGN),
                        "place-row-" + pin.card().id(), () -> model.open(pin)));
            }
        }
        return rows;
    }

    private ObservableValue<String> name(Atlas.Layer layer) {
        return layer.id().isEmpty() ? around.texts().of("atlas.other") : around.texts().of(layer.heading().title());
    }

    /** A layer in the legend: touched, it goes off or comes back. */
    private Button chip(Atlas.Layer layer) {
        Texts texts = around.texts();
        ObservableValue<String> name = name(layer);
        Label words = Touch.label(Bindings.concat(name, "  ", String.valueOf(layer.count())));
        // the sign, the eye and the margins stand beside it
        words.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> getWidth() - SIGN * around.em() - words.getFont().getSize() * LEGEND_REST, widthProperty(), words.fontProperty()));
        words.setMinHeight(USE_COMPUTED_SIZE); // a chip is one line high, whatever width it is asked for at first
        Icon eye = Icons.of("mdi2e-eye-outline");
        HBox inside = new HBox(new LayerSign(layer.heading(), SIGN), words, eye) {
            @Override
            protected double computePrefHeight(double width) {
                // a button asks for the height at no width at all, at which every letter would have a line of its own
                return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
            }
        };
        inside.getStyleClass().add("layer-words");
        inside.setAlignment(Pos.CENTER_LEFT);
        Button chip = new Button();
        chip.setGraphic(inside);
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chip.getStyleClass().addAll("chip", "layer-chip");
        chip.setId("layer-" + layer.id());
        chip.setOnAction(event -> model.toggle(layer));
        Runnable dress = () -> {
            boolean on = model.layersOn().contains(layer.id());
            chip.pseudoClassStateChanged(PseudoClass.getPseudoClass("on"), on);
            eye.name().set(on ? "mdi2e-eye-outline" : "mdi2e-eye-off-outline");
            chip.setAccessibleText(texts.now(on ? "atlas.layer.on" : "atlas.layer.off", name.getValue()));
        };
        model.layersOn().addListener((SetChangeListener<String>) change -> dress.run());
        name.addListener((text, before, now) -> dress.run());
        dress.run();
        return chip;
    }

    /** The rows that both pages begin with: the name, and the way back to the list. */
    static HBox head(Surroundings around, AtlasModel model, ObservableValue<String> title) {
        Label name = Touch.label(title, "atlas-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button close = Touch.round("mdi2c-close", around.texts().of("atlas.close"), model::close);
        close.setId("atlas-close");
        HBox head = new HBox(name, close);
        head.getStyleClass().add("atlas-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    /** Layers, stories and links under a head that stays. */
    static List<Node> underHead(HBox head, VBox content) {
        content.getStyleClass().addAll("page", "atlas-page");
        TouchScroll scroll = new TouchScroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new ArrayList<>(List.of(head, scroll));
    }
}
