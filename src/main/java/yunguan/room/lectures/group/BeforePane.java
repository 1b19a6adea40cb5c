package yunguan.room.lectures.group;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.shell.Surroundings;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;
import yunguan.visits.classes.Held;

/** What the group is going to do, part after part, and the button that begins it. */
final class BeforePane extends VBox {

    private final Surroundings around;
    private final Texts texts;

    BeforePane(Surroundings around, SessionModel model) {
        this.around = around;
        this.texts = around.texts();
        Plan plan = model.plan();
        boolean course = plan.kind() == Held.Kind.COURSE;
        VBox page = new VBox(Touch.label(plan.title().isEmpty() ? texts.of("lectures.group.own") : texts.of(plan.title()), "class-title"),
                Touch.label(course ? texts.of("lectures.lessons", plan.lessons()) : texts.of("lectures.group.minutes", plan.minutes()), "class-fact"));
        plan.notice().ifPresent(notice -> page.getChildren().add(Touch.line("mdi2i-information-outline", texts.of(notice), "notice")));
        page.getChildren().addAll(rows(plan));
        page.getStyleClass().addAll("page", "class-before");
        TouchScroll scroll = new TouchScroll(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button begin = Touch.primary("mdi2p-play", texts.of(course ? "lectures.group.begin.class" : "lectures.group.begin.programme"), model::begin);
        begin.setId("class-begin");
        begin.getStyleClass().add("leader-on");
        LeaderBand deeds = new LeaderBand(around);
        Label how = Touch.label(texts.of(course ? "lectures.group.how.class" : "lectures.group.how.programme"));
        if (model.keeping().state().get() == Keeping.State.NOTHING) {
            deeds.shows(List.of(how), begin);
        } else {
            Touch.visible(how, came(model).not());
            deeds.shows(List.of(how, kept(model)), begin, keep(model));
        }
        getChildren().addAll(scroll, deeds);
    }

    /** For another time. */
    private Button keep(SessionModel model) {
        Button keep = Touch.button("mdi2c-content-save-outline", texts.of("lectures.group.keep"), model.keeping()::keep);
        keep.setId("class-keep");
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> switch (model.keeping().state().get()) {
            case OFFERED, FAILED -> false;
            case NOTHING, BUSY, KEPT -> true;
        }, model.keeping().state()));
        return keep;
    }

    /** Whether there is something to say of keeping it. */
    private static BooleanBinding came(SessionModel model) {
        return Bindings.createBooleanBinding(() -> model.keeping().state().get() == Keeping.State.KEPT || model.keeping().state().get() == Keeping.State.FAILED, model.keeping().state());
    }

    /** What came of it, in place of how it goes. */
    private Label kept(SessionModel model) {
        Label kept = Touch.label(Bindings.createStringBinding(() -> switch (model.keeping().state().get()) {
            case KEPT -> texts.now("lectures.group.keep.done");
            case FAILED -> texts.now("lectures.group.keep.failed");
            case NOTHING, OFFERED, BUSY -> "";
        }, model.keeping().state(), texts.language()), "leader-asks");
        kept.setId("class-kept");
        Touch.visible(kept, came(model));
        return kept;
    }

    private List<Node> rows(Plan plan) {
        List<Node> rows = new ArrayList<>();
        int number = 0;
        for (Plan.Part part : plan.parts()) {
            boolean belongs = plan.kind() == Held.Kind.COURSE && part.what() != Plan.What.SHOWN && part.lesson() > 0;
            if (!belongs) { // the questions and the pause of a lesson are not counted by themselves
                number++;
                rows.add(row(number, part));
            }
        }
        return rows;
    }

    private Node row(int number, Plan.Part part) {
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("lesson-number");
        VBox words = new VBox(Touch.label(texts.of(part.card().title()), "class-row-title"), Touch.label(PartWords.what(texts, part), "class-row-what"));
        HBox.setHgrow(words, Priority.ALWAYS);
        double wide = around.scale().px(180);
        HBox row = new HBox(count, new PictureBox(around.pictures(), part.card(), wide, Math.rint(wide * 0.6)).rigid(), words);
        row.getStyleClass().add("class-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
