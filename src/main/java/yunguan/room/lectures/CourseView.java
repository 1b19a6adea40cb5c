package yunguan.room.lectures;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.part.player.PlayingTime;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
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
        VBox words = new VBox();
        words.getStyleClass().add("course-words");
        if (!course.aim().isEmpty()) {
            words.getChildren().addAll(Touch.label(texts.of("lectures.aim"), "course-label"), Touch.label(texts.of(course.aim()), "course-aim"));
        }
        if (!course.publisher().isEmpty()) {
            words.getChildren().add(Touch.label(texts.of("lectures.publisher", course.publisher()), "section-summary"));
        }
        model.current().ifPresent(lesson -> {
            var start = Touch.primary("mdi2p-play", texts.of(model.begun() ? "lectures.resume" : "lectures.start"), () -> around.open(lesson));
            start.setId("start");
            words.getChildren().add(start);
        });
        words.getChildren().add(new StoryPane(around, course.card(), course.story()));

        VBox lessons = new VBox(Touch.label(texts.of("lectures.lessons", course.lectures().size()), "section-title"));
        lessons.getStyleClass().add("rows");
        for (int i = 0; i < course.lectures().size(); i++) {
            Card lesson = course.lectures().get(i);
            lessons.getChildren().add(lesson(i + 1, lesson, found.get().lengths().getOrDefault(lesson.id(), 0.0)));
        }
        lessons.getChildren().add(new LinkedCards(around, found.get().linked()));
        node.getChildren().setAll(arranged(course.card(), words, lessons));
    }

    private Node arranged(Card card, VBox words, VBox lessons) {
        double px = around.scale().px(1000) / 1000;
        if (around.narrow()) {
            boolean upright = around.scale().portrait();
            VBox page = new VBox(new PictureBox(around.pictures(), card, Math.rint((upright ? 1000 : 700) * px), Math.rint((upright ? 460 : 320) * px)), words, lessons);
            page.getStyleClass().add("page");
            return new TouchScroll(page);
        }
        words.getChildren().addFirst(new PictureBox(around.pictures(), card, Math.rint(760 * px), Math.rint(330 * px)));
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
        CardRow row = new CardRow(card, texts, around.pictures(), around.scale().px(150), around::open);
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
        HBox line = new HBox(count, row, state);
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
