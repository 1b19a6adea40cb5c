package yunguan.part.filter;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Spoken;
import yunguan.ui.ChipRow;
import yunguan.ui.Texts;

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
            ChipRow row = new ChipRow(texts.of("part.filter.audience"))
                    .word("audience-any", texts.of("part.filter.any"), model.audience().get() == null, () -> model.show((Audience) null));
            for (Audience one : model.audiences()) {
                row.word("audience-" + one.word(), texts.of("shell.audience." + one.name()), one == model.audience().get(), () -> model.show(one));
            }
            getChildren().add(row);
        }
        if (model.languages().size() > 1) {
            ChipRow row = new ChipRow(texts.of("part.filter.spoken"))
                    .word("spoken-any", texts.of("part.filter.any"), model.language().get().isEmpty(), () -> model.show(""));
            for (String tag : model.languages()) {
                row.word("spoken-" + tag, texts.of(names.name(tag)), tag.equals(model.language().get()), () -> model.show(tag));
            }
            getChildren().add(row);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }
}
