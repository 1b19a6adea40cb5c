package yunguan.room.lectures;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.part.player.PlayingTime;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.QuestionsOffer;
import yunguan.part.story.StoryPane;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.CardRow;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A course: what it is for, its lessons in order, and how far this visit has come. */
public final class CourseView implements Screen {

    /** From this width of the screen on, in em, a lesson has room beside it for what has been seen of it. */
    private static final double STATE_BESIDE = 60;

    private final Surroundings around;
    private final Texts texts;
    private final CourseModel model;
    private final StackPane node = new StackPane();
    private final StringProperty title = new SimpleStringProperty();

    public CourseView(Surroundings around, LectureShelf shelf, String id) {
        this.around = around;
        this.texts = around.texts();
        this.model = new CourseModel(shelf, around.background(), around.visit(), id);
        title.bind(texts.of("lectures.title"));
        node.getStylesheets().add(LectureView.sheet());
        model.opened().addListener((opened, before, now) -> show(now));
    }

    @Override
    public void entered() {
        model.load();
    }

    private void show(@Nullable Optional<LectureShelf.OpenedCourse> found) {
        if (found == null) {
            return;
        }
        if (found.isEmpty()) {
            node.getChildren().setAll(new TroubleView(around, "trouble.missing").node());
            return;
        }
        Item.Course course = found.get().course();
        title.bind(texts.of(course.card().title()));
        VBox words = words(course);
        VBox lessons = new VBox(Touch.label(texts.of("lectures.lessons", course.lectures().size()), "section-title"));
        if (model.done() > 0) {
            lessons.getChildren().add(Touch.line("mdi2c-check-circle-outline", texts.of(model.finished() ? "lectures.done.all" : "lectures.done", model.done(), course.lectures().size()), "course-done"));
        }
        lessons.getStyleClass().add("rows");
        for (int i = 0; i < course.lectures().size(); i++) {
            Card lesson = course.lectures().get(i);
            lessons.getChildren().add(lesson(i + 1, lesson, found.get().lengths().getOrDefault(lesson.id(), 0.0)));
        }
        lessons.getChildren().add(new LinkedCards(around, found.get().linked()));
        node.getChildren().setAll(arranged(course.card(), words, lessons));
    }

    private VBox words(Item.Course course) {
        VBox words = new VBox();
        words.getStyleClass().add("course-words");
        if (!course.aim().isEmpty()) {
            words.getChildren().addAll(Touch.label(texts.of("lectures.aim"), "course-label"), Touch.label(texts.of(course.aim()), "course-aim"));
        }
        model.current().ifPresent(lesson -> words.getChildren().add(deeds(course, lesson)));
        fact(words, !course.teacher().isEmpty(), "mdi2a-account-voice", texts.of("lectures.teacher", course.teacher()));
        fact(words, !course.publisher().isEmpty(), "mdi2b-bank-outline", texts.of("lectures.publisher", course.publisher()));
        fact(words, !course.hours().isEmpty(), "mdi2c-clock-outline", texts.of("lectures.hours", course.hours()));
        fact(words, course.worksheet(), "mdi2f-file-document-edit-outline", texts.of("lectures.worksheet"));
        words.getChildren().addAll(new QuestionsOffer(around, course.card().id(), course.questions()), new StoryPane(around, course.card(), course.story()));
        return words;
    }

    private static void fact(VBox words, boolean known, String icon, ObservableValue<String> says) {
        if (known) {
            words.getChildren().add(Touch.line(icon, says, "course-fact"));
        }
    }

    /** To go on where this visit is, and for a group to begin together. */
    private FlowPane deeds(Item.Course course, Card lesson) {
        var start = Touch.primary("mdi2p-play", model.finished() ? texts.of("lectures.start.again") : model.begun() ? texts.of("lectures.resume", model.number(lesson)) : texts.of("lectures.start"),
                () -> around.open(lesson));
        start.setId("start");
        var together = Touch.button("mdi2a-account-group-outline", texts.of("lectures.group.class"), () -> around.navigator().go(new Route.ClassOf(course.card().id())));
        together.setId("hold-class");
        FlowPane deeds = new FlowPane(start, together);
        deeds.getStyleClass().add("chips");
        return deeds;
    }

    private Node arranged(Card card, VBox words, VBox lessons) {
        double px = around.scale().px(1000) / 1000;
        if (around.narrow()) {
            boolean upright = around.scale().portrait();
            VBox page = new VBox(new PictureBox(around.pictures(), card, Math.rint((upright ? 1000 : 700) * px), Math.rint((around.scale().low() ? 240 : upright ? 460 : 320) * px)), words, lessons);
            page.getStyleClass().add("page");
            return new TouchScroll(page);
        }
        words.getChildren().addFirst(new PictureBox(around.pictures(), card, Math.rint(760 * px), Math.rint(270 * px)));
        words.getStyleClass().add("page");
        lessons.getStyleClass().add("page");
        TouchScroll left = new TouchScroll(words);
        TouchScroll right = new TouchScroll(lessons);
        left.setMinWidth(Math.rint(860 * px));
        left.setMaxWidth(Math.rint(860 * px));
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(left, right);
    }

    private Node lesson(int number, Card card, double seconds) {
        Label count = new Label(String.valueOf(number));
        count.getStyleClass().add("lesson-number");
        CardRow row = new CardRow(card, texts, around.pictures(), around.picture(150), around::open);
        HBox.setHgrow(row, Priority.ALWAYS);
        Label length = new Label(PlayingTime.length(seconds));
        VBox state = new VBox(length);
        state.getStyleClass().add("lesson-state");
        state.setAlignment(Pos.CENTER_LEFT);
        if (model.seen(card)) {
            state.getChildren().add(Touch.line("mdi2c-check-circle-outline", texts.of("lectures.seen"), "lesson-seen"));
        } else if (model.leftAt(card) > 0) {
            state.getChildren().add(Touch.label(texts.of("lectures.begun", PlayingTime.clock(model.leftAt(card))), "lesson-begun"));
        }
        // where the row would have no room for its words, what has been seen of it stands below
        boolean beside = around.scale().width() >= STATE_BESIDE * around.em();
        VBox words = new VBox(row);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(count, words);
        (beside ? line : words).getChildren().add(state);
        line.getStyleClass().add("lesson");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
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
