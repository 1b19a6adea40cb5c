package yunguan.room.lectures;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Card;
import yunguan.part.player.PlayableTile;
import yunguan.part.player.PlayingTime;
import yunguan.part.story.CardGrid;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** The lectures by series and the courses, with what one may ask for above them. */
public final class LecturesView implements Screen {

    private final Surroundings around;
    private final Texts texts;
    private final LecturesModel model;
    private final VBox lists = new VBox();
    private final VBox filters = new VBox();
    private final Node node;
    private final ObservableValue<String> title;

    public LecturesView(Surroundings around, LectureShelf shelf) {
        this.around = around;
        this.texts = around.texts();
        this.model = new LecturesModel(shelf, around.background());
        title = texts.of("lectures.title");
        lists.getStyleClass().add("lecture-lists");
        filters.getStyleClass().add("lecture-filters");
        VBox page = new VBox(filters, lists);
        page.getStyleClass().add("page");
        page.getStylesheets().add(LectureView.sheet());
        node = new TouchScroll(page);
        model.sections().addListener((ListChangeListener<LecturesModel.Section>) change -> showLists());
        model.loaded().addListener((loaded, before, now) -> {
            showFilters();
            showLists();
        });
        model.load();
    }

    private void showFilters() {
        filters.getChildren().clear();
        List<Audience> audiences = model.audiences();
        if (audiences.size() > 1) {
            List<ToggleButton> chips = new ArrayList<>();
            chips.add(Touch.chip(texts.of("lectures.any"), true, () -> model.show((Audience) null)));
            for (Audience one : audiences) {
                ToggleButton chip = Touch.chip(texts.of("shell.audience." + one.name()), false, () -> model.show(one));
                chip.setId("audience-" + one.word());
                chips.add(chip);
            }
            filters.getChildren().add(row("lectures.audience", chips));
        }
        List<String> languages = model.languages();
        if (languages.size() > 1) {
            List<ToggleButton> chips = new ArrayList<>();
            chips.add(Touch.chip(texts.of("lectures.any"), true, () -> model.show("")));
            for (String tag : languages) {
                ToggleButton chip = Touch.chip(spoken(tag), false, () -> model.show(tag));
                chip.setId("spoken-" + tag);
                chips.add(chip);
            }
            filters.getChildren().add(row("lectures.spoken", chips));
        }
        filters.setVisible(!filters.getChildren().isEmpty());
        filters.setManaged(filters.isVisible());
    }

    /** The name of a spoken language; one that the hall has no word for keeps its tag. */
    private ObservableValue<String> spoken(String tag) {
        return List.of("cmn", "cdo", "en").contains(tag) ? texts.of("shell.spoken." + tag) : texts.in(lang -> tag);
    }

    private FlowPane row(String name, List<ToggleButton> chips) {
        Label label = Touch.label(texts.of(name), "filter-name");
        label.setMinWidth(Label.USE_PREF_SIZE);
        FlowPane row = new FlowPane(label);
        row.getStyleClass().add("chips");
        row.setAlignment(Pos.CENTER_LEFT);
        for (ToggleButton chip : chips) {
            chip.addEventHandler(javafx.event.ActionEvent.ACTION, event -> chips.forEach(other -> other.setSelected(other == chip)));
            row.getChildren().add(chip);
        }
        return row;
    }

    private void showLists() {
        lists.getChildren().clear();
        for (LecturesModel.Section section : model.sections()) {
            VBox group = new VBox();
            group.getStyleClass().add("lecture-section");
            if (section.heading() != null) {
                group.getChildren().add(Touch.label(texts.of(section.heading().title()), "section-title"));
                if (!section.heading().summary().isEmpty()) {
                    group.getChildren().add(Touch.label(texts.of(section.heading().summary()), "section-summary"));
                }
            } else {
                group.getChildren().add(Touch.label(texts.of(section.courses() ? "lectures.courses" : "lectures.other"), "section-title"));
            }
            group.getChildren().add(section.courses() ? new CardGrid(around, section.cards()) : films(section.cards()));
            lists.getChildren().add(group);
        }
        if (model.loaded().get() && model.sections().isEmpty()) {
            boolean all = model.audience().get() == null && model.language().get().isEmpty();
            lists.getChildren().add(Touch.label(texts.of(all ? "lectures.empty" : "lectures.none")));
        }
    }

    private CardGrid films(List<Card> cards) {
        return new CardGrid(around, cards, CardGrid.TILE, (card, width) -> PlayableTile.of(around, card, width,
                "mdi2p-play-circle-outline", texts.in(lang -> PlayingTime.length(model.length(card)))));
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
