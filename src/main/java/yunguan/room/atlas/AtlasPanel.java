package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.Icon;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** Beside the map: the legend with its layers, the trails and every place; or the place or trail that is open. */
final class AtlasPanel extends StackPane {

    /** Design pixels. */
    private static final double SIGN = 1.65;
    /** What stands beside a layer's name in the legend, in its own em. */
    private static final double LEGEND_REST = 7;

    private final Surroundings around;
    private final AtlasModel model;
    private final PlaceVoice voice;
    private final Node list;
    private final Subscription following;
    private Subscription listed = Subscription.EMPTY;
    private @Nullable Page page;

    /** A page about what is open. */
    interface Page {
        /** Its story and links have been read. */
        void tell(Atlas.Telling telling);

        /** Something else is open now: it follows nothing any more. */
        default void left() {
        }
    }

    AtlasPanel(Surroundings around, AtlasModel model, Atlas atlas, PlaceVoice voice) {
        this.around = around;
        this.model = model;
        this.voice = voice;
        getStyleClass().add("atlas-panel");
        list = new TouchScroll(list(atlas));
        following = Subscription.combine(model.place().subscribe(place -> show()), model.trail().subscribe(trail -> show()),
                model.telling().subscribe(telling -> tell()));
    }

    /** Another panel has taken its place. */
    void left() {
        following.unsubscribe();
        listed.unsubscribe();
        leavePage();
    }

    private void leavePage() {
        Page before = page;
        if (before != null) {
            before.left();
        }
    }

    private void show() {
        leavePage();
        Atlas.Pin place = model.place().get();
        Atlas.Trail trail = model.trail().get();
        voice.opens(place == null ? null : place.card(), model.stop() > 0);
        if (place != null) {
            PlacePage shown = new PlacePage(around, model, place, voice);
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
            legend.getChildren().add(chip(layer, atlas.outline(layer.id())));
        }
        page.getChildren().addAll(Touch.label(texts.of("atlas.layers"), "section-title"), legend);
        if (!atlas.trails().isEmpty()) {
            TrailList trails = new TrailList(around, model, atlas.trails());
            page.getChildren().add(trails);
            listed = listed.and(model.year().subscribe((before, now) -> trails.renew()));
        }
        PlaceList places = new PlaceList(around, model, atlas);
        page.getChildren().add(places);
        listed = listed.and(model.year().subscribe((before, now) -> places.renew()));
        return page;
    }

    /** What a layer is called; of those that no pack has named, the room's word. */
    static ObservableValue<String> name(Surroundings around, Atlas.Layer layer) {
        return layer.heading().equals(Atlas.TEACHING) ? around.texts().of("atlas.teaching")
                : layer.id().isEmpty() ? around.texts().of("atlas.other") : around.texts().of(layer.heading().title());
    }

    /** A layer in the legend: touched, it goes off or comes back. */
    private Button chip(Atlas.Layer layer, Outline outline) {
        Texts texts = around.texts();
        ObservableValue<String> name = name(around, layer);
        ReadOnlyIntegerWrapper many = new ReadOnlyIntegerWrapper();
        listed = listed.and(model.year().subscribe(year -> many.set(model.count(layer))));
        Label words = Touch.label(Bindings.concat(name, "  ", many.asString()));
        // the sign, the eye and the margins stand beside it
        words.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> getWidth() - SIGN * around.em() - words.getFont().getSize() * LEGEND_REST, widthProperty(), words.fontProperty()));
        words.setMinHeight(USE_COMPUTED_SIZE); // a chip is one line high, whatever width it is asked for at first
        Icon eye = Icons.of("mdi2e-eye-outline");
        HBox inside = new HBox(new LayerSign(layer.heading(), outline, SIGN), words, eye) {
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
        SetChangeListener<String> toggled = change -> dress.run();
        model.layersOn().addListener(toggled);
        listed = listed.and(() -> model.layersOn().removeListener(toggled));
        name.addListener((text, before, now) -> dress.run());
        dress.run();
        return chip;
    }

    /** Says of what is open that it is not of the year that the map shows, as long as that is so. */
    static Node otherTime(Surroundings around, AtlasModel model, String date) {
        Label says = Touch.line("mdi2c-calendar-alert", around.texts().of("atlas.year.other"), "notice");
        says.setId("other-time");
        says.visibleProperty().bind(model.year().map(year -> !model.there(date)).orElse(false));
        says.managedProperty().bind(says.visibleProperty());
        return says;
    }

    /** Whether it lies below a map that has hardly room itself: large letters on an upright glass, all within reach. */
    static boolean isLow(Surroundings around) {
        return around.scale().portrait() && around.scale().low() && around.visit().modes().contains(Mode.LARGE);
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

    /** Stories and links under a head that stays; where the panel is so low that it would have nothing else, the head is drawn along. */
    static List<Node> underHead(Surroundings around, HBox head, VBox content) {
        content.getStyleClass().addAll("page", "atlas-page");
        TouchScroll scroll = new TouchScroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        boolean few = !around.scale().portrait() && around.narrow(); // lines, of which a long name takes most
        if (few || isLow(around)) {
            content.getChildren().addFirst(head);
            return new ArrayList<>(List.of(scroll));
        }
        return new ArrayList<>(List.of(head, scroll));
    }
}
