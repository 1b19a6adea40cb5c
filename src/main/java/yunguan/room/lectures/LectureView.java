package yunguan.room.lectures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.part.player.Beside;
import yunguan.part.player.Captions;
import yunguan.part.player.ChapterList;
import yunguan.part.player.MomentBand;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerPane;
import yunguan.part.player.Players;
import yunguan.part.player.PlayingScreen;
import yunguan.part.player.SlideStrip;
import yunguan.part.player.TranscriptModel;
import yunguan.part.player.TranscriptPage;
import yunguan.part.story.KeptCards;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;
import yunguan.ui.TouchScroll;

/** A film, as large as it goes; beside it, or below in an upright hall, its chapters, what is said, its slides, and what belongs to it. */
public final class LectureView extends PlayingScreen<LectureShelf.Opened> {

    /** Width of a slide, in pixels of the design. */
    private static final double SLIDE = 470;

    private final StringProperty page = new SimpleStringProperty("");
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final BooleanProperty typing = new SimpleBooleanProperty();
    private final TranscriptModel transcript = new TranscriptModel();
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
        whole.set(false);
        typing.set(false);
        super.left();
    }

    @Override
    protected Node arranged(LectureShelf.Opened opened, Player player) {
        Item.Lecture lecture = opened.lecture();
        if (pane != null) {
            pane.dark(); // it is laid out anew
        }
        player.speed().bindBidirectional(around.visit().speed());
        Captions captions = new Captions(lecture.cues(), texts.languages().forms());
        PlayerPane film = new PlayerPane(around, player, lecture.chapters(), captions, lecture.preview(), opened.next(), whole);
        film.looks(transcript, typing);
        pane = film;
        VBox side = new VBox(beside(opened, player, captions), new MomentBand(around, player, lecture.moments()));
        VBox.setVgrow(side.getChildren().getFirst(), Priority.ALWAYS);
        side.visibleProperty().bind(whole.not());
        side.managedProperty().bind(whole.not());
        return arranged(film, side, lecture.film().upright());
    }

    @Override
    public ObservableValue<Boolean> alone() {
        return whole;
    }

    private Beside beside(LectureShelf.Opened opened, Player player, Captions captions) {
        Item.Lecture lecture = opened.lecture();
        Beside beside = new Beside(texts, page);
        if (!lecture.chapters().isEmpty()) {
            beside.page("chapters", () -> page(head(lecture), new ChapterList(texts, player, lecture.chapters())));
        }
        if (!captions.isEmpty()) {
            beside.page("transcript", () -> new TranscriptPage(around, player, captions, transcript, typing));
        }
        if (!lecture.slides().isEmpty()) {
            beside.page("slides", () -> page(new SlideStrip(around, player, lecture.slides(), around.scale().px(SLIDE))));
        }
        beside.page("more", () -> page(more(opened, captions)));
        return beside;
    }

    private Node[] more(LectureShelf.Opened opened, Captions captions) {
        Item.Lecture lecture = opened.lecture();
        List<Node> all = new ArrayList<>();
        if (lecture.chapters().isEmpty()) {
            all.add(head(lecture)); // otherwise it stands above the chapters
        }
        all.addAll(List.of(new KeptCards(around), new LinkedCards(around, opened.linked()), new StoryPane(around, lecture.card().withoutNotice(), lecture.story(), captions.languages())));
        return all.toArray(Node[]::new);
    }

    private static TouchScroll page(Node... nodes) {
        VBox page = new VBox(nodes);
        page.getStyleClass().addAll("page", "lecture-side");
        return new TouchScroll(page);
    }

    private VBox head(Item.Lecture lecture) {
        VBox head = new VBox();
        head.getStyleClass().add("lecture-head");
        if (!lecture.speaker().isEmpty()) {
            head.getChildren().add(Touch.label(texts.of("lectures.speaker", lecture.speaker()), "lecture-speaker"));
        }
        if (!lecture.card().notice().isEmpty()) {
            head.getChildren().add(Touch.line("mdi2i-information-outline", texts.of(lecture.card().notice()), "notice"));
        }
        head.setManaged(!head.getChildren().isEmpty()); // the title stands at the head of the frame
        return head;
    }

    private Node arranged(PlayerPane film, VBox side, boolean upright) {
        if (around.scale().portrait()) {
            film.setPrefHeight(upright ? around.scale().px(1120) : PlayerPane.USE_COMPUTED_SIZE);
            VBox.setVgrow(film, Priority.SOMETIMES);
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
