package yunguan.room.lectures.group;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.Item.Step.What;
import yunguan.shell.Route;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.ui.Icon;
import yunguan.ui.Icons;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.TileButton;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** Where a leader puts a programme together: at one side what there is, at the other what was chosen, and about how long it takes. */
public final class PlanningView implements Screen {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Of the height, what was chosen has so much where it stands below what there is. */
    private static final double CHOSEN_BELOW = 0.28;

    private final Surroundings around;
    private final Texts texts;
    private final PlanningModel model;
    private final VBox offered = new VBox();
    private final VBox chosen = new VBox();
    private final VBox node = new VBox();

    public PlanningView(Surroundings around, GroupRoom room) {
        this.around = around;
        this.texts = around.texts();
        model = new PlanningModel(room.shelf(), around.background());
        node.getStylesheets().add(GroupRoom.sheet());
        offered.getStyleClass().addAll("page", "planning-offered");
        chosen.getStyleClass().addAll("page", "planning-chosen");
        model.lists().addListener((lists, before, now) -> offer());
        model.steps().addListener((ListChangeListener<Item.Step>) change -> choose());
        choose();
        arrange();
    }

    private void arrange() {
        TouchScroll left = new TouchScroll(offered);
        TouchScroll right = new TouchScroll(chosen);
        Button begin = Touch.primary("mdi2a-arrow-right", texts.of("lectures.group.plan.on"),
                () -> around.navigator().go(new Route.OwnProgramme(model.minutes().get(), List.copyOf(model.steps()))));
        begin.setId("plan-on");
        begin.getStyleClass().add("leader-on");
        begin.disableProperty().bind(Bindings.isEmpty(model.steps()));
        var sum = Touch.label(Bindings.createStringBinding(() -> texts.now(model.about().get() > model.minutes().get() ? "lectures.group.plan.more" : "lectures.group.plan.sum",
                model.about().get(), model.minutes().get()), model.about(), model.minutes(), texts.language()), "planning-sum");
        sum.setId("plan-sum");
        LeaderBand deeds = new LeaderBand(around);
        deeds.shows(List.of(sum), begin);
        VBox.setVgrow(left, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinHeight(0);
        if (around.narrow() && !around.scale().portrait()) {
            node.getChildren().setAll(new TouchScroll(new VBox(chosen, offered)), deeds); // too low for two lists, too narrow for them beside each other
        } else if (around.narrow()) {
            right.setMinHeight(around.scale().height() * CHOSEN_BELOW);
            right.setMaxHeight(around.scale().height() * CHOSEN_BELOW);
            node.getChildren().setAll(new VBox(left, right), deeds);
        } else {
            right.setMinWidth(around.scale().px(760));
            right.setMaxWidth(around.scale().px(760));
            node.getChildren().setAll(new HBox(left, right), deeds);
        }
        VBox.setVgrow(node.getChildren().getFirst(), Priority.ALWAYS);
    }

    private Node minutes() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (int minutes : PlanningModel.MINUTES) {
            var chip = Touch.chip(texts.of("lectures.group.minutes", minutes), false, () -> model.take(minutes));
            chip.setId("plan-minutes-" + minutes);
            model.minutes().subscribe(now -> chip.setSelected(now.intValue() == minutes));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private void offer() {
        GroupShelf.Lists lists = model.lists().get();
        offered.getChildren().setAll(Touch.label(texts.of("lectures.group.plan.minutes"), "section-title"), minutes());
        section("lectures.group.plan.films", What.ITEM, lists.films());
        section("lectures.group.plan.trails", What.ITEM, lists.trails());
        section("lectures.group.plan.quizzes", What.QUIZ, lists.quizzes());
        section("lectures.group.plan.readings", What.READING, lists.readings());
    }

    private void section(String title, What what, List<Card> cards) {
        if (!cards.isEmpty()) {
            VBox rows = new VBox(Touch.label(texts.of(title), "section-title"));
            rows.getStyleClass().add("rows");
            cards.forEach(card -> rows.getChildren().add(row(what, card)));
            offered.getChildren().add(rows);
        }
    }

    private Node row(What what, Card card) {
        VBox words = new VBox(Touch.label(texts.of(card.title()), "card-title"), Touch.label(texts.of("lectures.group.about", model.minutes(new Item.Step(what, card))), "card-kind"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.getStyleClass().add("card-words");
        words.setAlignment(Pos.CENTER_LEFT);
        Icon mark = Icons.of("mdi2p-plus-circle-outline");
        double wide = around.scale().px(150);
        HBox face = new HBox(new PictureBox(around.pictures(), card, wide, Math.rint(wide * 0.6)).rigid(), words, mark);
        face.getStyleClass().add("planning-face");
        face.setAlignment(Pos.CENTER_LEFT);
        TileButton row = new TileButton(face, texts.of(card.title()), () -> model.toggle(what, card));
        row.getStyleClass().addAll("card-row", "planning-row");
        row.setId("plan-" + what.name().toLowerCase(java.util.Locale.ROOT) + "-" + card.id());
        Runnable marked = () -> {
            boolean has = model.has(what, card);
            mark.name().set(has ? "mdi2c-check-circle" : "mdi2p-plus-circle-outline");
            row.pseudoClassStateChanged(CHOSEN, has);
        };
        model.steps().addListener((Observable steps) -> marked.run());
        marked.run();
        return row;
    }

    private void choose() {
        chosen.getChildren().setAll(Touch.label(texts.of("lectures.group.plan.chosen"), "section-title"));
        if (model.steps().isEmpty()) {
            chosen.getChildren().add(Touch.label(texts.of("lectures.group.plan.empty"), "class-row-what"));
        }
        for (int i = 0; i < model.steps().size(); i++) {
            chosen.getChildren().add(step(i, model.steps().get(i)));
        }
    }

    private Node step(int number, Item.Step step) {
        VBox words = new VBox(Touch.label(texts.in(lang -> (number + 1) + ". " + texts.now(step.card().title())), "card-title"),
                Touch.label(texts.of("lectures.group.step." + step.what().name()), "card-kind"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button earlier = Touch.round("mdi2a-arrow-up", texts.of("lectures.group.plan.earlier"), () -> model.earlier(number));
        earlier.setId("plan-earlier-" + number);
        earlier.setDisable(number == 0);
        Button out = Touch.round("mdi2c-close", texts.of("lectures.group.plan.out"), () -> model.toggle(step.what(), step.card()));
        out.setId("plan-out-" + number);
        HBox line = new HBox(words, earlier, out);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("planning-step");
        return line;
    }

    @Override
    public void entered() {
        model.load();
    }

    /** What a leader has chosen is not taken away. */
    @Override
    public boolean mayBeRenewed() {
        return model.steps().isEmpty();
    }

    @Override
    public boolean relaid() {
        arrange();
        offer();
        choose();
        return true;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.of("lectures.group.plan");
    }
}
