package yunguan.room.lectures;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.part.player.Captions;
import yunguan.part.player.ChapterList;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerPane;
import yunguan.part.player.Players;
import yunguan.part.player.PlayingScreen;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A film, as large as it goes; beside it, or below in an upright hall, its chapters, what belongs to it, and its story. */
public final class LectureView extends PlayingScreen<LectureShelf.Opened> {

    private @Nullable PlayerPane pane;

    public LectureView(Surroundings around, LectureShelf shelf, Players players, String id, double from) {
        super(around, players, around.texts().of("lectures.title"), sheet(), id, from, () -> shelf.lecture(id));
    }

    static String sheet() {
        return Objects.requireNonNull(LectureView.class.getResource("lectures.css")).toExternalForm();
    }

    @Override
    protected Item item(LectureShelf.Opened opened) {
        return opened.lecture();
    }

    @Override
    protected Item.Medium medium(LectureShelf.Opened opened) {
        return opened.lecture().film();
    }

    @Override
    public void left() {
        if (pane != null) {
            pane.dark();
            pane = null;
        }
        super.left();
    }

    @Override
    protected Node arranged(LectureShelf.Opened opened, Player player) {
        Item.Lecture lecture = opened.lecture();
        PlayerPane film = new PlayerPane(around, player, lecture.chapters(), lecture.cues(), opened.next());
        pane = film;
        return arranged(film, new TouchScroll(side(opened, player)), lecture.film().upright());
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
                new StoryPane(around, lecture.card().withoutNotice(), lecture.story(), new Captions(lecture.cues(), texts.languages().forms()).languages()));
        side.getStyleClass().addAll("page", "lecture-side");
        return side;
    }

    private Node arranged(PlayerPane film, TouchScroll side, boolean upright) {
        if (around.scale().portrait()) {
            film.setPrefHeight(upright ? around.scale().px(1120) : PlayerPane.USE_COMPUTED_SIZE);
            film.setMinHeight(Math.min(around.scale().px(500), around.scale().height() * 0.38));
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
}
