package yunguan.room.lectures;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.part.player.ChapterList;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerPane;
import yunguan.part.player.Players;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A film, as large as it goes; beside it, or below in an upright hall, its chapters, what belongs to it, and its story. */
public final class LectureView implements Screen {

    private final Surroundings around;
    private final Texts texts;
    private final Players players;
    private final LectureModel model;
    private final StackPane node = new StackPane();
    private final StringProperty title = new SimpleStringProperty();
    private @Nullable Player player;
    private @Nullable PlayerPane pane;
    private boolean here;

    public LectureView(Surroundings around, LectureShelf shelf, Players players, String id, double from) {
        this.around = around;
        this.texts = around.texts();
        this.players = players;
        this.model = new LectureModel(shelf, around.background(), around.visit(), id, from);
        title.bind(texts.of("lectures.title"));
        node.getStylesheets().add(sheet());
        model.opened().addListener((opened, before, now) -> show(now));
    }

    static String sheet() {
        return Objects.requireNonNull(LectureView.class.getResource("lectures.css")).toExternalForm();
    }

    @Override
    public void entered() {
        here = true;
        model.load();
    }

    @Override
    public void left() {
        here = false;
        if (player != null && pane != null) {
            model.leave(player.position().get(), player.ended().get());
            pane.dark();
            player.dispose();
            player = null;
            pane = null;
        }
    }

    @Override
    public boolean inUse() {
        return player != null && player.playing().get();
    }

    private void show(@Nullable Optional<LectureShelf.Opened> found) {
        if (found == null || !here) {
            return; // still being read, or read for somebody who has gone on
        }
        if (found.isEmpty()) {
            node.getChildren().setAll(new TroubleView(around, "trouble.missing").node());
            return;
        }
        Item.Lecture lecture = found.get().lecture();
        title.bind(texts.of(lecture.card().title()));
        Player opened = players.open(around, lecture.film(), model.from());
        PlayerPane film = new PlayerPane(around, opened, lecture.chapters(), lecture.cues(), found.get().next());
        player = opened;
        pane = film;
        node.getChildren().setAll(arranged(film, new TouchScroll(side(found.get(), opened)), lecture.film().upright()));
    }

    private VBox side(LectureShelf.Opened opened, Player film) {
        Item.Lecture lecture = opened.lecture();
        VBox head = new VBox();
        head.getStyleClass().add("lecture-head");
        if (!lecture.speaker().isEmpty()) {
            head.getChildren().add(Touch.label(texts.of("lectures.speaker", lecture.speaker()), "lecture-speaker"));
        }
        if (!lecture.card().notice().isEmpty()) {
            head.getChildren().add(Touch.line("mdi2i-information-outline", texts.of(lecture.card().notice()), "notice"));
        }
        head.setManaged(!head.getChildren().isEmpty()); // the title stands at the head of the frame
        VBox side = new VBox(head, new ChapterList(texts, film, lecture.chapters()), new LinkedCards(around, opened.linked()),
                new StoryPane(around, lecture.card().withoutNotice(), lecture.story()));
        side.getStyleClass().addAll("page", "lecture-side");
        return side;
    }

    private Node arranged(PlayerPane film, TouchScroll side, boolean upright) {
        if (around.scale().portrait()) {
            film.setPrefHeight(upright ? around.scale().px(1120) : PlayerPane.USE_COMPUTED_SIZE);
            film.setMinHeight(around.scale().px(500));
            VBox.setVgrow(side, Priority.ALWAYS);
            side.setMinHeight(0);
            side.setPrefHeight(around.scale().px(300)); // it takes what the film leaves
            return new VBox(film, side);
        }
        HBox.setHgrow(film, Priority.ALWAYS);
        double width = around.scale().px(560);
        side.setMinWidth(width);
        side.setMaxWidth(width);
        return new HBox(film, side);
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
