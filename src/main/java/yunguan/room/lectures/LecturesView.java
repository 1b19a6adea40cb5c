package yunguan.room.lectures;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.part.filter.FilterChips;
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
    private final Node node;
    private final ObservableValue<String> title;

    public LecturesView(Surroundings around, LectureShelf shelf) {
        this.around = around;
        this.texts = around.texts();
        this.model = new LecturesModel(shelf, around.background());
        title = texts.of("lectures.title");
        lists.getStyleClass().add("lecture-lists");
        VBox page = new VBox(new FilterChips(texts, model.filter()), lists);
        page.getStyleClass().add("page");
        page.getStylesheets().add(LectureView.sheet());
        node = new TouchScroll(page);
        model.sections().addListener((ListChangeListener<LecturesModel.Section>) change -> showLists());
        model.loaded().addListener((loaded, before, now) -> showLists());
        model.load();
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
            lists.getChildren().add(Touch.label(texts.of(model.filter().open() ? "lectures.empty" : "part.filter.none")));
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
