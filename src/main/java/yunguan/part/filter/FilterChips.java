package yunguan.part.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Spoken;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** A row of words for each thing that a list can be narrowed to; none where there is nothing to choose. */
public final class FilterChips extends VBox {

    private final Texts texts;
    private final FilterModel model;
    private final Spoken names = new Spoken();

    public FilterChips(Texts texts, FilterModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("filter-chips");
        model.audiences().addListener((ListChangeListener<Audience>) change -> show());
        model.languages().addListener((ListChangeListener<String>) change -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        if (model.audiences().size() > 1) {
            List<ToggleButton> chips = new ArrayList<>();
            chips.add(Touch.chip(texts.of("part.filter.any"), model.audience().get() == null, () -> model.show((Audience) null)));
            for (Audience one : model.audiences()) {
                ToggleButton chip = Touch.chip(texts.of("shell.audience." + one.name()), one == model.audience().get(), () -> model.show(one));
                chip.setId("audience-" + one.word());
                chips.add(chip);
            }
            getChildren().add(row("part.filter.audience", chips));
        }
        if (model.languages().size() > 1) {
            List<ToggleButton> chips = new ArrayList<>();
            chips.add(Touch.chip(texts.of("part.filter.any"), model.language().get().isEmpty(), () -> model.show("")));
            for (String tag : model.languages()) {
                ToggleButton chip = Touch.chip(texts.of(names.name(tag)), tag.equals(model.language().get()), () -> model.show(tag));
                chip.setId("spoken-" + tag);
                chips.add(chip);
            }
            getChildren().add(row("part.filter.spoken", chips));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private FlowPane row(String name, List<ToggleButton> chips) {
        Label label = Touch.label(texts.of(name), "filter-name");
        label.setMinWidth(USE_PREF_SIZE);
        FlowPane row = new FlowPane(label);
        row.getStyleClass().add("chips");
        row.setAlignment(Pos.CENTER_LEFT);
        for (ToggleButton chip : chips) {
            chip.addEventHandler(ActionEvent.ACTION, event -> chips.forEach(other -> other.setSelected(other == chip)));
            row.getChildren().add(chip);
        }
        return row;
    }
}
