package yunguan.room.archive;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Heading;
import yunguan.part.filter.FilterChips;
import yunguan.part.story.CardGrid;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** The archive: its entries by strand or by year, for everyone or for some. */
public final class ArchiveView implements Screen {

    private final Surroundings around;
    private final ArchiveModel model = new ArchiveModel();
    private final VBox list = new VBox();
    private final FlowPane choices = new FlowPane();
    private final TouchScroll node;
    private final ObservableValue<String> title;

    public ArchiveView(Surroundings around, ArchiveShelf shelf) {
        this.around = around;
        title = around.texts().of("archive.title");
        choices.getStyleClass().add("chips");
        list.getStyleClass().add("archive-list");
        VBox page = new VBox(choices, new FilterChips(around.texts(), model.filter()), list);
        page.getStyleClass().add("page");
        page.getStylesheets().add(java.util.Objects.requireNonNull(ArchiveView.class.getResource("archive.css")).toExternalForm());
        node = new TouchScroll(page);
        model.groups().addListener((ListChangeListener<ArchiveModel.Group>) change -> show());
        around.background().run(shelf::contents, model::show);
    }

    private void show() {
        Texts texts = around.texts();
        choices.getChildren().clear();
        choices.getChildren().add(Touch.chip(texts.of("archive.all"), model.strand().get() == null, () -> model.choose(null)));
        for (Heading strand : model.strands()) {
            var chip = Touch.chip(texts.of(strand.title()), strand.equals(model.strand().get()), () -> model.choose(strand));
            chip.setId("strand-" + strand.id());
            choices.getChildren().add(chip);
        }
        var years = Touch.button("mdi2c-calendar-range", texts.of(model.byYear().get() ? "archive.by.strand" : "archive.by.year"),
                () -> model.orderByYear(!model.byYear().get()));
        years.setId("by-year");
        choices.getChildren().add(years);
        list.getChildren().setAll(model.groups().stream().map(this::group).toList());
        if (model.groups().isEmpty()) {
            list.getChildren().add(Touch.label(texts.of("part.filter.none"), "section-summary"));
        }
    }

    private Node group(ArchiveModel.Group group) {
        Texts texts = around.texts();
        ObservableValue<String> name;
        if (group.strand() != null) {
            name = texts.of(group.strand().title());
        } else if (model.byYear().get()) {
            name = group.year().isEmpty() ? texts.of("shell.date.unknown") : texts.of("archive.year", group.year());
        } else {
            name = texts.of("archive.others");
        }
        VBox box = new VBox(Touch.label(name, "section-title"));
        if (group.strand() != null && !group.strand().summary().isEmpty()) {
            box.getChildren().add(Touch.label(texts.of(group.strand().summary()), "section-summary"));
        }
        box.getChildren().add(new CardGrid(around, List.copyOf(group.entries())));
        box.getStyleClass().add("archive-group");
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }
}
