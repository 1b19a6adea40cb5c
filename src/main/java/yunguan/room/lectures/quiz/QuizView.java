package yunguan.room.lectures.quiz;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.part.story.LinkedCards;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.CardRow;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** Five questions for one visitor, one at a time. At their end there is a word of thanks, and no score. */
public final class QuizView implements Screen {

    /** How much of what belongs to it is offered at the end. */
    private static final int MOST_NEXT = 3;

    private final Surroundings around;
    private final Texts texts;
    private final QuizShelf shelf;
    private final String id;
    private final StackPane node = new StackPane();
    private final StringProperty title = new SimpleStringProperty();
    private QuizShelf.@Nullable Asked asked;
    private @Nullable QuizModel model;
    private boolean over;

    public QuizView(Surroundings around, QuizShelf shelf, String id) {
        this.around = around;
        this.texts = around.texts();
        this.shelf = shelf;
        this.id = id;
        title.bind(texts.of("lectures.quiz"));
        node.getStylesheets().add(QuestionPane.sheet());
    }

    @Override
    public void entered() {
        if (model == null) {
            around.background().run(() -> shelf.asked(id), this::show);
        }
    }

    private void show(Optional<QuizShelf.Asked> found) {
        QuizModel quiz = new QuizModel(found.map(QuizShelf.Asked::questions).orElse(java.util.List.of()), false);
        if (found.isEmpty() || quiz.asked().isEmpty()) {
            node.getChildren().setAll(new TroubleView(around, "trouble.missing").node());
            return;
        }
        if (found.get().card().kind() == Kind.BOOK) {
            quiz.put(Item.Question.Whom.CHILD); // who comes from a picture book is a child, or reads to one
        }
        model = quiz;
        asked = found.get();
        quiz.at().addListener((at, before, now) -> {
            if (now.intValue() >= 0 && quiz.now().isEmpty() != over) {
                arrange(found.get(), quiz); // from one question to the next the pane goes by itself
            }
        });
        arrange(found.get(), quiz);
    }

    private void arrange(QuizShelf.Asked asked, QuizModel quiz) {
        title.bind(texts.of("lectures.quiz.of", asked.card().title()));
        over = quiz.now().isEmpty();
        node.getChildren().setAll(!over ? question(quiz) : end(asked, quiz));
    }

    private Node question(QuizModel quiz) {
        QuestionPane pane = new QuestionPane(around, quiz);
        TouchScroll scroll = pane.page("quiz-page");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button on = Touch.primary("mdi2a-arrow-right", pane.on(texts.of("lectures.quiz.finish")), quiz::on);
        on.setId("quiz-on");
        on.getStyleClass().add("quiz-on");
        HBox deeds = new HBox(on);
        deeds.getStyleClass().add("quiz-deeds");
        deeds.setAlignment(Pos.CENTER_RIGHT);
        return new VBox(scroll, deeds);
    }

    private Node end(QuizShelf.Asked asked, QuizModel quiz) {
        VBox page = new VBox(Icons.of("mdi2h-hand-heart-outline"), Touch.label(texts.of("lectures.quiz.thanks"), "question-text"));
        page.setId("quiz-end");
        quiz.toTakeAlong().ifPresent(open -> page.getChildren().addAll(Touch.label(texts.of("lectures.quiz.along"), "question-number"),
                Touch.label(texts.of(open.text()), "question-why")));
        Button again = Touch.button("mdi2r-replay", texts.of("lectures.quiz.again"), quiz::again);
        again.setId("quiz-again");
        again.setMaxWidth(Button.USE_PREF_SIZE);
        page.getChildren().addAll(again, new CardRow(asked.card(), texts, around.pictures(), around.picture(130), around::open),
                new LinkedCards(around, asked.linked().stream().limit(MOST_NEXT).toList()));
        page.getStyleClass().addAll("page", "quiz-page", "quiz-end");
        return new TouchScroll(page);
    }

    /** Nobody loses the question that they are thinking about. */
    @Override
    public boolean mayBeRenewed() {
        return model == null || model.at().get() == 0 && !model.uncovered().get();
    }

    @Override
    public boolean relaid() {
        if (model == null || asked == null) {
            return false;
        }
        arrange(asked, model);
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
}
