package yunguan.room.lectures;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.part.filter.FilterChips;
import yunguan.part.player.PlayableTile;
import yunguan.part.player.PlayingTime;
import yunguan.part.story.CardGrid;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.CardTile;
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
        VBox page = new VBox(ways(), new FilterChips(texts, model.filter()), lists);
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
            } else if (section.of() != LecturesModel.Of.FILMS || !lists.getChildren().isEmpty()) { // "more" films than which?
                group.getChildren().add(Touch.label(texts.of("lectures.of." + section.of().name()), "section-title"));
            }
            group.getChildren().add(switch (section.of()) {
                case FILMS -> films(section.cards());
                case COURSES -> new CardGrid(around, section.cards());
                case QUIZZES -> new CardGrid(around, section.cards(), CardGrid.TILE, this::quiz);
            });
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

    /** What was asked for is still asked for. */
    @Override
    public boolean relaid() {
        showLists();
        return true;
    }

    private Node quiz(Card card, double width) {
        CardTile tile = new CardTile(card, texts, around.pictures(), width, 9.0 / 16, asked -> around.navigator().go(new Route.QuizOf(asked.id())),
                Touch.line("mdi2c-comment-question-outline", texts.of("lectures.quiz"), "card-kind"));
        tile.setId("quiz-" + card.id());
        return tile;
    }

    /** What there is beside films to watch: for a group, and elsewhere. */
    private FlowPane ways() {
        Button groups = Touch.button("mdi2a-account-group-outline", texts.of("lectures.group"), () -> around.navigator().go(new Route.Groups()));
        groups.setId("groups");
        Button places = Touch.button("mdi2m-map-marker-outline", texts.of("lectures.places"), () -> around.navigator().go(new Route.LearningPlaces()));
        places.setId("learning-places");
        FlowPane ways = new FlowPane(groups, places);
        ways.getStyleClass().add("chips");
        return ways;
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
