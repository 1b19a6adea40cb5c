package yunguan.room.archive;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Heading;
import yunguan.part.filter.FilterChips;
import yunguan.part.story.CardGrid;
import yunguan.part.years.LineOfYears;
import yunguan.room.archive.ArchiveModel.Look;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.Dates;
import yunguan.ui.NarrowButton;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** The archive: its entries by strand, on the line of years or by year, its people, and what was done in figures. */
public final class ArchiveView implements Screen {

    private final Surroundings around;
    private final ArchiveModel model = new ArchiveModel();
    private final VBox list = new VBox();
    private final FlowPane looks = new FlowPane();
    private final FlowPane choices = new FlowPane();
    private final FilterChips filter;
    private final TouchScroll scroll;
    private final StackPane place = new StackPane();
    private final VBox node = new VBox(looks, place);
    private final ObservableValue<String> title;
    private List<ArchiveShelf.Chart> charts = List.of();
    private @Nullable LineOfYears line;
    private @Nullable Look shown;
    private boolean here;

    public ArchiveView(Surroundings around, ArchiveShelf shelf) {
        this.around = around;
        title = around.texts().of("archive.title");
        looks.getStyleClass().addAll("chips", "archive-looks");
        choices.getStyleClass().add("chips");
        list.getStyleClass().add("archive-list");
        filter = new FilterChips(around.texts(), model.filter());
        VBox page = new VBox(choices, filter, list);
        page.getStyleClass().addAll("page", "archive-page");
        node.getStyleClass().add("archive");
        node.getStylesheets().add(java.util.Objects.requireNonNull(ArchiveView.class.getResource("archive.css")).toExternalForm());
        scroll = new TouchScroll(page);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinSize(0, 0);
        model.groups().addListener((ListChangeListener<ArchiveModel.Group>) change -> show());
        around.background().run(shelf::contents, contents -> {
            charts = contents.charts();
            model.show(contents);
        });
    }

    private void show() {
        Look look = model.look().get();
        looks.getChildren().setAll(model.looks().stream().map(this::look).toList());
        boolean onTheLine = look == Look.LINE;
        LineOfYears before = line;
        if (before != null && !onTheLine) {
            before.left();
            line = null;
        }
        if (onTheLine && line == null) {
            LineOfYears opened = new LineOfYears(around, model.line(), model::pick);
            line = opened;
            VBox page = new VBox(opened);
            if (model.line().undated() > 0) {
                page.getChildren().add(Touch.label(around.texts().of("archive.undated", model.line().undated()), "section-summary"));
            }
            VBox.setVgrow(opened, Priority.ALWAYS);
            page.getStyleClass().add("archive-line");
            place.getChildren().setAll(page);
            if (here) {
                opened.entered();
            }
        } else if (!onTheLine) {
            list(look);
            place.getChildren().setAll(scroll);
            if (look != shown) {
                scroll.setVvalue(0);
            }
        }
        shown = look;
    }

    private Node look(Look one) {
        var chip = Touch.chip(around.texts().of("archive.look." + one.name().toLowerCase(Locale.ROOT)), one == model.look().get(), () -> model.look(one));
        chip.setId("look-" + one.name().toLowerCase(Locale.ROOT));
        return chip;
    }

    private void list(Look look) {
        Texts texts = around.texts();
        choices.getChildren().clear();
        if (look == Look.STRANDS || look == Look.PEOPLE && !model.strands().isEmpty()) {
            choices.getChildren().add(Touch.chip(texts.of("archive.all"), model.strand().get() == null, () -> model.choose((Heading) null)));
            for (Heading strand : model.strands()) {
                var chip = NarrowButton.of(Touch.chip(texts.of(strand.title()), strand.equals(model.strand().get()), () -> model.choose(strand)));
                chip.setId("strand-" + strand.id());
                choices.getChildren().add(chip);
            }
        }
        if (look == Look.YEARS && model.picked().get() > 0) {
            var all = Touch.button("mdi2c-close", texts.of("archive.picked", model.picked().get()), () -> model.look(Look.YEARS));
            all.setId("picked");
            choices.getChildren().add(all);
        } else if (look == Look.YEARS && !model.decades().isEmpty()) {
            choices.getChildren().add(Touch.chip(texts.of("archive.decades"), model.decade().get().isEmpty(), () -> model.choose("")));
            model.decades().stream().filter(decade -> !decade.isEmpty()).forEach(decade -> {
                var chip = Touch.chip(texts.in(lang -> Dates.inWords(decade + "X", texts)), decade.equals(model.decade().get()), () -> model.choose(decade));
                chip.setId("decade-" + decade);
                choices.getChildren().add(chip);
            });
        }
        shows(choices, !choices.getChildren().isEmpty());
        shows(filter, look != Look.FIGURES);
        if (look == Look.FIGURES) {
            list.getChildren().setAll(charts.stream().map(chart -> new ChartCard(around, chart)).toList());
            return;
        }
        list.getChildren().setAll(model.groups().stream().map(this::group).toList());
        if (model.groups().isEmpty()) {
            list.getChildren().add(Touch.label(texts.of("part.filter.none"), "section-summary"));
        }
        if (model.hidden().get() > 0) {
            var more = Touch.button("mdi2c-chevron-down", texts.of("archive.more", model.hidden().get()), model::more);
            more.setId("more-entries");
            list.getChildren().add(more);
        }
    }

    private static void shows(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private Node group(ArchiveModel.Group group) {
        Texts texts = around.texts();
        Look look = model.look().get();
        ObservableValue<String> name;
        if (group.strand() != null) {
            name = texts.of(group.strand().title());
        } else if (look == Look.YEARS) {
            name = texts.in(lang -> Dates.inWords(group.year(), texts));
        } else {
            name = texts.of("archive.others");
        }
        VBox box = new VBox(Touch.label(name, "section-title"));
        if (group.strand() != null && !group.strand().summary().isEmpty() && look == Look.STRANDS) {
            box.getChildren().add(Touch.label(texts.of(group.strand().summary()), "section-summary"));
        }
        box.getChildren().add(look == Look.PEOPLE ? new PortraitWall(around, group.entries()) : new CardGrid(around, group.entries()));
        box.getStyleClass().add("archive-group");
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    /** What was chosen stays chosen. */
    @Override
    public boolean relaid() {
        if (line != null) {
            line.left();
            line = null; // it is measured anew; the years in view stay
        }
        show();
        return true;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public void entered() {
        here = true;
        if (line != null) {
            line.entered();
        }
    }

    @Override
    public void left() {
        here = false;
        if (line != null) {
            line.left();
        }
    }
}
