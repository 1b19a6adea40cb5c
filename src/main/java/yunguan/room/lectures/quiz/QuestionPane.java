package yunguan.room.lectures.quiz;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Item.Question;
import yunguan.catalogue.LangText;
import yunguan.shell.Surroundings;
import yunguan.ui.Icon;
import yunguan.ui.Icons;
import yunguan.ui.OtherLanguage;
import yunguan.ui.ReadingTime;
import yunguan.ui.Texts;
import yunguan.ui.TileButton;
import yunguan.ui.TileWall;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** One question with its answers, large; when it is uncovered, which one it is and why. What leads on stands elsewhere. */
public final class QuestionPane extends VBox {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass MISSED = PseudoClass.getPseudoClass("missed");
    /** The narrowest that an answer may be, in design pixels: three answers beside each other, others two, and one on an upright screen. */
    private static final double THREE = 540;
    private static final double TWO = 720;
    private static final double GAP = 28;

    private final Surroundings around;
    private final Texts texts;
    private final QuizModel model;
    private final VBox said = new VBox();
    private final List<TileButton> answers = new ArrayList<>();
    private final List<Icon> marks = new ArrayList<>();

    public QuestionPane(Surroundings around, QuizModel model) {
        this.around = around;
        this.texts = around.texts();
        this.model = model;
        getStyleClass().add("question");
        getStylesheets().add(sheet());
        said.getStyleClass().add("question-said");
        said.setId("question-said");
        model.at().addListener((at, before, now) -> ask());
        model.uncovered().addListener((uncovered, before, now) -> uncover());
        ask();
    }

    static String sheet() {
        return java.util.Objects.requireNonNull(QuestionPane.class.getResource("quiz.css")).toExternalForm();
    }

    /** The question in a list, under the words that it is asked in. When it is uncovered what is said comes into view. */
    public TouchScroll page(String style) {
        VBox page = new VBox(whom(), this);
        page.getStyleClass().addAll("page", style);
        TouchScroll scroll = new TouchScroll(page);
        model.at().addListener((at, before, now) -> scroll.setVvalue(0));
        page.heightProperty().addListener((height, before, now) -> scroll.setVvalue(model.uncovered().get() ? 1 : 0));
        return scroll;
    }

    private void ask() {
        getChildren().clear();
        answers.clear();
        marks.clear();
        model.now().ifPresent(this::ask);
    }

    private void ask(Question question) {
        Label number = Touch.label(texts.of(question.open() ? "lectures.quiz.talk" : "lectures.quiz.number", model.at().get() + 1, model.asked().size()), "question-number");
        Label text = Touch.label(texts.of(question.text()), "question-text");
        text.setId("question-text");
        ReadingTime.counts(text);
        List<LangText> others = new ArrayList<>(question.answers());
        others.add(question.explanation());
        getChildren().addAll(number, new OtherLanguage(texts, new SimpleObjectProperty<>(question.text()), others), text);
        for (int i = 0; i < question.answers().size(); i++) {
            answers.add(answer(i, texts.of(question.answers().get(i))));
        }
        if (!answers.isEmpty()) {
            getChildren().add(new TileWall(around.scale().column(answers.size() == 3 && !around.longWords() ? THREE : TWO), around.scale().px(GAP), answers));
        }
        getChildren().add(said);
        uncover();
    }

    private TileButton answer(int number, ObservableValue<String> text) {
        Label letter = new Label(String.valueOf((char) ('A' + number)));
        letter.getStyleClass().add("answer-letter");
        Label words = Touch.label(text, "answer-text");
        ReadingTime.counts(words);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Icon mark = Icons.of("mdi2c-check-circle");
        mark.setVisible(false);
        marks.add(mark);
        HBox face = new HBox(letter, words, mark);
        face.getStyleClass().add("answer-face");
        face.setAlignment(Pos.CENTER_LEFT);
        TileButton button = new TileButton(face, text, () -> model.choose(number));
        button.getStyleClass().addAll("card-row", "answer");
        button.setId("answer-" + number);
        return button;
    }

    private void uncover() {
        said.getChildren().clear();
        Question question = model.now().orElse(null);
        if (question == null || !model.uncovered().get()) {
            return;
        }
        for (int i = 0; i < answers.size(); i++) {
            boolean right = i == question.right();
            boolean missed = i == model.chosen().get() && !right;
            answers.get(i).pseudoClassStateChanged(RIGHT, right);
            answers.get(i).pseudoClassStateChanged(MISSED, missed);
            marks.get(i).name().set(right ? "mdi2c-check-circle" : "mdi2c-circle-outline");
            marks.get(i).setVisible(right || missed);
        }
        if (!question.open()) {
            String key = model.right() ? "lectures.quiz.right" : model.chosen().get() == QuizModel.NONE ? "lectures.quiz.answer" : "lectures.quiz.missed";
            say(texts.of(key, question.answers().get(question.right())), "question-verdict");
        }
        if (!question.explanation().isEmpty()) {
            say(texts.of(question.explanation()), "question-why");
        }
    }

    private void say(ObservableValue<String> words, String style) {
        Label label = Touch.label(words, style);
        ReadingTime.counts(label);
        said.getChildren().add(label);
    }

    /** What the button that leads on says now. */
    public ObservableValue<String> on(ObservableValue<String> afterTheLast) {
        return Bindings.createStringBinding(() -> model.now().isEmpty() ? afterTheLast.getValue()
                : model.uncovered().get() || model.sayable() ? model.at().get() + 1 < model.asked().size() ? texts.now("lectures.quiz.next") : afterTheLast.getValue()
                : texts.now(model.now().filter(Question::open).isPresent() ? "lectures.quiz.hint" : "lectures.quiz.show"), model.at(), model.uncovered(), texts.language(), afterTheLast);
    }

    /** The words that it is asked in can be chosen where there are two kinds; else it is out of the way. */
    private Node whom() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (Question.Whom whom : List.of(Question.Whom.GROWN_UP, Question.Whom.CHILD)) {
            var chip = Touch.chip(texts.of("lectures.quiz.whom." + whom.name()), false, () -> model.put(whom));
            chip.setId("whom-" + whom.name());
            model.whom().subscribe(now -> chip.setSelected(now == whom));
            chips.getChildren().add(chip);
        }
        chips.setVisible(model.several());
        chips.setManaged(model.several());
        return chips;
    }
}
