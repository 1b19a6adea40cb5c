package yunguan.room.lectures.group;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.part.player.Captions;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerBar;
import yunguan.part.player.PlayerPane;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.PlayerTroubleBox;
import yunguan.part.player.ReadAlong;
import yunguan.room.lectures.quiz.QuestionPane;
import yunguan.room.lectures.quiz.QuizModel;
import yunguan.shell.Surroundings;
import yunguan.ui.PictureBox;
import yunguan.ui.Prose;
import yunguan.ui.Texts;
import yunguan.ui.TileWall;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** What is seen during a part, so large that a group reads it from its seats. */
final class Stage {

    /** The narrowest tile of a stop on a walk, in design pixels. */
    private static final double STOP = 520;
    private static final double GAP = 28;
    /** How high the map of a walk is, in design pixels. */
    private static final double MAP = 420;

    private final Surroundings around;
    private final Texts texts;
    private final SessionModel model;
    private final BiFunction<Surroundings, Card, GroupRoom.WalkMap> maps;
    private @Nullable PlayerPane film;
    private GroupRoom.@Nullable WalkMap map;
    private @Nullable QuizModel quiz;
    private @Nullable QuestionPane question;
    private Node node = new VBox();

    private Stage(Surroundings around, SessionModel model, BiFunction<Surroundings, Card, GroupRoom.WalkMap> maps) {
        this.maps = maps;
        this.around = around;
        this.texts = around.texts();
        this.model = model;
    }

    /** @param shown {@code null}: it is not there any more @param before what was laid out before, of the same part */
    static Stage of(Surroundings around, SessionModel model, BiFunction<Surroundings, Card, GroupRoom.WalkMap> maps, @Nullable Shown shown, @Nullable Player player, @Nullable Stage before) {
        Stage stage = new Stage(around, model, maps);
        stage.quiz = before == null ? null : before.quiz;
        stage.node = switch (shown) {
            case null -> new MiddlePage("class-gone", "mdi2h-hand-heart-outline", around.texts().of("lectures.group.gone"));
            case Shown.Film playing -> playing.seen() ? stage.film(playing, player) : stage.sound(playing, player);
            case Shown.Questions(Card _, var questions) -> stage.questions(questions);
            case Shown.Reading reading -> stage.reading(reading);
            case Shown.Walk walk -> stage.walk(walk);
            case Shown.Told told -> stage.told(told);
            case Shown.Talk _ -> stage.talk();
        };
        return stage;
    }

    Node node() {
        return node;
    }

    /** Lets go of what is about to be disposed. */
    void dark() {
        if (film != null) {
            film.dark();
        }
        if (map != null) {
            map.end();
        }
    }

    /** Whether a map flies. */
    boolean moves() {
        return map != null && map.moves();
    }

    /** One step within the part: uncovers an answer, asks the next question. @return whether there was one */
    boolean step() {
        QuizModel asks = quiz;
        if (asks == null || asks.now().isEmpty() || (asks.uncovered().get() || asks.sayable()) && asks.at().get() + 1 >= asks.asked().size()) {
            return false;
        }
        asks.on();
        return true;
    }

    boolean back() {
        return quiz != null && quiz.back();
    }

    boolean goesBack() {
        return quiz != null && quiz.at().get() > 0;
    }

    /** What the button that leads on says. */
    ObservableValue<String> on(ObservableValue<String> further) {
        return question == null ? further : question.on(further);
    }

    private Node film(Shown.Film shown, @Nullable Player player) {
        PlayerPane pane = new PlayerPane(around, java.util.Objects.requireNonNull(player), shown.chapters(),
                new Captions(shown.cues(), texts.languages().forms()), shown.preview(), List.of(), null);
        film = pane;
        VBox all = new VBox(pane, instead(player));
        VBox.setVgrow(pane, Priority.ALWAYS);
        return all;
    }

    /** Where it does not play: what the group comes to when its leader goes on. */
    private Label instead(Player opened) {
        var next = model.plan().after(model.at().get());
        Label says = Touch.label(model.last() ? texts.of("lectures.group.instead.none") : next.isPresent() ? texts.of("lectures.group.instead", next.get().card().title())
                : texts.of("lectures.group.instead.talk"), "class-instead");
        says.setId("class-instead");
        says.setMaxWidth(Double.MAX_VALUE);
        says.setMinHeight(Label.USE_PREF_SIZE);
        Touch.visible(says, opened.trouble().isNotEqualTo(PlayerTrouble.NONE));
        return says;
    }

    private Node sound(Shown.Film shown, @Nullable Player player) {
        Player opened = java.util.Objects.requireNonNull(player);
        PlayerBar bar = new PlayerBar(around, opened, List.of(), false, "play");
        bar.setMinHeight(PlayerBar.USE_PREF_SIZE);
        Touch.visible(bar, opened.trouble().isEqualTo(PlayerTrouble.NONE));
        VBox words = new VBox(new PlayerTroubleBox(around, opened), instead(opened));
        Captions captions = new Captions(shown.cues(), texts.languages().forms());
        words.getChildren().add(captions.isEmpty() ? picture(shown.card(), 900) : new ReadAlong(texts, opened, captions));
        VBox all = new VBox(page(words), bar);
        VBox.setVgrow(all.getChildren().getFirst(), Priority.ALWAYS);
        return all;
    }

    private Node questions(List<yunguan.catalogue.Item.Question> all) {
        QuizModel asks = quiz == null ? new QuizModel(all, true) : quiz;
        quiz = asks;
        QuestionPane pane = new QuestionPane(around, asks);
        question = pane;
        return pane.page("class-page");
    }

    private Node reading(Shown.Reading reading) {
        VBox by = new VBox(Touch.label(texts.of("lectures.group.reviewed", reading.reviewer()), "class-reviewed"));
        if (!reading.source().isEmpty()) {
            by.getChildren().add(Touch.label(texts.of("part.story.source", reading.source()), "source"));
        }
        VBox words = new VBox(Touch.label(texts.of(reading.card().title()), "class-title"), new Prose(texts.of(reading.body())), by);
        words.getStyleClass().add("class-reading");
        words.setId("class-reading");
        if (!reading.card().notice().isEmpty()) {
            words.getChildren().add(1, Touch.line("mdi2i-information-outline", texts.of(reading.card().notice()), "notice"));
        }
        return page(words);
    }

    private Node walk(Shown.Walk walk) {
        VBox head = new VBox(Touch.label(texts.of(walk.card().title()), "class-title"));
        if (walk.minutes() > 0) {
            head.getChildren().add(Touch.line("mdi2w-walk", texts.of("lectures.group.walk", walk.minutes()), "class-fact"));
        }
        if (!walk.card().notice().isEmpty()) {
            head.getChildren().add(Touch.line("mdi2i-information-outline", texts.of(walk.card().notice()), "notice"));
        }
        double wide = around.scale().column(STOP);
        java.util.concurrent.atomic.AtomicInteger number = new java.util.concurrent.atomic.AtomicInteger();
        head.setId("class-walk");
        return page(head, mapOf(walk.card()), new TileWall(wide, around.scale().px(GAP), walk.stops().stream().map(stop -> stop(number.incrementAndGet(), stop, wide)).toList()));
    }

    /** Where the walk leads. Where there is no map it takes no room. */
    private Node mapOf(Card trail) {
        GroupRoom.WalkMap made = maps.apply(around, trail);
        map = made;
        Pane seen = made.node();
        double high = around.scale().px(MAP);
        seen.setMinHeight(high);
        seen.setPrefHeight(high);
        seen.setMaxHeight(high);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(seen.widthProperty());
        clip.heightProperty().bind(seen.heightProperty());
        seen.setClip(clip);
        Touch.visible(seen, Bindings.isNotEmpty(seen.getChildren()));
        return seen;
    }

    private Node stop(int number, Card card, double wide) {
        Label count = new Label(Integer.toString(number));
        count.getStyleClass().add("lesson-number");
        Label name = Touch.label(texts.of(card.title()), "class-row-title");
        HBox title = new HBox(count, name);
        title.getStyleClass().add("class-row");
        title.setAlignment(Pos.CENTER_LEFT);
        VBox stop = new VBox(new PictureBox(around.pictures(), card, wide, Math.rint(wide * 0.5)).stretching(), title, Touch.label(texts.of(card.summary()), "class-row-what"));
        stop.getStyleClass().add("class-stop");
        return stop;
    }

    private Node told(Shown.Told told) {
        VBox words = new VBox(Touch.label(texts.of(told.card().title()), "class-title"), picture(told.card(), 900),
                new Prose(texts.of(told.story().body().isEmpty() ? told.card().summary() : told.story().body())));
        words.getStyleClass().add("class-reading");
        return page(words);
    }

    private PictureBox picture(Card card, double wide) {
        return new PictureBox(around.pictures(), card, around.scale().px(wide), around.scale().px(wide * 0.5));
    }

    private Node talk() {
        var next = model.plan().after(model.at().get());
        return new MiddlePage("class-talk", "mdi2c-chat-processing-outline", texts.of("lectures.group.talk"), Touch.label(texts.of("lectures.group.talk.says"), "class-says"),
                next.isPresent() ? Touch.label(next.get().lesson() > 0 ? texts.of("lectures.group.next.lesson", next.get().lesson(), next.get().card().title())
                        : texts.of("lectures.group.next", next.get().card().title()), "class-next") : Touch.label(texts.of("lectures.group.next.none"), "class-next"));
    }

    private static TouchScroll page(Node... nodes) {
        VBox page = new VBox(nodes);
        page.getStyleClass().addAll("page", "class-page");
        return new TouchScroll(page);
    }
}
